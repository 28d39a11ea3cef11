internal import Classes
internal import Staffing

extension Connection {
  /// Every class of whatever course as described last, by number; those dissolved too.
  public func networkClasses() throws -> [RecordedClass] {
    try rows(
      """
      SELECT * FROM network_class
      WHERE event_sequence IN (SELECT MAX(event_sequence) FROM network_class GROUP BY id)
      ORDER BY length(id), id
      """
    ) { row in
      RecordedClass(
        id: try row.text("id"),
        content: NetworkClass(
          course: try row.text("course_id"), name: try row.text("name"),
          manager: Teacher.ID(try row.text("manager_id")),
          tutors: Set(try row.list("tutors").map { Teacher.ID($0) })),
        offBecause: try row.filled("off_because"))
    }
  }

  public func networkClass(_ id: RecordedClass.ID) throws -> RecordedClass? {
    try networkClasses().first { $0.id == id }
  }

  /// Who sits in which class, as said last; those without a class aren't among them.
  public func classSeats() throws -> [ClassSeat] {
    try rows(
      """
      SELECT seat.* FROM class_seat AS seat
      JOIN (
        SELECT course_id, teacher_id, MAX(event_sequence) AS last FROM class_seat
        GROUP BY course_id, teacher_id
      ) AS latest
        ON latest.last = seat.event_sequence AND latest.teacher_id = seat.teacher_id
      WHERE seat.class_id <> ''
      ORDER BY seat.class_id, seat.teacher_id
      """
    ) { row in
      ClassSeat(
        course: try row.text("course_id"), teacher: Teacher.ID(try row.text("teacher_id")),
        inClass: try row.text("class_id"), tutor: Teacher.ID(try row.text("tutor_id")))
    }
  }

  /// What was done in every week of a course, or of all, as noted last.
  public func classWeeks(of course: RecordedCourse.ID? = nil) throws -> [RecordedWeek] {
    let condition: SQL = course.map { "course_id = \($0)" } ?? "1 = 1"
    return try rows(
      """
      SELECT noted.* FROM class_week AS noted
      JOIN (
        SELECT course_id, teacher_id, week, MAX(event_sequence) AS last FROM class_week
        WHERE \(condition) GROUP BY course_id, teacher_id, week
      ) AS latest
        ON latest.last = noted.event_sequence AND latest.teacher_id = noted.teacher_id
      ORDER BY noted.week, noted.teacher_id
      """
    ) { row in
      RecordedWeek(
        course: try row.text("course_id"), teacher: Teacher.ID(try row.text("teacher_id")),
        week: try row.day("week"),
        content: LearningWeek(
          minutes: try row.integer("minutes"), posts: try row.integer("posts"),
          tasks: try row.integer("tasks")))
    }
  }

  /// Work of a class, or of all, with its answers, the oldest first.
  public func classPieces(of id: RecordedClass.ID? = nil) throws -> [ClassPiece] {
    try pieces(id.map { "piece.class_id = \($0)" } ?? "1 = 1")
  }

  public func classPiece(_ id: ClassPiece.ID) throws -> ClassPiece? {
    try pieces("piece.id = \(id)").first
  }

  /// The log of a class, or of all, the latest day first.
  public func classLog(of id: RecordedClass.ID? = nil) throws -> [ClassLogLine] {
    let condition: SQL = id.map { "class_id = \($0)" } ?? "1 = 1"
    return try rows(
      """
      SELECT * FROM class_log WHERE \(condition) ORDER BY held_on DESC, event_sequence DESC
      """
    ) { row in
      ClassLogLine(
        inClass: try row.text("class_id"), kind: try row.text("kind"),
        heldOn: try row.day("held_on"), words: try row.text("words"),
        writer: try row.filled("teacher_id").map { Teacher.ID($0) }, hand: try row.classHand)
    }
  }

  /// Who helps whom, as said last, by learner.
  public func classHelp() throws -> [RecordedHelp] {
    try rows(
      """
      SELECT help.* FROM class_help AS help
      JOIN (
        SELECT course_id, learner_id, MAX(event_sequence) AS last FROM class_help
        GROUP BY course_id, learner_id
      ) AS latest
        ON latest.last = help.event_sequence AND latest.learner_id = help.learner_id
      WHERE help.helper_id <> ''
      ORDER BY help.course_id, help.learner_id
      """
    ) { row in
      RecordedHelp(
        course: try row.text("course_id"), learner: Teacher.ID(try row.text("learner_id")),
        helper: Teacher.ID(try row.text("helper_id")), since: try row.day("day"))
    }
  }

