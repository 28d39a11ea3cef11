public import Access
public import Attaching
internal import Policy
public import Staffing
public import Store
internal import Wording

/// Lets a teacher follow another one at another school for some days (跟岗, S000-043, S002-74),
/// for either school or an office. Everything that stands against it is said at once.
public struct ArrangeAttachment: Action {
  public static let longestAim = 500

  public let kind: String
  public let teacher: Teacher.ID
  public let host: Teacher.ID
  public let days: ClosedRange<Day>
  public let aim: String
  public let side: LearningSide

  public init(
    _ kind: String, _ teacher: Teacher.ID, following host: Teacher.ID, in days: ClosedRange<Day>,
    aim: String, by side: LearningSide
  ) {
    self.kind = kind
    self.teacher = teacher
    self.host = host
    self.days = days
    self.aim = aim.trimmed
    self.side = side
  }

  public var permission: Permission { side.permission }
  public func place(in connection: any Connection) throws -> Place { side.place }

  /// - Returns: The attachment's id; that of the one that says the same when it was sent twice.
  @discardableResult
  public func perform(in work: Work) throws -> PostAttachment.ID {
    let terms = try work.attachmentTerms(on: days.lowerBound)
    guard let found = terms[kind: kind] else { throw Refused(.noAttachmentWord(kind)) }
    let learner = try work.connection.learner(teacher, on: days.lowerBound)
    let guide = try work.connection.learner(host, on: days.lowerBound)
    var reasons: [Phrase] = []
    if learner?.school == nil { reasons.append(.noLearner(teacher, days.lowerBound)) }
    if guide?.school == nil { reasons.append(.noLearner(host, days.lowerBound)) }
    guard let learner, let guide, let home = learner.school, let school = guide.school else {
      throw Refused(reasons)
    }
    guard side.keeps([home, school]) else { throw Refused(.learningOfOthers) }
    let known = try work.connection.attachments().filter { $0.withdrawal == nil }
    let new = PostAttachment(
      id: "", kind: kind, teacher: teacher, home: home, host: host, school: school, days: days)
    let same = known.first {
      $0.attachment.kind == kind && $0.attachment.teacher == teacher
        && $0.attachment.host == host && $0.attachment.days == days && $0.aim == aim
    }
    if let same { return same.id }
    reasons += new.faults(among: known.map(\.attachment), found, terms).map {
      .attachmentFault($0, teacher: learner.name, host: guide.name)
    }
    reasons += work.reasons(against: aim, longest: Self.longestAim)
    reasons += work.reasons(againstPlanned: days.lowerBound)
    try Refused.unless(reasons)
    let event = try work.record(
      "arrange-attachment", of: teacher.rawValue,
      "kind \(kind) host \(host) first \(days.lowerBound) last \(days.upperBound)")
    let id = PostAttachment.ID("AT-\(event.sequence)")
    try work.connection.execute(
      """
      INSERT INTO attachment
        (id, kind, teacher_id, teacher_name, home_school, host_teacher, host_name, host_school,
         first_day, last_day, aim, account, person, day, event_sequence)
      VALUES
        (\(id.rawValue), \(kind), \(teacher.rawValue), \(learner.name), \(home.rawValue),
         \(host.rawValue), \(guide.name), \(school.rawValue), \(days.lowerBound),
         \(days.upperBound), \(aim), \(work.byHand), \(event.sequence))
      """)
    return id
  }
}
