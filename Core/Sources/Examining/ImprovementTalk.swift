public import Policy
public import Staffing

/// What a head and a teacher agreed in a talk between the two after an examination: what was
/// found, what the teacher aims at, what is done for it (个别谈话, S001-130).
///
/// It's theirs: texts are kept sealed.
public struct ImprovementTalk: Equatable, Sendable {
  public static let longestText = 1_000

  public var day: Day
  public var followUp: Day
  public var words: Words

  public init(on day: Day, followUp: Day, _ words: Words) {
    self.day = day
    self.followUp = followUp
    self.words = words
  }

  public struct Words: Equatable, Sendable {
    public var found: String
    public var aim: String
    public var measures: String

    public init(found: String, aim: String, measures: String) {
      self.found = found
      self.aim = aim
      self.measures = measures
    }

    private static let mark: Character = "\u{1F}"

    /// All of it as one text, for sealing.
    public var kept: String {
      [found, aim, measures].map { $0.filter { $0 != Words.mark } }
        .joined(separator: String(Words.mark))
    }

    /// - Returns: Nil for what `kept` didn't write.
    public init?(kept: String) {
      let parts = kept.split(separator: Words.mark, omittingEmptySubsequences: false)
      guard parts.count == 3 else { return nil }
      self.init(
        found: String(parts[0]), aim: String(parts[1]), measures: String(parts[2]))
    }
  }

  public enum Fault: Equatable, Sendable {
    case inFuture(Day)
    case followUp(Day, last: Day)
    case noFinding
    case noAim
    case noMeasures
    case tooLong(Int)
  }

  public func faults(_ terms: ExamPersonTerms, today: Day) -> [Fault] {
    var faults: [Fault] = []
    if day > today { faults.append(.inFuture(day)) }
    let last = day.advanced(by: terms.followUpWithin.value)
    if followUp <= day || followUp > last { faults.append(.followUp(followUp, last: last)) }
    if words.found.isEmpty { faults.append(.noFinding) }
    if words.aim.isEmpty { faults.append(.noAim) }
    if words.measures.isEmpty { faults.append(.noMeasures) }
    for text in [words.found, words.aim, words.measures]
    where text.count > ImprovementTalk.longestText {
      faults.append(.tooLong(text.count))
    }
    return faults
  }

  /// What became of the aim at the follow-up.
  public enum Result: String, CaseIterable, Sendable {
    case reached, partly
    case notYet = "not-yet"
  }
}
