public import Policy
public import Staffing

/// What one trainee did week by week, beside the result of the examination (S002-54).
public struct LearningRecord: Equatable, Sendable {
  /// What stands out.
  public enum Sign: String, Hashable, Sendable, CaseIterable {
    /// Passed the examination without studying: crammed.
    case passedWithoutStudy
    case studiedAndFailed

    /// Hasn't studied so far, and no examination was taken.
    case lagging
  }

  public enum Trend: String, Hashable, Sendable, CaseIterable {
    case rising, steady, falling
  }

  /// By the Monday of the week; a week of which nothing was noted is missing.
  public let weeks: [Day: LearningWeek]

  /// Weeks of the class in which something was noted of anybody.
  public let weeksOfClass: Int

  /// Points.
  public let examination: Int?

  public init(_ weeks: [Day: LearningWeek], ofWeeks weeksOfClass: Int, examination: Int?) {
    self.weeks = weeks
    self.weeksOfClass = max(weeksOfClass, weeks.count)
    self.examination = examination
  }

  public var whole: LearningWeek { weeks.values.reduce(LearningWeek(), +) }

  /// Whether the mean week reached the book's minutes; nil before the first week.
  public func studied(_ terms: ClassTerms) -> Bool? {
    weeksOfClass == 0 ? nil : whole.minutes >= terms.study.value * weeksOfClass
  }

  public func sign(passAt pass: Int, _ terms: ClassTerms) -> Sign? {
    guard let studied = studied(terms) else { return nil }
    guard let examination else { return studied ? nil : .lagging }
    if examination >= pass { return studied ? nil : .passedWithoutStudy }
    return studied ? .studiedAndFailed : nil
  }

  /// The last half of the weeks against the first, by minutes of a mean week: more or less by a
  /// fifth; nil with fewer than four weeks.
  public func trend(among all: [Day]) -> Trend? {
    guard all.count >= 4 else { return nil }
    let days = all.sorted()
    let half = days.count / 2
    func minutes(_ days: ArraySlice<Day>) -> Int {
      days.reduce(0) { $0 + (weeks[$1]?.minutes ?? 0) }
    }
    // Of an odd number the middle week counts for neither.
    let (first, last) = (minutes(days.prefix(half)), minutes(days.suffix(half)))
    if last * 5 > first * 6 { return .rising }
    return last * 5 < first * 4 ? .falling : .steady
  }
}

/// How study and points go together (S002-54).
public enum LearningCorrelation {
  /// Pearson's coefficient in thousandths; nil with fewer people than the book asks for, or
  /// where either is the same for all: then it would say something that isn't there.
  ///
  /// - Complexity: O(*n*).
  public static func permille(
    _ pairs: [(minutes: Int, points: Int)], _ terms: ClassTerms
  ) -> Int? {
    let count = pairs.count
    guard count >= max(3, terms.correlation.value) else { return nil }
    let minutes = pairs.reduce(0) { $0 + $1.minutes }
    let points = pairs.reduce(0) { $0 + $1.points }
    // Sums of deviations, times the square of the number, are whole.
    let both = pairs.reduce(0) {
      $0 + (count * $1.minutes - minutes) * (count * $1.points - points)
    }
    func spread(_ values: [Int], _ sum: Int) -> Double {
      values.reduce(0.0) { $0 + Double(count * $1 - sum) * Double(count * $1 - sum) }
    }
    let square = spread(pairs.map(\.minutes), minutes) * spread(pairs.map(\.points), points)
    guard square > 0 else { return nil }
    return Int((Double(both) * 1_000 / square.squareRoot()).rounded())
  }
}
