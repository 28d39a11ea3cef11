public import Policy

/// How a group of trainees stands, a class or a school's: for the weekly circular (简报, S002-65)
/// and for pass and excellence rates (S002-70).
public struct ClassProgress: Equatable, Sendable {
  public let trainees: Int

  /// In the week that's looked at, and up to its end.
  public let week: LearningWeek
  public let whole: LearningWeek

  /// Who did anything in the week.
  public let active: Int

  /// Who sat the examination, passed and was excellent.
  public let sat: Int
  public let passed: Int
  public let excellent: Int

  /// One trainee's.
  public struct Entry: Equatable, Sendable {
    public let week: LearningWeek
    public let whole: LearningWeek
    public let examination: Int?

    public init(week: LearningWeek, whole: LearningWeek, examination: Int?) {
      self.week = week
      self.whole = whole
      self.examination = examination
    }
  }

  /// - Complexity: O(*n*).
  public init(_ entries: [Entry], passAt pass: Int, _ terms: ClassTerms) {
    trainees = entries.count
    week = entries.reduce(LearningWeek()) { $0 + $1.week }
    whole = entries.reduce(LearningWeek()) { $0 + $1.whole }
    active = entries.count { $0.week != LearningWeek() }
    let points = entries.compactMap(\.examination)
    sat = points.count
    passed = points.count { $0 >= pass }
    excellent = points.count { $0 >= terms.excellent.value && $0 >= pass }
  }

  /// Minutes of a trainee in the week, rounded down; nil without trainees.
  public var minutesEach: Int? { trainees > 0 ? week.minutes / trainees : nil }

  /// The places of the best and of the lagging, at most `limit` of each and none in both: by
  /// minutes of a trainee in the week, equal ones as they stand. With fewer than two groups
  /// there's nothing to compare.
  ///
  /// - Complexity: O(*n* log *n*).
  public static func ends(
    _ groups: [ClassProgress], limit: Int
  ) -> (best: [Int], lagging: [Int]) {
    let ranked = groups.indices.filter { groups[$0].trainees > 0 }.sorted {
      // Means are compared without dividing.
      let left = groups[$0].week.minutes * groups[$1].trainees
      let right = groups[$1].week.minutes * groups[$0].trainees
      return (right, $0) < (left, $1)
    }
    guard ranked.count > 1 else { return ([], []) }
    let number = min(limit, ranked.count / 2)
    return (Array(ranked.prefix(number)), ranked.suffix(number).reversed())
  }
}
