public import Staffing

/// The make-up of the teachers of compulsory education in one area: how many
/// have each trait (S000-064, S000-065, S000-067, S000-070, S001-110).
public struct StructureRow: Equatable, Sendable {
  /// Nil for the whole county.
  public let zone: Zone?
  public let teachers: Int

  /// In the order of `Trait.all`.
  public let shares: [Share]

  public struct Share: Equatable, Sendable {
    public let trait: Trait.ID
    public let tally: Tally
  }

  init(_ counts: [TraitCount], in zone: Zone?, of census: Census) {
    self.zone = zone
    self.shares = counts.map { count in
      var tally = Tally()
      for (cell, part) in zip(census.cells, count.tallies)
      where cell.stage.isCompulsory && (zone == nil || cell.zone == zone) {
        tally += part
      }
      return Share(trait: count.trait.id, tally: tally)
    }
    self.teachers = shares.first?.tally.people ?? 0
  }
}

extension Trait {
  /// Every trait, the legal ones first.
  public static let all: [Trait] = [
    higherDegree, backbone, arts, senior, middle, aged, women, novice, nearRetirement,
  ]
}
