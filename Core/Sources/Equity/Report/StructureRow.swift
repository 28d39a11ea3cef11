public import Staffing

/// The make-up of the teachers of compulsory education in one area: how many
/// have each trait (S000-064 to S000-070, S001-110).
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

  init(_ census: Census, in zone: Zone?) {
    let shares = Trait.all.map { Share(trait: $0.id, tally: census.tally($0, in: zone)) }
    self.zone = zone
    self.teachers = shares.first?.tally.people ?? 0
    self.shares = shares
  }
}

extension Trait {
  /// Every trait, the legal ones first.
  public static let all: [Trait] = [
    higherDegree, backbone, arts, senior, middle, aged, women, novice, nearRetirement,
  ]
}
