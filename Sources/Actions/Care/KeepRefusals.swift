public import Access
internal import Policy
public import Staffing
public import Store
internal import Wording

/// Notes why a school sends or takes fewer than it was asked for (派不动、分不进, S003-30).
public struct NoteRefusal: Action {
  public static let longestWords = 500

  public let school: School.ID
  public let year: SchoolYear
  public let side: RecordedRefusal.Side
  public let asked: Int
  public let given: Int
  public let reason: String
  public let words: String

  public init(
    of school: School.ID, in year: SchoolYear, _ side: RecordedRefusal.Side, asked: Int,
    given: Int, reason: String, words: String
  ) {
    self.school = school
    self.year = year
    self.side = side
    self.asked = asked
    self.given = given
    self.reason = reason
    self.words = words
  }

  public var permission: Permission { .keepService }
  public func place(in connection: any Connection) throws -> Place { .school(school) }

  public func perform(in work: Work) throws {
    let same = try work.connection.refusals().contains {
      $0.school == school && $0.year == year && $0.side == side && $0.asked == asked
        && $0.given == given && $0.reason == reason && $0.words == words.trimmed
    }
    if same { return }
    var reasons: [Phrase] = []
    if try work.careTerms().refusals[key: reason] == nil {
      reasons.append(.noRefusalReason(reason))
    }
    if !(1...1_000).contains(asked) || !(0..<max(1, asked)).contains(given) {
      reasons.append(.refusalNumbers(asked: asked, given: given))
    }
    reasons += work.reasons(against: words, longest: Self.longestWords)
    try Refused.unless(reasons)
    let event = try work.record(
      "note-refusal", of: school.rawValue, "year \(year.start) side \(side.rawValue)")
    try work.connection.execute(
      """
      INSERT INTO placement_refusal
        (id, school_id, school_year, side, asked, given, reason, words, account, person, day,
         event_sequence)
      VALUES
        (\("R-\(event.sequence)"), \(school.rawValue), \(year.start), \(side.rawValue), \(asked),
         \(given), \(reason), \(words.trimmed), \(work.actor.account), \(work.actor.name),
         \(work.today), \(event.sequence))
      """)
  }
}

/// Says what the bureau did about a refusal, once.
public struct AnswerRefusal: Action {
  public let id: RecordedRefusal.ID
  public let words: String

  public init(_ id: RecordedRefusal.ID, _ words: String) {
    self.id = id
    self.words = words
  }

  public var permission: Permission { .inspectService }
  public func place(in connection: any Connection) throws -> Place { .county }

  public func perform(in work: Work) throws {
    guard let refusal = try work.connection.refusals().first(where: { $0.id == id }) else {
      throw Refused(.noRefusal(id))
    }
    if refusal.answer?.words == words.trimmed { return }
    var reasons = work.reasons(against: words, longest: NoteRefusal.longestWords)
    if let answer = refusal.answer { reasons.append(.refusalAnswered(answer.day)) }
    try Refused.unless(reasons)
    let event = try work.record("answer-refusal", of: id)
    try work.connection.execute(
      """
      INSERT INTO placement_refusal_answer
        (refusal_id, words, account, person, day, event_sequence)
      VALUES
        (\(id), \(words.trimmed), \(work.actor.account), \(work.actor.name), \(work.today),
         \(event.sequence))
      """)
  }
}
