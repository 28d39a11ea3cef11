public import Access
public import Attaching
internal import Policy
public import Staffing
public import Store
internal import Wording

/// Notes a session of a group of exchanged teachers with who was there (S001-019), by an office
/// or whoever leads the group.
public struct NoteExchangeSession: Action {
  public static let longestWords = 1_000

  /// As it stands on the day of the session.
  public let group: ExchangeGroup
  public let day: Day

  /// A key of the book.
  public let topic: String
  public let words: String
  public let present: Set<Teacher.ID>
  public let side: LearningSide

  public init(
    of group: ExchangeGroup, on day: Day, topic: String, _ words: String,
    present: Set<Teacher.ID>, by side: LearningSide
  ) {
    self.group = group
    self.day = day
    self.topic = topic
    self.words = words.trimmed
    self.present = present
    self.side = side
  }

  public var permission: Permission { side.permission }
  public func place(in connection: any Connection) throws -> Place { side.place }

  /// - Returns: The session's id; that of the same one when it was sent twice.
  @discardableResult
  public func perform(in work: Work) throws -> String {
    guard side == .office || side == .own(group.leader.teacher) else {
      throw Refused(.exchangeNotLeader(group.leader.name))
    }
    let same = try work.connection.exchangeSessions().first {
      $0.withdrawal == nil && $0.subject == group.subject && $0.area == group.area
        && $0.day == day && $0.topic == topic && $0.words == words && Set($0.present) == present
    }
    if let same { return same.id }
    let terms = try work.attachmentTerms(on: day)
    var reasons = work.reasons(against: words, longest: Self.longestWords)
    if terms[topic: topic] == nil { reasons.append(.noAttachmentWord(topic)) }
    if day > work.today { reasons.append(.dayAhead(day, today: work.today)) }
    if present.isEmpty { reasons.append(.exchangeNobody) }
    let strangers = present.subtracting(group.members.map(\.teacher)).sorted()
    reasons += strangers.map { .exchangeStranger($0) }
    try Refused.unless(reasons)
    let event = try work.record(
      "note-exchange-session", of: group.subject.rawValue,
      "day \(day) topic \(topic) present \(present.count)")
    let id = "ES-\(event.sequence)"
    try work.connection.execute(
      """
      INSERT INTO exchange_session
        (id, subject, area, held_on, topic, words, members, account, person, day, event_sequence)
      VALUES
        (\(id), \(group.subject.rawValue), \(group.area), \(day), \(topic), \(words),
         \(group.members.count), \(work.byHand), \(event.sequence))
      """)
    for teacher in present.sorted() {
      try work.connection.execute(
        """
        INSERT INTO exchange_attendance (event_sequence, session_id, teacher_id)
        VALUES (\(event.sequence), \(id), \(teacher.rawValue))
        """)
    }
    return id
  }
}
