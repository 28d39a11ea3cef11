/// What each thing that speaks for a helper is worth, in points.
public struct PairWeights: Equatable, Sendable {
  /// For each teacher of a subject that one lacks and the other has to spare.
  public var perTeacher: Int

  /// Taken off for each kilometre.
  public var perKilometre: Int

  /// For each school that the helper could still help.
  public var perFreePlace: Int

  /// For two schools that were a pair before.
  public var history: Int

  /// What leaving a school without a helper costs.
  public var unhelped: Int

  /// Beyond so many metres no helper is proposed.
  public var farthestMetres: Int

  public init(
    perTeacher: Int, perKilometre: Int, perFreePlace: Int, history: Int, unhelped: Int,
    farthestMetres: Int
  ) {
    self.perTeacher = perTeacher
    self.perKilometre = perKilometre
    self.perFreePlace = perFreePlace
    self.history = history
    self.unhelped = unhelped
    self.farthestMetres = farthestMetres
  }
}
