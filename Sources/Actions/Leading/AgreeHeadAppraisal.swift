public import Access
internal import Leading
internal import Policy
public import Staffing
public import Store
internal import Wording

/// Agrees to a head's appraisal as it stands: by somebody who gave neither marks nor counts, once
/// nothing is missing (S001-010). From then on the head sees the result.
public struct AgreeHeadAppraisal: Action {
  public let teacher: Teacher.ID
  public let year: SchoolYear

  /// The version that was read.
  public let version: Int

  public init(_ teacher: Teacher.ID, in year: SchoolYear, version: Int) {
    self.teacher = teacher
    self.year = year
    self.version = version
  }

  public var permission: Permission { .agreeHeadAppraisals }

  public func perform(in work: Work) throws {
    if work.actor.teacher == teacher { throw Refused(.ownCase) }
    let terms = try work.leadingTerms(in: year).appraisal
    _ = try work.headPost(of: teacher, in: year)
    let known = try work.connection.headAppraisal(.init(teacher, in: year))
    guard known.version == version else { throw Refused(.headAppraisalMovedOn) }
    if known.agreement != nil { return }
    var reasons: [Phrase] = []
    if known.hands.contains(work.actor.account) { reasons.append(.headAgreesOwn) }
    reasons += known.appraisal.lacks(terms).map { .headLack($0) }
    try Refused.unless(reasons)
    guard let result = known.appraisal.result(terms) else {
      throw Refused(.headAppraisalMovedOn)
    }
    let event = try work.record(
      "agree-head-appraisal", of: teacher.rawValue, "year \(year.start) version \(version)")
    try work.connection.execute(
      """
      INSERT INTO head_agreement
        (event_sequence, teacher, year, is_agreed, total, grade, reason, account, person, day)
      VALUES
        (\(event.sequence), \(teacher.rawValue), \(year.start), 1, \(result.total),
         \(result.grade), \("" as String), \(work.actor.account), \(work.actor.name),
         \(work.today))
      """)
  }
}

/// Opens an appraisal again with a reason, such as what the head answered; marks may be changed
/// until somebody agrees anew.
public struct ReopenHeadAppraisal: Action {
  public let teacher: Teacher.ID
  public let year: SchoolYear
  public let reason: String

  public init(_ teacher: Teacher.ID, in year: SchoolYear, because reason: String) {
    self.teacher = teacher
    self.year = year
    self.reason = reason
  }

  public var permission: Permission { .agreeHeadAppraisals }

  public func perform(in work: Work) throws {
    if work.actor.teacher == teacher { throw Refused(.ownCase) }
    let known = try work.connection.headAppraisal(.init(teacher, in: year))
    guard known.agreement != nil else { return }
    try Refused.unless(work.reasons(against: reason, longest: MarkHead.longestNote))
    let event = try work.record(
      "reopen-head-appraisal", of: teacher.rawValue, "year \(year.start)")
    try work.connection.execute(
      """
      INSERT INTO head_agreement
        (event_sequence, teacher, year, is_agreed, total, grade, reason, account, person, day)
      VALUES
        (\(event.sequence), \(teacher.rawValue), \(year.start), 0, 0, \("" as String),
         \(reason.trimmed), \(work.actor.account), \(work.actor.name), \(work.today))
      """)
  }
}

/// Answers one's own appraisal once somebody agreed to it; the last word holds.
public struct AnswerHeadAppraisal: Action {
  public static let longestAnswer = 1_000

  public let teacher: Teacher.ID
  public let year: SchoolYear
  public let words: String

  public init(_ words: String, of teacher: Teacher.ID, in year: SchoolYear) {
    self.teacher = teacher
    self.year = year
    self.words = words
  }

  public var permission: Permission { .answerOwnAppraisal }
  public func place(in connection: any Connection) throws -> Place { .teacher(teacher, at: []) }

  public func perform(in work: Work) throws {
    let known = try work.connection.headAppraisal(.init(teacher, in: year))
    guard known.agreement != nil else { throw Refused(.headAppraisalNotYet) }
    try Refused.unless(work.reasons(against: words, longest: Self.longestAnswer))
    if known.answer?.words == words.trimmed { return }
    let event = try work.record(
      "answer-head-appraisal", of: teacher.rawValue, "year \(year.start)")
    try work.connection.execute(
      """
      INSERT INTO head_answer (event_sequence, teacher, year, words, account, person, day)
      VALUES
        (\(event.sequence), \(teacher.rawValue), \(year.start), \(words.trimmed),
         \(work.actor.account), \(work.actor.name), \(work.today))
      """)
  }
}
