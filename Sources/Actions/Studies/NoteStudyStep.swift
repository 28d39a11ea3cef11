public import Access
internal import Policy
internal import Staffing
public import Store
public import Studying
internal import Wording

/// Notes the next step of a study: who did it, when, what came out, and what the step makes,
/// such as a version of the plan with what changed; none is skipped (S000-018, S000-187,
/// S000-183). Who didn't come is noted with the reason (S001-069).
public struct NoteStudyStep: Action {
  /// The most characters of a plan, and of any other text.
  public static let longestPlan = 10_000
  public static let longestText = 2_000
  public static let mostLessons = 12

  public let study: RecordedStudy.ID
  public let side: StudySide
  public let entry: StudyEntry
  public let evidence: String
  public let topicLink: String

  public init(
    _ entry: StudyEntry, of study: RecordedStudy.ID, by side: StudySide, evidence: String = "",
    topicLink: String = ""
  ) {
    self.study = study
    self.side = side
    var entry = entry
    entry.words = entry.words.trimmed
    entry.plan = entry.plan.map { .init($0.text.trimmed, changes: $0.changes.trimmed) }
    entry.tasks = entry.tasks.mapValues(\.trimmed)
    entry.problem = entry.problem.trimmed
    entry.topic = entry.topic.trimmed
    self.entry = entry
    self.evidence = evidence.trimmed
    self.topicLink = topicLink.trimmed
  }

  public var permission: Permission { side.permission }
  public func place(in connection: any Connection) throws -> Place {
    try side.place(of: study, connection)
  }

  public func perform(in work: Work) throws {
    let (study, terms, course) = try work.openStudy(study, as: side)
    if let last = study.steps.last, last.entry == entry, last.evidence == evidence,
      last.topicLink == topicLink
    {
      return
    }
    if let step = course.next, !side.notes(step, of: study) {
      throw Refused(.studyNotYours(step.by))
    }
    let faults = course.faults(of: entry, among: study.people, terms, today: work.today)
    try Refused.unless(faults.map { .studyFault($0, course.kind, terms) } + tooMuch(in: work))
    let event = try work.record("note-study-step", of: study.id, "step \(entry.step)")
    try insert(event, in: work)
  }

  private func tooMuch(in work: Work) -> [Phrase] {
    let texts =
      [entry.words, entry.plan?.changes ?? "", entry.problem, entry.topic]
      + entry.tasks.sorted { $0.key < $1.key }.map(\.value)
      + entry.lessons.flatMap { [$0.classroom, $0.topic, $0.honour] }
    var reasons = texts.flatMap { work.reasons(againstAny: $0, longest: Self.longestText) }
    reasons += work.reasons(againstAny: entry.plan?.text ?? "", longest: Self.longestPlan)
    reasons += work.reasons(againstLink: evidence) + work.reasons(againstLink: topicLink)
    if entry.lessons.count > Self.mostLessons {
      reasons.append(.studyLessons(entry.lessons.count, most: Self.mostLessons))
    }
    return reasons
  }

  private func insert(_ event: AuditEvent, in work: Work) throws {
    try work.connection.execute(
      """
      INSERT INTO study_step
        (event_sequence, study_id, step, done_day, by_teacher, by_account, words, evidence, plan,
         changes, problem, topic, topic_link, account, person, day)
      VALUES
        (\(event.sequence), \(study), \(entry.step), \(entry.day),
         \(entry.by.teacher?.rawValue ?? ""), \(entry.by.account), \(entry.words), \(evidence),
         \(entry.plan?.text ?? ""), \(entry.plan?.changes ?? ""), \(entry.problem),
         \(entry.topic), \(topicLink), \(work.actor.account), \(work.actor.name),
         \(work.today))
      """)
    for (place, lesson) in entry.lessons.enumerated() {
      try work.connection.execute(
        """
        INSERT INTO study_lesson
          (event_sequence, number, teacher, subject, classroom, topic, honour)
        VALUES
          (\(event.sequence), \(place + 1), \(lesson.teacher.rawValue),
           \(lesson.subject.rawValue), \(lesson.classroom), \(lesson.topic), \(lesson.honour))
        """)
    }
    for (level, task) in entry.tasks.sorted(by: { $0.key < $1.key }) {
      try work.connection.execute(
        """
        INSERT INTO study_task (event_sequence, level, task)
        VALUES (\(event.sequence), \(level), \(task))
        """)
    }
    for (person, reason) in entry.absent {
      try work.connection.execute(
        """
        INSERT INTO study_absence (event_sequence, teacher, member_account, reason)
        VALUES
          (\(event.sequence), \(person.teacher?.rawValue ?? ""), \(person.account), \(reason))
        """)
    }
  }
}

/// Takes the last step of a study back, by whoever noted it, a leader or a school; it stays on
/// record with the reason.
public struct TakeStudyStepBack: Action {
  public let study: RecordedStudy.ID

  /// The step that was read.
  public let step: Int
  public let side: StudySide
  public let reason: String

  public init(
    _ step: Int, of study: RecordedStudy.ID, by side: StudySide, because reason: String
  ) {
    self.study = study
    self.step = step
    self.side = side
    self.reason = reason
  }

  public var permission: Permission { side.permission }
  public func place(in connection: any Connection) throws -> Place {
    try side.place(of: study, connection)
  }

  public func perform(in work: Work) throws {
    let (study, _, _) = try work.openStudy(study, as: side)
    if study.takenBack.contains(where: { $0.id == step }) { return }
    guard let last = study.steps.last, last.id == step else { throw Refused(.studyNotLast) }
    guard side.leads(study) || last.hand.account == work.actor.account else {
      throw Refused(.studyNotYours(.leader))
    }
    try Refused.unless(work.reasons(against: reason, longest: 200))
    let event = try work.record("take-study-step-back", of: study.id, "step \(last.entry.step)")
    try work.connection.execute(
      """
      INSERT INTO study_step_withdrawal
        (step_sequence, reason, account, person, day, event_sequence)
      VALUES
        (\(step), \(reason.trimmed), \(work.actor.account), \(work.actor.name), \(work.today),
         \(event.sequence))
      """)
  }
}
