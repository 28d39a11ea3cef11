public import Access
public import Attaching
internal import Policy
public import Staffing
public import Store
internal import Wording

/// Notes what one day brought (S000-043): what was seen, and what whoever follows takes home. A
/// day may be noted anew until the host has judged.
public struct NoteAttachmentDay: Action {
  public static let longestText = 500

  public let attachment: PostAttachment.ID
  public let day: Day
  public let seen: String

  /// May be empty.
  public let taken: String
  public let side: LearningSide

  public init(
    _ attachment: PostAttachment.ID, on day: Day, seen: String, taken: String,
    by side: LearningSide
  ) {
    self.attachment = attachment
    self.day = day
    self.seen = seen.trimmed
    self.taken = taken.trimmed
    self.side = side
  }

  public var permission: Permission { side.permission }
  public func place(in connection: any Connection) throws -> Place { side.place }

  public func perform(in work: Work) throws {
    let found = try work.openAttachment(attachment)
    guard side == .own(found.attachment.teacher) || side.keeps([found.attachment.home]) else {
      throw Refused(.learningOfOthers)
    }
    let noted = try work.connection.attachmentDays(of: attachment).first { $0.day == day }
    if let noted, noted.seen == seen, noted.taken == taken { return }
    var reasons: [Phrase] = []
    if found.judgement != nil { reasons.append(.attachmentJudged) }
    if day > work.today {
      reasons.append(.dayAhead(day, today: work.today))
    } else if !found.attachment.days.contains(day) {
      reasons.append(.attachmentDays(day, found.attachment.days))
    }
    reasons += work.reasons(against: seen, longest: Self.longestText)
    if taken.count > Self.longestText {
      reasons.append(.tooLong(taken.count, allowed: Self.longestText))
    }
    try Refused.unless(reasons)
    let event = try work.record("note-attachment-day", of: attachment.rawValue, "day \(day)")
    try work.connection.execute(
      """
      INSERT INTO attachment_day
        (event_sequence, attachment_id, held_on, seen, taken, account, person, day)
      VALUES
        (\(event.sequence), \(attachment.rawValue), \(day), \(seen), \(taken), \(work.byHand))
      """)
  }
}
