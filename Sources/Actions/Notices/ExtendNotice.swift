public import Access
public import Staffing
internal import Store
internal import Wording

/// Lets a notice stand longer; the page then shows both days and the reason.
public struct ExtendNotice: Action {
  public let notice: String
  public let lastDay: Day
  public let reason: String

  public init(notice: String, lastDay: Day, reason: String) {
    self.notice = notice
    self.lastDay = lastDay
    self.reason = reason
  }

  public var permission: Permission { .publishNotice }

  public func perform(in work: Work) throws {
    guard let found = try work.connection.notice(notice) else { throw Refused(.noNotice(notice)) }
    if found.extensions.last == Notice.Extension(lastDay: lastDay, reason: reason.trimmed) {
      return
    }
    var reasons: [Phrase] = []
    if found.withdrawal != nil { reasons.append(.noticeWithdrawn) }
    if reason.trimmed.isEmpty { reasons.append(.needsWords) }
    if lastDay <= found.lastDay { reasons.append(.noticeNotShorter(found.lastDay)) }
    if work.today > found.lastDay { reasons.append(.noticeOver(found.lastDay)) }
    try Refused.unless(reasons)
    let event = try work.record("extend-notice", of: notice, "until \(lastDay)")
    try work.connection.execute(
      """
      INSERT INTO public_notice_extension (event_sequence, notice_id, last_day, reason)
      VALUES (\(event.sequence), \(notice), \(lastDay), \(reason.trimmed))
      """)
  }
}

/// Takes a notice back, with the reason; it stays in the archive.
public struct WithdrawNotice: Action {
  public let notice: String
  public let reason: String

  public init(notice: String, reason: String) {
    self.notice = notice
    self.reason = reason
  }

  public var permission: Permission { .publishNotice }

  public func perform(in work: Work) throws {
    guard let found = try work.connection.notice(notice) else { throw Refused(.noNotice(notice)) }
    if found.withdrawal?.reason == reason.trimmed { return }
    var reasons: [Phrase] = []
    if found.withdrawal != nil { reasons.append(.noticeWithdrawn) }
    if reason.trimmed.isEmpty { reasons.append(.needsWords) }
    let issued = try work.connection.orders(of: found.schoolYear).filter {
      !$0.state(on: work.today).isFinal
    }
    if !issued.isEmpty { reasons.append(.ordersIssued(issued.count)) }
    try Refused.unless(reasons)
    let event = try work.record("withdraw-notice", of: notice)
    try work.connection.execute(
      """
      INSERT INTO public_notice_withdrawal (notice_id, reason, day, event_sequence)
      VALUES (\(notice), \(reason.trimmed), \(work.today), \(event.sequence))
      """)
  }
}
