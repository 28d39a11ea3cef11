public import Season
public import Staffing

/// A version of a plan made public, as it was posted.
public struct Notice: Identifiable, Equatable, Sendable {
  public let id: String
  public let schoolYear: SchoolYear
  public let version: Int
  public let plan: String

  /// The digest of the plan file that was made public.
  public let planSHA256: String

  /// The office that takes objections, and how to reach it.
  public let office: String
  public let contact: String
  public let firstDay: Day
  public let workingDays: Int

  /// The last day as posted, and whether the holidays were known then.
  public let postedLast: Day
  public let isCertain: Bool

  /// The digest of what was posted.
  public let sha256: String

  /// The root of the record's chain with the publication in it: whoever keeps
  /// the paper can tell that nothing before it was changed.
  public let auditRoot: String
  public let sequence: Int

  /// The latest last day that the bureau set, with the reasons.
  public let extensions: [Extension]
  public let withdrawal: Withdrawal?

  /// The version before, and why this one followed; nil for the first.
  public let follows: Follows?

  public struct Extension: Equatable, Sendable {
    public let lastDay: Day
    public let reason: String

    public init(lastDay: Day, reason: String) {
      self.lastDay = lastDay
      self.reason = reason
    }
  }

  public struct Withdrawal: Equatable, Sendable {
    public let reason: String
    public let day: Day
  }

  public struct Follows: Equatable, Sendable {
    public let notice: String
    public let reason: String
  }

  public var clock: NoticeClock {
    NoticeClock(
      first: firstDay, workingDays: workingDays, postedLast: postedLast, isCertain: isCertain,
      extendedTo: extensions.map(\.lastDay).max { $0.ordinal < $1.ordinal })
  }

  /// The last day on which somebody may object.
  public var lastDay: Day { clock.last }
}

/// One line of a notice: the least that says who goes where.
public struct NoticeLine: Equatable, Sendable {
  public let position: Int
  public let teacher: Teacher.ID
  public let name: String
  public let from: School.ID
  public let fromName: String
  public let to: School.ID
  public let toName: String
  public let stage: String
  public let subject: String

  /// `exchange` or `transfer`.
  public let kind: String

  /// Such as `2026-autumn`.
  public let firstTerm: String
  public let lastTerm: String
  public let isMountainHost: Bool

  public init(
    position: Int, teacher: Teacher.ID, name: String, from: School.ID, fromName: String,
    to: School.ID, toName: String, stage: String, subject: String, kind: String,
    firstTerm: String, lastTerm: String, isMountainHost: Bool
  ) {
    self.position = position
    self.teacher = teacher
    self.name = name
    self.from = from
    self.fromName = fromName
    self.to = to
    self.toName = toName
    self.stage = stage
    self.subject = subject
    self.kind = kind
    self.firstTerm = firstTerm
    self.lastTerm = lastTerm
    self.isMountainHost = isMountainHost
  }

  /// What the digest of a notice covers.
  public var words: String {
    [
      "\(position)", teacher.rawValue, name, from.rawValue, fromName, to.rawValue, toName, stage,
      subject, kind, firstTerm, lastTerm,
    ].joined(separator: "\t")
  }
}

/// Somebody whom one version of a notice sends elsewhere than the version before.
public struct NoticeChange: Equatable, Sendable {
  /// Nil where the version before doesn't name the person.
  public let before: NoticeLine?

  /// Nil where the later version doesn't.
  public let after: NoticeLine?

  public var line: NoticeLine? { after ?? before }

  /// Every line that differs, in the order of the later version; those who are
  /// no longer named come last.
  public static func all(from old: [NoticeLine], to new: [NoticeLine]) -> [NoticeChange] {
    let before = Dictionary(old.map { ($0.teacher, $0) }) { first, _ in first }
    let named = Set(new.map(\.teacher))
    let changed = new.compactMap { line -> NoticeChange? in
      let earlier = before[line.teacher]
      return earlier?.place == line.place ? nil : NoticeChange(before: earlier, after: line)
    }
    return changed
      + old.filter { !named.contains($0.teacher) }.map { NoticeChange(before: $0, after: nil) }
  }
}

extension NoticeLine {
  /// What a person is told: where to, as what, of which kind and for how long.
  public var place: [String] { [to.rawValue, stage, subject, kind, firstTerm, lastTerm] }

  /// The post at the receiving school; nil when the stage isn't one.
  public var post: Post? {
    Stage(rawValue: stage).map { Post(school: to, stage: $0, subject: Subject(subject)) }
  }
}
