public import Access
public import Staffing
public import Store
internal import Wording

/// Objects to a line of a notice while it runs.
public struct RaiseObjection: Action {
  public let notice: String
  public let teacher: Teacher.ID
  public let ground: String

  public init(notice: String, teacher: Teacher.ID, ground: String) {
    self.notice = notice
    self.teacher = teacher
    self.ground = ground
  }

  public var permission: Permission { .object }

  public func place(in connection: any Connection) throws -> Place {
    let line = try connection.lines(ofNotice: notice).first { $0.teacher == teacher }
    return .teacher(teacher, at: Set(line.map { [$0.from, $0.to] } ?? []))
  }

  /// - Returns: The objection's number; that of the open one when the same person
  ///   says the same again.
  public func perform(in work: Work) throws -> String {
    guard let found = try work.connection.notice(notice),
      try work.connection.lines(ofNotice: notice).contains(where: { $0.teacher == teacher })
    else { throw Refused(.noNotice(notice)) }
    let words = ground.trimmed
    let mine = try work.connection.objections(toNotice: notice).filter {
      $0.line.teacher == teacher && $0.account == work.actor.account && $0.situation.isOpen
    }
    if let same = mine.first(where: { $0.ground == words }) { return same.id }
    var reasons: [Phrase] = []
    if found.withdrawal != nil { reasons.append(.noticeWithdrawn) }
    if work.today > found.lastDay { reasons.append(.noticeOver(found.lastDay)) }
    if words.isEmpty { reasons.append(.needsWords) }
    if words.count > 1_000 { reasons.append(.tooLong(words.count, allowed: 1_000)) }
    if let open = mine.first { reasons.append(.objectionOpen(open.id)) }
    try Refused.unless(reasons)
    let event = try work.record("object", of: teacher.rawValue, "notice \(notice)")
    let id = "O-\(event.sequence)"
    try work.connection.execute(
      """
      INSERT INTO objection
        (id, notice_id, teacher_id, ground, account, objector, day, event_sequence)
      VALUES
        (\(id), \(notice), \(teacher.rawValue), \(words), \(work.actor.account),
         \(work.actor.name), \(work.today), \(event.sequence))
      """)
    return id
  }
}
