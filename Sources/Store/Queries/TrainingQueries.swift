public import Staffing
internal import Training

/// The events that made what is recorded of training what it is.
public struct TrainingVersion: Hashable, Sendable {
  private let events: [Int]

  init(_ events: [Int]) { self.events = events }
}

extension Connection {
  /// What everything recorded of training is made of; cheap to ask.
  public func trainingVersion() throws -> TrainingVersion {
    TrainingVersion(
      try [
        "training_need", "training_trainer", "training_course", "training_session",
        "training_place", "training_attendance", "training_mark", "training_claim",
        "training_claim_verdict", "course_standard",
      ].flatMap { table in
        let table = SQL(stringLiteral: table)
        return try rows("SELECT COALESCE(MAX(event_sequence), 0) AS last FROM \(table)") {
          try $0.integer("last")
        }
      })
  }

  /// What teachers want to learn in a school year, each as said last, by teacher.
  public func trainingNeeds(in year: SchoolYear) throws -> [TrainingNeed] {
    try rows(
      """
      SELECT * FROM training_need
      WHERE event_sequence IN (
        SELECT MAX(event_sequence) FROM training_need WHERE school_year = \(year.start)
        GROUP BY teacher_id)
      ORDER BY teacher_id
      """
    ) { row in
      TrainingNeed(
        teacher: Teacher.ID(try row.text("teacher_id")),
        year: SchoolYear(try row.integer("school_year")), topic: try row.text("topic"),
        mode: try row.text("mode"), note: try row.text("note"), hand: try row.trainingHand)
    }
  }

  /// The pool of trainers, those who left it too, by number.
  public func trainers() throws -> [RecordedTrainer] {
    try rows(
      """
      SELECT * FROM training_trainer
      WHERE event_sequence IN (SELECT MAX(event_sequence) FROM training_trainer GROUP BY id)
      ORDER BY length(id), id
      """
    ) { row in
      let teacher = try row.text("teacher_id")
      return RecordedTrainer(
        id: try row.text("id"),
        trainer: Trainer(
          name: try row.text("name"), kind: try row.word("kind"), field: try row.text("field"),
          teacher: teacher.isEmpty ? nil : Teacher.ID(teacher)),
        outBecause: try row.said("out_because"), hand: try row.trainingHand)
    }
  }

  /// Every course of whatever year as described last, the latest first.
  public func trainingCourses() throws -> [RecordedCourse] {
    try courses("1 = 1")
  }

  public func trainingCourse(_ id: RecordedCourse.ID) throws -> RecordedCourse? {
    try courses("id = \(id)").first
  }

  /// The sessions of a course, or of all, as arranged last, by day and time.
  public func trainingSessions(of course: RecordedCourse.ID? = nil) throws -> [RecordedSession] {
    try sessions(course.map { "course_id = \($0)" } ?? "1 = 1")
  }

  public func trainingSession(_ id: RecordedSession.ID) throws -> RecordedSession? {
    try sessions("id = \(id)").first
  }

  /// The places in courses as said last, held or given up, by the day they were.
  public func coursePlaces(_ scope: TrainingScope) throws -> [CoursePlace] {
    try rows(
      """
      SELECT place.* FROM training_place AS place
      JOIN (
        SELECT course_id, teacher_id, MAX(event_sequence) AS last FROM training_place
        WHERE \(scope.condition) GROUP BY course_id, teacher_id
      ) AS latest
        ON latest.last = place.event_sequence AND latest.teacher_id = place.teacher_id
      ORDER BY place.event_sequence, place.teacher_id
      """
    ) { row in
      CoursePlace(
        course: try row.text("course_id"), teacher: Teacher.ID(try row.text("teacher_id")),
        fee: try row.integer("fee"), outBecause: try row.said("out_because"),
        hand: try row.trainingHand)
    }
  }

  /// How many hold a place in each course.
  public func placesTaken() throws -> [RecordedCourse.ID: Int] {
    Dictionary(
      try rows(
        """
        SELECT place.course_id, COUNT(*) AS taken FROM training_place AS place
        JOIN (
          SELECT course_id, teacher_id, MAX(event_sequence) AS last FROM training_place
          GROUP BY course_id, teacher_id
        ) AS latest
          ON latest.last = place.event_sequence AND latest.teacher_id = place.teacher_id
        WHERE place.out_because = ''
        GROUP BY place.course_id
        """
      ) { (try $0.text("course_id"), try $0.integer("taken")) }
    ) { first, _ in first }
  }

