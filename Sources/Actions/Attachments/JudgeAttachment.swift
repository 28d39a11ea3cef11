public import Access
public import Attaching
internal import Policy
public import Staffing
public import Store
internal import Wording

/// Judges an attachment when it's over, by the host, the host's school or an office (S000-043).
///
/// Where it passed, the hours of the days in the log are handed in for the teacher's training
/// account, as the source that the book names. They count once the training office recognises
/// them, as any hours from elsewhere do: so one limit holds for all of them, and two people
/// have looked.
public struct JudgeAttachment: Action {
  public static let longestWords = 1_000

  public let attachment: PostAttachment.ID
  public let passed: Bool
  public let words: String
  public let side: LearningSide

  public init(
    _ attachment: PostAttachment.ID, passed: Bool, _ words: String, by side: LearningSide
  ) {
    self.attachment = attachment
    self.passed = passed
    self.words = words.trimmed
    self.side = side
  }

  public var permission: Permission { side.permission }
  public func place(in connection: any Connection) throws -> Place { side.place }

  /// - Returns: The hours that were handed in.
  @discardableResult
  public func perform(in work: Work) throws -> Int {
    let found = try work.openAttachment(attachment)
    guard side == .own(found.attachment.host) || side.keeps([found.attachment.school]),
      work.actor.teacher != found.attachment.teacher
    else { throw Refused(.attachmentNotJudge) }
    if let judgement = found.judgement {
      if judgement.passed == passed, judgement.words == words { return judgement.hours }
      throw Refused(.attachmentJudged)
    }
    var reasons = work.reasons(against: words, longest: Self.longestWords)
    if work.today < found.attachment.days.upperBound {
      reasons.append(.attachmentRuns(found.attachment.days.upperBound))
    }
    let days = try work.connection.attachmentDays(of: attachment).map(\.day)
    if passed, days.isEmpty { reasons.append(.attachmentEmptyLog) }
    try Refused.unless(reasons)
    let (book, terms) = try work.attachmentBook(on: found.attachment.days.lowerBound)
    let claims =
      passed && book.trainingTerms != nil ? terms[kind: found.attachment.kind] : nil
    let hours = claims?.hours(of: days.count) ?? 0
    let event = try work.record(
      "judge-attachment", of: attachment.rawValue,
      "passed \(passed) days \(days.count) hours \(hours)")
    try work.connection.execute(
      """
      INSERT INTO attachment_judgement
        (attachment_id, passed, words, days, hours, account, person, day, event_sequence)
      VALUES
        (\(attachment.rawValue), \(passed ? 1 : 0), \(words), \(days.count), \(hours),
         \(work.byHand), \(event.sequence))
      """)
    if let claims {
      try claim(hours, claims, terms, found, days, event: event.sequence, in: work)
    }
    return hours
  }

  /// One claim for each school year, since the account is kept by year.
  private func claim(
    _ hours: Int, _ kind: AttachmentTerms.Kind, _ terms: AttachmentTerms,
    _ found: RecordedAttachment, _ days: [Day], event: Int, in work: Work
  ) throws {
    var left = hours
    let years = Dictionary(grouping: days) { SchoolYear(containing: $0) }
    for (number, (_, own)) in years.sorted(by: { $0.key < $1.key }).enumerated() {
      guard let first = own.min(), let last = own.max() else { continue }
      let part = min(left, kind.hours(of: own.count))
      guard part > 0 else { continue }
      left -= part
      try work.connection.execute(
        """
        INSERT INTO training_claim
          (id, event_sequence, teacher_id, source, level, title, module, hours, first_day,
           last_day, proof, school_id, day, account, person)
        VALUES
          (\("K-\(event)-\(number + 1)"), \(event), \(found.attachment.teacher.rawValue),
           \(terms.claimsAs), '', \("\(kind.name[.zh]) \(found.hostName)"), '', \(part),
           \(first), \(last), \(attachment.rawValue), '', \(work.today), \(work.actor.account),
           \(work.actor.name))
        """)
    }
  }
}