  /// The offices as described last, the county's first, with what each did.
  public func classOffices() throws -> [RecordedOffice] {
    let done = Dictionary(
      grouping: try rows("SELECT * FROM class_duty ORDER BY event_sequence") { row in
        (
          office: try row.text("office_id"),
          duty: RecordedOffice.Duty(
            duty: try row.text("duty"), doneOn: try row.day("done_on"),
            words: try row.text("words"), person: try row.text("person"))
        )
      }, by: \.office)
    return try rows(
      """
      SELECT * FROM class_office
      WHERE event_sequence IN (SELECT MAX(event_sequence) FROM class_office GROUP BY id)
      ORDER BY township, length(id), id
      """
    ) { row in
      let id = try row.text("id")
      return RecordedOffice(
        id: id,
        content: ClassOffice(
          township: try row.text("township"), head: try row.text("head"),
          members: try row.text("members")),
        offBecause: try row.filled("off_because"), done: (done[id] ?? []).map(\.duty))
    }
  }

  /// The stops of tours as planned last, by day; those called off too.
  public func tourStops() throws -> [RecordedStop] {
    try rows(
      """
      SELECT * FROM tour_stop
      WHERE event_sequence IN (SELECT MAX(event_sequence) FROM tour_stop GROUP BY id)
      ORDER BY held_on, length(id), id
      """
    ) { row in
      RecordedStop(
        id: try row.text("id"),
        stop: TourStop(
          course: try row.text("course_id"), day: try row.day("held_on"),
          main: School.ID(try row.text("main_id")),
          branches: Set(try row.list("branches").map { School.ID($0) }),
          lecturers: Set(try row.list("lecturers"))),
        offBecause: try row.filled("off_because"))
    }
  }

  /// Study aids, the latest first.
  public func studyAids() throws -> [StudyAid] {
    try rows("SELECT * FROM class_material ORDER BY event_sequence DESC") { row in
      StudyAid(
        course: try row.text("course_id"), kind: try row.text("kind"),
        title: try row.text("title"), words: try row.text("words"), hand: try row.classHand)
    }
  }

  private func pieces(_ condition: SQL) throws -> [ClassPiece] {
    try rows(
      """
      SELECT piece.*, answer.piece_id AS answered_piece, answer.tutor_id,
             COALESCE(answer.answered, 0) AS answered, COALESCE(answer.mark, -1) AS mark,
             answer.words AS answer_words
      FROM class_piece AS piece
      LEFT JOIN class_answer AS answer ON answer.piece_id = piece.id
      WHERE \(condition) ORDER BY piece.handed_in, piece.event_sequence
      """
    ) { row in
      let mark = try row.integer("mark")
      return ClassPiece(
        id: try row.text("id"), inClass: try row.text("class_id"),
        teacher: Teacher.ID(try row.text("teacher_id")),
        kind: ClassPiece.Kind(rawValue: try row.text("kind")) ?? .post,
        title: try row.text("title"), words: try row.text("words"),
        handedIn: Moment(milliseconds: try row.integer("handed_in")),
        answer: try row.textIfAny("answered_piece").map { _ in
          ClassPiece.Answer(
            tutor: Teacher.ID(try row.textIfAny("tutor_id") ?? ""),
            at: Moment(milliseconds: try row.integer("answered")), mark: mark < 0 ? nil : mark,
            words: try row.textIfAny("answer_words") ?? "")
        })
    }
  }
}

extension Row {
  fileprivate var classHand: TrainingHand {
    get throws {
      TrainingHand(account: try text("account"), person: try text("person"), day: try day("day"))
    }
  }

  /// Nil where nothing was said.
  fileprivate func filled(_ name: String) throws -> String? {
    let text = try text(name)
    return text.isEmpty ? nil : text
  }

  /// What was joined by semicolons.
  fileprivate func list(_ name: String) throws -> [String] {
    try text(name).split(separator: ";").map(String.init)
  }
}