  /// Who was there in a session, as noted last; nil before it's noted.
  public func attendance(of session: RecordedSession.ID) throws -> [Teacher.ID: Bool]? {
    let found = try rows(
      """
      SELECT teacher_id, present FROM training_attendance
      WHERE event_sequence = (
        SELECT MAX(event_sequence) FROM training_attendance WHERE session_id = \(session))
      ORDER BY teacher_id
      """
    ) { (Teacher.ID(try $0.text("teacher_id")), try $0.flag("present")) }
    return found.isEmpty ? nil : Dictionary(found) { first, _ in first }
  }

  /// The sessions whose attendance was noted.
  public func sessionsNoted() throws -> Set<RecordedSession.ID> {
    Set(
      try rows("SELECT DISTINCT session_id FROM training_attendance") {
        try $0.text("session_id")
      })
  }

  /// Hours attended by teacher and course, of sessions that weren't called off.
  public func courseAttendance(_ scope: TrainingScope) throws -> [CourseAttendance] {
    try rows(
      """
      SELECT * FROM (
        SELECT sitting.course_id, attendance.teacher_id, COUNT(*) AS times,
               CAST(SUM(sitting.hours) AS BIGINT) AS hours
        FROM training_attendance AS attendance
        JOIN (
          SELECT session_id, MAX(event_sequence) AS last FROM training_attendance
          GROUP BY session_id
        ) AS latest ON latest.last = attendance.event_sequence
        JOIN training_session AS sitting ON sitting.id = attendance.session_id
        WHERE attendance.present = 1 AND sitting.off_because = '' AND sitting.event_sequence IN (
          SELECT MAX(event_sequence) FROM training_session GROUP BY id)
        GROUP BY sitting.course_id, attendance.teacher_id
      ) AS attended
      WHERE \(scope.condition)
      ORDER BY teacher_id, course_id
      """
    ) { row in
      CourseAttendance(
        course: try row.text("course_id"), teacher: Teacher.ID(try row.text("teacher_id")),
        hours: try row.integer("hours"), times: try row.integer("times"))
    }
  }

  /// Points as given last.
  public func courseMarks(_ scope: TrainingScope) throws -> [CourseMark] {
    try rows(
      """
      SELECT mark.* FROM training_mark AS mark
      JOIN (
        SELECT course_id, teacher_id, aspect, MAX(event_sequence) AS last FROM training_mark
        WHERE \(scope.condition) GROUP BY course_id, teacher_id, aspect
      ) AS latest
        ON latest.last = mark.event_sequence AND latest.teacher_id = mark.teacher_id
        AND latest.aspect = mark.aspect
      ORDER BY mark.teacher_id, mark.course_id, mark.aspect
      """
    ) { row in
      CourseMark(
        course: try row.text("course_id"), teacher: Teacher.ID(try row.text("teacher_id")),
        aspect: try row.text("aspect"), points: try row.integer("points"))
    }
  }

  /// Hours from elsewhere with what was decided, the latest first.
  public func trainingClaims(of teacher: Teacher.ID? = nil) throws -> [TrainingClaim] {
    try claims(teacher.map { "teacher_id = \($0.rawValue)" } ?? "1 = 1")
  }

  public func trainingClaim(_ id: TrainingClaim.ID) throws -> TrainingClaim? {
    try claims("id = \(id)").first
  }

  private func courses(_ condition: SQL) throws -> [RecordedCourse] {
    try rows(
      """
      SELECT * FROM training_course
      WHERE event_sequence IN (
        SELECT MAX(event_sequence) FROM training_course WHERE \(condition) GROUP BY id)
      ORDER BY school_year DESC, length(id) DESC, id DESC
      """
    ) { row in
      RecordedCourse(
        id: try row.text("id"), course: try row.trainingCourse,
        offBecause: try row.said("off_because"), hand: try row.trainingHand)
    }
  }

