public import Policy

/// A vote of a school's staff congress on its posts (教代会表决, S001-077, S001-078).
public struct CongressVote: Equatable, Sendable {
  /// All members, and those who came.
  public let members: Int
  public let present: Int
  public let inFavour: Int
  public let against: Int
  public let abstaining: Int

  public init(members: Int, present: Int, inFavour: Int, against: Int, abstaining: Int) {
    self.members = members
    self.present = present
    self.inFavour = inFavour
    self.against = against
    self.abstaining = abstaining
  }

  /// What is wrong with a vote as it was counted.
  public enum Fault: Hashable, Sendable {
    case noMembers
    case morePresent(Int, members: Int)
    /// Votes that aren't as many as the people present.
    case votes(Int, present: Int)
    /// Too few for a congress that may vote at all.
    case tooFewPresent(Int, needed: Int)
  }

  /// All of them; empty for a vote that counts, whatever it decided.
  public func faults(by terms: CongressTerms) -> [Fault] {
    var faults: [Fault] = []
    if members < 1 { faults.append(.noMembers) }
    if present > members { faults.append(.morePresent(present, members: members)) }
    let votes = inFavour + against + abstaining
    if votes != present || [inFavour, against, abstaining].contains(where: { $0 < 0 }) {
      faults.append(.votes(votes, present: present))
    }
    if members > 0, !terms.attendance.isReached(by: present, of: members) {
      faults.append(.tooFewPresent(present, needed: terms.attendance.least(of: members)))
    }
    return faults
  }

  /// Whether a vote without faults approves.
  public func approves(by terms: CongressTerms) -> Bool {
    terms.approval.isReached(by: inFavour, of: members)
  }
}
