public import Partnership
public import Staffing

/// What a pair of schools did together, as one of them noted it.
public struct RecordedPairActivity: Identifiable, Equatable, Sendable {
  public let id: String
  public let pair: PairGraph.Pair
  public let activity: PairActivity
  public let people: PairVisitors
  public let account: String
  public let person: String

  /// Why it was taken back; nil while it counts.
  public let withdrawal: Withdrawal?

  public struct Withdrawal: Equatable, Sendable {
    public let reason: String
    public let person: String
    public let day: Day
  }
}

/// How many took part, by layer: leaders, teachers, pupils (S000-142). Persons, not
/// person-times; pupils are counted and never named.
public struct PairVisitors: Hashable, Sendable {
  public let leaders: Int
  public let teachers: Int
  public let pupils: Int

  public init(leaders: Int = 0, teachers: Int = 0, pupils: Int = 0) {
    self.leaders = leaders
    self.teachers = teachers
    self.pupils = pupils
  }

  public var all: Int { leaders + teachers + pupils }
}