  private func sessions(_ condition: SQL) throws -> [RecordedSession] {
    try rows(
      """
      SELECT * FROM training_session
      WHERE event_sequence IN (
        SELECT MAX(event_sequence) FROM training_session WHERE \(condition) GROUP BY id)
      ORDER BY held_on, first_minute, length(id), id
      """
    ) { row in
      let school = try row.text("school_id")
      return RecordedSession(
        id: try row.text("id"), course: try row.text("course_id"),
        session: TrainingSession(
          day: try row.day("held_on"),
          minutes: try row.integer("first_minute")..<(try row.integer("end_minute")),
          hours: try row.integer("hours"), place: try row.text("place"),
          branch: try row.text("branch"), school: school.isEmpty ? nil : School.ID(school),
          trainers: try row.words("trainers")),
        offBecause: try row.said("off_because"))
    }
  }

  private func claims(_ condition: SQL) throws -> [TrainingClaim] {
    try rows(
      """
      SELECT claim.*, verdict.verdict, verdict.reason, verdict.person AS decided_by,
             verdict.account AS decided_as, COALESCE(verdict.day, 0) AS decided_on
      FROM (SELECT * FROM training_claim WHERE \(condition)) AS claim
      LEFT JOIN training_claim_verdict AS verdict ON verdict.claim_id = claim.id
      ORDER BY claim.event_sequence DESC, claim.teacher_id
      """
    ) { row in
      let school = try row.text("school_id")
      return TrainingClaim(
        id: try row.text("id"), teacher: Teacher.ID(try row.text("teacher_id")),
        content: ClaimedHours(
          source: try row.text("source"), level: try row.text("level"),
          module: try row.text("module"), title: try row.text("title"),
          hours: try row.integer("hours"),
          days: try row.day("first_day")...(try row.day("last_day")),
          proof: try row.text("proof")),
        school: school.isEmpty ? nil : School.ID(school), hand: try row.trainingHand,
        decision: try row.textIfAny("verdict").map { word in
          guard let verdict = TrainingClaim.Verdict(rawValue: word) else {
            throw RowError(description: "'\(word)' is no verdict")
          }
          return .init(
            verdict: verdict, reason: try row.textIfAny("reason") ?? "",
            hand: TrainingHand(
              account: try row.textIfAny("decided_as") ?? "",
              person: try row.textIfAny("decided_by") ?? "", day: try row.day("decided_on")))
        })
    }
  }
}

extension Row {
  var trainingHand: TrainingHand {
    get throws {
      TrainingHand(account: try text("account"), person: try text("person"), day: try day("day"))
    }
  }

  /// Nil where nothing was said.
  fileprivate func said(_ name: String) throws -> String? {
    let text = try text(name)
    return text.isEmpty ? nil : text
  }

  /// What was joined by semicolons.
  func words(_ name: String) throws -> Set<String> {
    Set(try text(name).split(separator: ";").map(String.init))
  }

  func word<Word: RawRepresentable>(_ name: String) throws -> Word
  where Word.RawValue == String {
    let text = try text(name)
    guard let word = Word(rawValue: text) else {
      throw RowError(description: "column '\(name)' doesn't hold '\(text)'")
    }
    return word
  }

  fileprivate var trainingCourse: TrainingCourse {
    get throws {
      TrainingCourse(
        title: try text("title"), year: SchoolYear(try integer("school_year")),
        level: try text("level"), mode: try text("mode"), platform: try text("platform"),
        topic: try text("topic"), module: try text("module"), project: try text("project"),
        hours: try integer("hours"), isPractical: try flag("practical"),
        evaluation: try word("evaluation"),
        target: CourseTarget(
          stages: Set(try words("stages").compactMap { Stage(rawValue: $0) }),
          subjects: Set(try words("subjects").map { Subject($0) }),
          backbone: BackboneLevel(rawValue: try integer("backbone")) ?? .none,
          isForNewcomers: try flag("for_newcomers"), isForVillages: try flag("for_villages")),
        places: try integer("places"), joinBy: try day("join_by"),
        prerequisites: try words("prerequisites"), fee: try integer("fee"),
        isFreeForVillages: try flag("free_for_villages"))
    }
  }
}

extension Set<String> {
  /// As it's kept: in order, joined by semicolons.
  public var joinedWords: String { sorted().joined(separator: ";") }
}
