public import Access
public import Leading
public import Staffing
internal import Store
internal import Wording

/// Records who leads a school from a day on, by which document; a post elsewhere ends the day
/// before (校长任免、交流, S001-010, S001-089).
///
/// Everything that stands against it is said at once. Facts and workbook stay as they are: the
/// page shows where the roster still names somebody else.
public struct RecordHeadPost: Action {
  public static let longestDocument = 120

  public let proposal: HeadPostProposal

  /// The document's number or name (任免文件).
  public let document: String

  public init(_ proposal: HeadPostProposal, by document: String) {
    self.proposal = proposal
    self.document = document
  }

  public var permission: Permission { .keepHeads }

  /// - Returns: The post's id; that of the one that says the same already when it was sent
  ///   twice.
  @discardableResult
  public func perform(in work: Work) throws -> HeadPost.ID {
    let terms = try work.leadingTerms()
    let known = try work.connection.headPosts()
    let same = known.first {
      $0.post.teacher == proposal.teacher && $0.post.school == proposal.school
        && $0.post.role == proposal.role && $0.post.first == proposal.first
        && $0.document == document.trimmed
    }
    if let same { return same.id }
    let posts = known.map(\.post)
    let file =
      try work.connection.mentorFile(of: proposal.teacher, on: proposal.first.advanced(by: -1))
    let employed =
      try file?.school
      ?? work.connection.mentorFile(of: proposal.teacher, on: work.today)?.school
    var reasons: [Phrase] = []
    if file == nil { reasons.append(.headUnknown(proposal.teacher)) }
    if try !work.isOpen(proposal.school) { reasons.append(.headNoSchool(proposal.school)) }
    let latest = work.today.month.advanced(by: terms.announcedAhead.value).firstDay
    reasons += proposal.faults(among: posts, employed: employed, latest: latest).map {
      work.phrase(for: $0, among: known)
    }
    reasons += work.reasons(againstDocument: document)
    try Refused.unless(reasons)
    let event = try work.record(
      "record-head-post", of: proposal.teacher.rawValue,
      "school \(proposal.school) role \(proposal.role.rawValue) from \(proposal.first)")
    for post in proposal.ended(among: posts) {
      try work.end(post.id, on: proposal.first.advanced(by: -1), by: document, event: event)
    }
    let from =
      proposal.way == .rotated ? proposal.origin(among: posts, employed: employed) : nil
    let id = HeadPost.ID("H-\(event.sequence)")
    try work.connection.execute(
      """
      INSERT INTO head_post
        (id, teacher, teacher_name, school_id, role, way, from_school, first_day, document,
         account, person, day, event_sequence)
      VALUES
        (\(id.rawValue), \(proposal.teacher.rawValue), \(file?.person.name ?? ""),
         \(proposal.school.rawValue), \(proposal.role.rawValue), \(proposal.way.rawValue),
         \(from?.rawValue ?? ""), \(proposal.first), \(document.trimmed), \(work.actor.account),
         \(work.actor.name), \(work.today), \(event.sequence))
      """)
    return id
  }
}

/// Records the last day of a head's post, by which document; the last word holds.
public struct EndHeadPost: Action {
  public let post: HeadPost.ID
  public let last: Day
  public let document: String

  public init(_ post: HeadPost.ID, on last: Day, by document: String) {
    self.post = post
    self.last = last
    self.document = document
  }

  public var permission: Permission { .keepHeads }

  public func perform(in work: Work) throws {
    let terms = try work.leadingTerms()
    let known = try work.connection.headPosts()
    guard let found = known.first(where: { $0.id == post }) else {
      throw Refused(.noHeadPost(post.rawValue))
    }
    if found.post.last == last, found.endDocument == document.trimmed { return }
    var reasons: [Phrase] = []
    if last < found.post.first { reasons.append(.headEndsEarly(last, first: found.post.first)) }
    let latest = work.today.month.advanced(by: terms.announcedAhead.value).firstDay
    if last > latest { reasons.append(.headFault(.tooFarAhead(last, latest: latest))) }
    // Whoever followed there, or their own next post.
    let next = known.map(\.post).filter {
      $0.first > found.post.first && $0.first <= last
        && ($0.teacher == found.post.teacher
          || $0.school == found.post.school && $0.role == .head && found.post.role == .head)
    }.map(\.first).min()
    if let next { reasons.append(.headFollowed(next)) }
    reasons += work.reasons(againstDocument: document)
    try Refused.unless(reasons)
    let event = try work.record(
      "end-head-post", of: found.post.teacher.rawValue, "post \(post) last \(last)")
    try work.end(post, on: last, by: document, event: event)
  }
}

/// Takes a post back that was recorded by mistake; what it ended runs on.
public struct WithdrawHeadPost: Action {
  public let post: HeadPost.ID
  public let reason: String

  public init(_ post: HeadPost.ID, because reason: String) {
    self.post = post
    self.reason = reason
  }

  public var permission: Permission { .keepHeads }

  public func perform(in work: Work) throws {
    guard let found = try work.connection.headPosts().first(where: { $0.id == post }) else {
      throw Refused(.noHeadPost(post.rawValue))
    }
    try Refused.unless(work.reasons(against: reason, longest: RecordHeadPost.longestDocument))
    let ended = try work.connection.headPosts(endedBy: found.event)
    let event = try work.record(
      "withdraw-head-post", of: found.post.teacher.rawValue, "post \(post)")
    try work.end(post, on: found.post.first.advanced(by: -1), by: reason, event: event)
    for before in ended { try work.end(before, on: nil, by: reason, event: event) }
  }
}

extension Work {
  /// - Parameter last: Nil lets it run on.
  fileprivate func end(
    _ post: HeadPost.ID, on last: Day?, by document: String, event: AuditEvent
  ) throws {
    try connection.execute(
      """
      INSERT INTO head_post_end
        (post_id, last_day, document, account, person, day, event_sequence)
      VALUES
        (\(post.rawValue), \(last.map { "\($0)" as SQL } ?? "NULL"), \(document.trimmed),
         \(actor.account), \(actor.name), \(today), \(event.sequence))
      """)
  }

  /// What stands against a document's name.
  func reasons(againstDocument document: String) -> [Phrase] {
    if document.trimmed.isEmpty { return [.needsHeadDocument] }
    return document.count > RecordHeadPost.longestDocument
      ? [.tooLong(document.count, allowed: RecordHeadPost.longestDocument)] : []
  }

  fileprivate func phrase(
    for fault: HeadPostFault, among known: [RecordedHeadPost]
  ) -> Phrase {
    guard case .schoolIsLed(let teacher, let since) = fault else { return .headFault(fault) }
    let name = known.last { $0.post.teacher == teacher }?.name ?? teacher.rawValue
    return .headSchoolIsLed(name, since: since)
  }
}
