public import Access
public import Leading
public import Policy
public import Staffing
public import Store
internal import Wording

/// Posts somebody to another school for a time (挂职): a cadre, a teacher or a vice head of the
/// pair, the group or a school outside the county (S000-181, S002-24, S003-13, S004-04).
///
/// The school that employs them on the first day arranges it, or the bureau. Everything that
/// stands against it is said at once.
public struct ArrangeTemporaryPost: Action {
  public static let longestTitle = 60
  public static let longestAims = 600

  /// Where somebody goes.
  public enum Host: Hashable, Sendable {
    case school(School.ID)

    /// A school that isn't the county's, by name.
    case outside(String)

    public var school: School.ID? {
      if case .school(let school) = self { school } else { nil }
    }

    var name: String { if case .outside(let name) = self { name.trimmed } else { "" } }
  }

  public let teacher: Teacher.ID
  public let kind: String
  public let host: Host
  public let first: Day
  public let last: Day

  /// What they're called there, such as 挂职副校长.
  public let title: String
  public let aims: String

  /// Who looks after them there.
  public let mentor: String

  /// The post that runs the other way, of mutual ones.
  public let twin: TemporaryPost.ID?

  /// What the roster says of them, and what lies between the two schools: neither is a dated
  /// fact.
  public let position: Position?
  public let ties: Set<TemporaryPostTerms.Tie>

  public init(
    _ teacher: Teacher.ID, _ kind: String, to host: Host, from first: Day, to last: Day,
    as title: String, aims: String, mentor: String, twin: TemporaryPost.ID? = nil,
    position: Position?, ties: Set<TemporaryPostTerms.Tie>
  ) {
    self.teacher = teacher
    self.kind = kind
    self.host = host
    self.first = first
    self.last = last
    self.title = title
    self.aims = aims
    self.mentor = mentor
    self.twin = twin
    self.position = position
    self.ties = ties
  }

  public var permission: Permission { .keepTemporaryPosts }

  /// The school that sends.
  public func place(in connection: any Connection) throws -> Place {
    try connection.mentorFile(of: teacher, on: first)?.school.map { .school($0) } ?? .county
  }

  /// - Returns: The post's id; that of the one that says the same already when it was sent
  ///   twice.
  @discardableResult
  public func perform(in work: Work) throws -> TemporaryPost.ID {
    let terms = try work.leadingTerms().temporary
    guard first <= last else { throw Refused(.temporaryPostBackwards(first, last)) }
    let known = try work.connection.temporaryPosts().filter { !$0.isCancelled }
    let same = known.first {
      $0.post.teacher == teacher && $0.post.kind == kind && $0.post.days == first...last
        && $0.post.host == host.school && $0.hostName == host.name && $0.end == nil
    }
    if let same { return same.id }
    guard let file = try work.connection.mentorFile(of: teacher, on: first),
      let from = file.school
    else { throw Refused(.headUnknown(teacher)) }
    let proposal = TemporaryPostProposal(
      teacher, kind, from: from, to: host.school, first...last, twin: twin, position: position,
      ties: ties)
    var reasons = proposal.faults(among: known.map(\.post), terms).map {
      Phrase.temporaryPostFault($0, kind: terms[kind: kind]?.name)
    }
    if let school = host.school, try !work.isOpen(school) {
      reasons.append(.headNoSchool(school))
    }
    if host.school == nil, host.name.isEmpty { reasons.append(.needsHostName) }
    reasons += texts(in: work)
    try Refused.unless(reasons)
    let event = try work.record(
      "arrange-temporary-post", of: teacher.rawValue,
      "kind \(kind) from \(from) to \(host.school?.rawValue ?? "outside")")
    let id = TemporaryPost.ID("G-\(event.sequence)")
    try work.connection.execute(
      """
      INSERT INTO temporary_post
        (id, teacher, teacher_name, kind, from_school, host_school, host_name, title, first_day,
         last_day, aims, mentor, twin, account, person, day, event_sequence)
      VALUES
        (\(id.rawValue), \(teacher.rawValue), \(file.person.name), \(kind), \(from.rawValue),
         \(host.school?.rawValue ?? ""), \(host.name), \(title.trimmed), \(first), \(last),
         \(aims.trimmed), \(mentor.trimmed), \(twin?.rawValue ?? ""), \(work.actor.account),
         \(work.actor.name), \(work.today), \(event.sequence))
      """)
    return id
  }

  private func texts(in work: Work) -> [Phrase] {
    var reasons: [Phrase] = []
    if title.trimmed.isEmpty { reasons.append(.needsPostTitle) }
    if aims.trimmed.isEmpty { reasons.append(.needsPostAims) }
    if mentor.trimmed.isEmpty { reasons.append(.needsPostMentor) }
    for (text, most) in [
      (title, Self.longestTitle), (mentor, Self.longestTitle), (host.name, Self.longestTitle),
      (aims, Self.longestAims),
    ] where text.count > most {
      reasons.append(.tooLong(text.count, allowed: most))
    }
    return reasons
  }
}

/// Ends a post before its last day, or calls it off before its first, with a reason.
public struct EndTemporaryPost: Action {
  public let post: TemporaryPost.ID

  /// Nil calls it off.
  public let last: Day?
  public let reason: String

  public init(_ post: TemporaryPost.ID, on last: Day?, because reason: String) {
    self.post = post
    self.last = last
    self.reason = reason
  }

  public var permission: Permission { .keepTemporaryPosts }
  public func place(in connection: any Connection) throws -> Place {
    try TemporaryPostSide.keeper.place(of: post, connection)
  }

  public func perform(in work: Work) throws {
    guard let found = try work.connection.temporaryPost(post) else {
      throw Refused(.noTemporaryPost(post.rawValue))
    }
    if let end = found.end {
      if end.reason == reason.trimmed { return }
      throw Refused(.temporaryPostEnded(found.post.days.upperBound))
    }
    let days = found.post.days
    var reasons = work.reasons(against: reason, longest: 300)
    if let last {
      if !days.contains(last) || last == days.upperBound {
        reasons.append(.temporaryPostEnds(last, days))
      }
      let later = try work.connection.temporaryPostNotes()[post]?.keys.max()
      if let later, later > last.month { reasons.append(.temporaryPostNoteLater(later)) }
    } else if work.today >= days.lowerBound {
      reasons.append(.temporaryPostBegan(days.lowerBound))
    }
    try Refused.unless(reasons)
    let ended = last ?? days.lowerBound.advanced(by: -1)
    let event = try work.record("end-temporary-post", of: post.rawValue, "last \(ended)")
    try work.connection.execute(
      """
      INSERT INTO temporary_post_end
        (post_id, last_day, reason, account, person, day, event_sequence)
      VALUES
        (\(post.rawValue), \(ended), \(reason.trimmed), \(work.actor.account),
         \(work.actor.name), \(work.today), \(event.sequence))
      """)
  }
}
