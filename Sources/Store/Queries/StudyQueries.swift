internal import Policy
public import Staffing
internal import Studying

/// The events that made what is recorded of studies what it is.
public struct StudyVersion: Hashable, Sendable {
  let events: [Int]
}

extension Connection {
  /// What everything recorded of studies is made of; cheap to ask.
  public func studyVersion() throws -> StudyVersion {
    try rows(
      """
      SELECT
        (SELECT COALESCE(MAX(event_sequence), 0) FROM study) AS studies,
        (SELECT COALESCE(MAX(event_sequence), 0) FROM study_member) AS members,
        (SELECT COALESCE(MAX(event_sequence), 0) FROM study_cancellation) AS cancellations,
        (SELECT COALESCE(MAX(event_sequence), 0) FROM study_step) AS steps,
        (SELECT COALESCE(MAX(event_sequence), 0) FROM study_step_withdrawal) AS withdrawals,
        (SELECT COALESCE(MAX(event_sequence), 0) FROM study_group_member) AS grouped,
        (SELECT COALESCE(MAX(event_sequence), 0) FROM study_group_end) AS endings
      """
    ) { row in
      StudyVersion(
        events: try [
          "studies", "members", "cancellations", "steps", "withdrawals", "grouped", "endings",
        ].map { try row.integer($0) })
    }[0]
  }

  /// Every study with its steps, the latest first, also called off: for lists and counts, so
  /// what was written and the texts of plans aren't read.
  ///
  /// Five queries, however many studies.
  public func studies() throws -> [RecordedStudy] { try studies("1 = 1", isWhole: false) }

  /// A school's studies of a title.
  public func studies(of school: School.ID, titled title: String) throws -> [RecordedStudy] {
    try studies("study.host_school = \(school.rawValue) AND study.title = \(title)")
  }

  /// One study with everything that was written.
  public func study(_ id: RecordedStudy.ID) throws -> RecordedStudy? {
    try studies("study.id = \(id)").first
  }

  private func studies(_ condition: SQL, isWhole: Bool = true) throws -> [RecordedStudy] {
    let some: SQL = "SELECT study.id FROM study WHERE \(condition)"
    let members = try studyMembers(some)
    let steps = try studySteps(some, isWhole: isWhole)
    return try rows(
      """
      SELECT study.*, cancellation.reason FROM study
      LEFT JOIN study_cancellation AS cancellation ON cancellation.study_id = study.id
      WHERE \(condition) ORDER BY study.event_sequence DESC
      """
    ) { row in
      let id = try row.text("id")
      let own = steps[id] ?? []
      return RecordedStudy(
        id: id, kind: try row.text("kind"), form: try row.text("form"),
        title: try row.text("title"), subject: try row.nonEmpty("subject").map { Subject($0) },
        grade: try row.text("grade"), host: School.ID(try row.text("host_school")),
        other: try row.nonEmpty("other_school").map { School.ID($0) },
        group: try row.nonEmpty("group_id"), start: try row.day("start_day"),
        hand: try studyHand(row), members: members[id] ?? [],
        steps: own.filter { $0.withdrawal == nil },
        takenBack: own.filter { $0.withdrawal != nil }.reversed(),
        cancellation: try row.textIfAny("reason"))
    }
  }

  private func studyMembers(_ studies: SQL) throws -> [RecordedStudy.ID: [RecordedStudyMember]] {
    var members: [RecordedStudy.ID: [RecordedStudyMember]] = [:]
    _ = try rows(
      """
      SELECT * FROM study_member WHERE study_id IN (\(studies))
      ORDER BY CASE role WHEN 'leader' THEN 1 WHEN 'lecturer' THEN 2 ELSE 3 END, school_id,
        teacher, member_account
      """
    ) { row in
      guard let role = StudyTerms.Role(rawValue: try row.text("role")) else { return }
      members[try row.text("study_id"), default: []].append(
        RecordedStudyMember(
          member: StudyMember(
            try row.studyPerson("teacher", "member_account"), as: role,
            of: try row.nonEmpty("school_id").map { School.ID($0) }),
          name: try row.text("name"), joined: try row.integer("event_sequence")))
    }
    return members
  }

  private func studySteps(
    _ studies: SQL, isWhole: Bool
  ) throws -> [RecordedStudy.ID: [RecordedStudyStep]] {
    let some: SQL = "SELECT event_sequence FROM study_step WHERE study_id IN (\(studies))"
    var lessons: [Int: [StudyLesson]] = [:]
    _ = try rows(
      "SELECT * FROM study_lesson WHERE event_sequence IN (\(some)) ORDER BY number"
    ) { row in
      lessons[try row.integer("event_sequence"), default: []].append(
        StudyLesson(
          by: Teacher.ID(try row.text("teacher")), Subject(try row.text("subject")),
          classroom: try row.text("classroom"), topic: try row.text("topic"),
          honour: try row.text("honour")))
    }
    var tasks: [Int: [String: String]] = [:]
    let written: SQL = isWhole ? some : "-1"
    _ = try rows("SELECT * FROM study_task WHERE event_sequence IN (\(written))") { row in
      tasks[try row.integer("event_sequence"), default: [:]][try row.text("level")] =
        try row.text("task")
    }
    var absent: [Int: [StudyPerson: String]] = [:]
    _ = try rows("SELECT * FROM study_absence WHERE event_sequence IN (\(some))") { row in
      absent[try row.integer("event_sequence"), default: [:]][
        try row.studyPerson("teacher", "member_account")] = try row.text("reason")
    }
    let texts: SQL =
      isWhole
      ? "words, plan, changes, problem, topic"
      : "'' AS words, '' AS plan, '' AS changes, '' AS problem, '' AS topic"
    let columns: SQL = """
      event_sequence, study_id, step, done_day, by_teacher, by_account, \(texts), evidence,
      topic_link, account, person, day
      """
    var steps: [RecordedStudy.ID: [RecordedStudyStep]] = [:]
    _ = try rows(
      """
      SELECT step.*, withdrawal.reason
      FROM (SELECT \(columns) FROM study_step WHERE study_id IN (\(studies))) AS step
      LEFT JOIN study_step_withdrawal AS withdrawal
        ON withdrawal.step_sequence = step.event_sequence
      ORDER BY step.event_sequence
      """
    ) { row in
      let id = try row.integer("event_sequence")
      steps[try row.text("study_id"), default: []].append(
        RecordedStudyStep(
          id: id,
          entry: StudyEntry(
            try row.text("step"), by: try row.studyPerson("by_teacher", "by_account"),
            on: try row.day("done_day"), words: try row.text("words"),
            plan: try row.nonEmpty("plan").map {
              StudyEntry.Plan($0, changes: try row.text("changes"))
            },
            lessons: lessons[id] ?? [], tasks: tasks[id] ?? [:],
            problem: try row.text("problem"), topic: try row.text("topic"),
            absent: absent[id] ?? [:]),
          evidence: try row.text("evidence"), topicLink: try row.text("topic_link"),
          hand: try studyHand(row), withdrawal: try row.textIfAny("reason")))
    }
    return steps
  }

  func studyHand(_ row: Row) throws -> StudyHand {
    StudyHand(
      account: try row.text("account"), person: try row.text("person"), day: try row.day("day"))
  }
}

extension Row {
  /// Nil where the text is empty.
  func nonEmpty(_ name: String) throws -> String? {
    let text = try text(name)
    return text.isEmpty ? nil : text
  }

  func studyPerson(_ teacher: String, _ account: String) throws -> StudyPerson {
    try nonEmpty(teacher).map { .teacher(Teacher.ID($0)) } ?? .researcher(try text(account))
  }
}
