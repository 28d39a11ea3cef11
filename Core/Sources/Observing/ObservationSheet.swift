public import Policy

/// What one observer wrote of one lesson: marks, what was good, what to do (听课记录, S000-005).
public struct ObservationSheet: Hashable, Sendable {
  /// Whether the lesson went as its plan says (课后对照教案, S001-128).
  public enum PlanMatch: String, Hashable, Sendable, CaseIterable {
    case kept, partly, departed

    /// The plan wasn't looked at.
    case unseen
  }

  /// The level given for each dimension of the book, by their keys.
  public var marks: [String: String]

  /// What was good, noted at once.
  public var strengths: String

  /// What to do, and how.
  public var advice: String

  /// What the observer takes home from it; may be empty.
  public var adopted: String
  public var plan: PlanMatch

  /// Pupils who did a test in class, and those who passed; both 0 without one.
  public var tested: Int
  public var passed: Int

  public init(
    marks: [String: String], strengths: String, advice: String, adopted: String = "",
    plan: PlanMatch = .unseen, tested: Int = 0, passed: Int = 0
  ) {
    self.marks = marks
    self.strengths = strengths
    self.advice = advice
    self.adopted = adopted
    self.plan = plan
    self.tested = tested
    self.passed = passed
  }

  /// The most characters of each text.
  public static let longestText = 2_000

  public enum Fault: Hashable, Sendable {
    /// A dimension, by its key, without a level of the book.
    case unmarked(String)

    /// A mark for something that the book doesn't look at.
    case unknown(String)
    case noStrengths, noAdvice
    case tooLong(Int)

    /// More passed than were tested, or a number that no class has.
    case test(tested: Int, passed: Int)

    /// Of a lesson dropped in on: the test in class and the plan belong to it (S001-128).
    case noTest, planUnseen
  }

  /// All that's wrong with it, in the order of the form.
  public func faults(_ terms: ObservationTerms, of kind: HeardLesson.Kind) -> [Fault] {
    var faults: [Fault] = terms.dimensions
      .filter { marks[$0.key].flatMap { terms[level: $0] } == nil }.map { .unmarked($0.key) }
    faults += marks.keys.filter { terms[dimension: $0] == nil }.sorted().map { .unknown($0) }
    if strengths.isEmpty { faults.append(.noStrengths) }
    if advice.isEmpty { faults.append(.noAdvice) }
    faults += [strengths, advice, adopted].map(\.count).filter { $0 > Self.longestText }
      .map { .tooLong($0) }
    if !(0...200).contains(tested) || !(0...max(0, tested)).contains(passed) {
      faults.append(.test(tested: tested, passed: passed))
    }
    if kind == .dropIn {
      if tested == 0 { faults.append(.noTest) }
      if plan == .unseen { faults.append(.planUnseen) }
    }
    return faults
  }

  /// Tenths of a point out of a hundred points; nil where a mark is missing or unknown.
  public func tenths(_ terms: ObservationTerms) -> Int? {
    var thousandths = 0
    for dimension in terms.dimensions {
      guard let level = marks[dimension.key].flatMap({ terms[level: $0] }) else { return nil }
      thousandths += dimension.points * level.worth
    }
    return (thousandths + 50) / 100
  }
}
