public import Policy
public import Staffing

/// How far a study has come along its kind's steps (四步双向式 S000-018, 一课三磨 S000-187,
/// 课后研讨 S000-183, 合作备课 S000-125, 指导备课 S000-011, 问题转课题 S000-131).
///
/// Invariant: the entries are the kind's first steps, each once, in their order, and no day
/// comes before the one of the step before it. `faults(of:…)` lets nothing else in.
public struct StudyCourse: Equatable, Sendable {
  /// A version of the plan with the step that made it.
  public struct Version: Equatable, Sendable {
    public let number: Int
    public let step: StudyTerms.Step
    public let entry: StudyEntry
    public let plan: StudyEntry.Plan
  }

  public let kind: StudyTerms.Kind

  /// The first day on which something can be done.
  public let start: Day
  public let entries: [StudyEntry]

  public init(_ kind: StudyTerms.Kind, from start: Day, _ entries: [StudyEntry]) {
    self.kind = kind
    self.start = start
    self.entries = entries
  }

  /// The step that comes next; nil when all are done.
  public var next: StudyTerms.Step? {
    kind.steps.indices.contains(entries.count) ? kind.steps[entries.count] : nil
  }

  public var isDone: Bool { next == nil }

  /// The day of the last step, or the first day of all.
  public var lastDay: Day { entries.last?.day ?? start }

  /// By when the next step is to be done; nil when all are.
  public func due(within days: Int) -> Day? { isDone ? nil : lastDay.advanced(by: days) }

  /// The plan's versions, the first one first.
  public var versions: [Version] {
    var versions: [Version] = []
    for (step, entry) in zip(kind.steps, entries) {
      guard let plan = entry.plan else { continue }
      versions.append(
        Version(number: versions.count + 1, step: step, entry: entry, plan: plan))
    }
    return versions
  }

  /// The problem that was found, and the topic it became: the link is kept whole (S000-131).
  public var problem: String? { entries.lazy.map(\.problem).first { !$0.isEmpty } }
  public var topic: String? { entries.lazy.map(\.topic).first { !$0.isEmpty } }

  public var lessons: [(day: Day, lesson: StudyLesson)] {
    entries.flatMap { entry in entry.lessons.map { (entry.day, $0) } }
  }
}

/// What stands against a step.
public enum StudyFault: Hashable, Sendable {
  /// All steps are done.
  case finished

  /// Another step comes next, by key.
  case notNext(String, next: String)
  case beforeEarlier(Day, earliest: Day)
  case ahead(Day)

  /// Whoever did it doesn't take part, or as something else.
  case notOfRole(StudyTerms.Role)
  case needsWords
  case needsPlan
  case needsChanges

  /// The plan is the version before, word for word.
  case samePlan
  case needsTasks([String])
  case needsLesson
  case tooManyLessons(Int)

  /// The one who gave a lesson doesn't take part.
  case strangeLecturer(Teacher.ID)
  case lessonIncomplete(Int)
  case needsProblem
  case needsTopic

  /// Something that the step doesn't make.
  case notMade(StudyTerms.Product)

  /// Somebody who doesn't take part, a reason that the book lacks, or nobody came.
  case strangeAbsence
  case noReason(String)
  case doerAbsent
}
