public import Policy

/// What one group said of a head, as counts; nothing is known of whom.
public struct HeadOpinion: Hashable, Sendable {
  /// Who was asked (看群众和教师评价, S001-010).
  public enum Group: String, Hashable, Sendable, CaseIterable, Comparable {
    case `public`, teachers

    public static func < (left: Group, right: Group) -> Bool {
      left == .public && right == .teachers
    }
  }

  public var satisfied: Int
  public var mostly: Int
  public var unsatisfied: Int

  public init(satisfied: Int, mostly: Int, unsatisfied: Int) {
    self.satisfied = satisfied
    self.mostly = mostly
    self.unsatisfied = unsatisfied
  }

  /// People who were asked and said something.
  public var people: Int { satisfied + mostly + unsatisfied }

  /// The mark in hundredths, rounded half up; 0 of nobody.
  public func mark(_ terms: HeadAppraisalTerms) -> Int {
    guard people > 0 else { return 0 }
    let sum =
      satisfied * terms.satisfied.value + mostly * terms.mostly.value
      + unsatisfied * terms.unsatisfied.value
    return (sum * 200 + people) / (2 * people)
  }
}
