internal import Attaching
internal import Staffing

extension Connection {
  /// Every week away, by its first day, taken back or not; two queries.
  public func awayWeeks() throws -> [RecordedAwayWeek] {
    let cover = Dictionary(
      grouping: try rows("SELECT * FROM away_cover ORDER BY event_sequence, teacher_id") { row in
        (
          try row.integer("event_sequence"),
          RecordedAwayWeek.Cover(
            teacher: Teacher.ID(try row.text("teacher_id")), name: try row.text("teacher_name"),
            lessons: try row.integer("lessons"))
        )
      }, by: \.0)
    return try learning("away_week") { row in
      RecordedAwayWeek(
        week: AwayWeek(
          id: AwayWeek.ID(try row.text("id")), teacher: Teacher.ID(try row.text("teacher_id")),
          home: School.ID(try row.text("home_school")), subject: Subject(try row.text("subject")),
          school: School.ID(try row.text("host_school")), days: try row.learningDays),
        teacherName: try row.text("teacher_name"), lessons: try row.integer("lessons"),
        cover: cover[try row.integer("event_sequence")]?.map(\.1) ?? [],
        hand: try row.learningHand, withdrawal: try row.learningWithdrawal)
    }.sorted { ($0.week.days.lowerBound, $0.id) < ($1.week.days.lowerBound, $1.id) }
  }

  /// The sessions of groups of exchanged teachers, the latest first; two queries.
  public func exchangeSessions() throws -> [ExchangeSession] {
    let present = Dictionary(
      grouping: try rows("SELECT * FROM exchange_attendance ORDER BY teacher_id") { row in
        (try row.text("session_id"), Teacher.ID(try row.text("teacher_id")))
      }, by: \.0)
    return try learning("exchange_session") { row in
      let id = try row.text("id")
      return ExchangeSession(
        id: id, subject: Subject(try row.text("subject")), area: try row.text("area"),
        day: try row.day("held_on"), topic: try row.text("topic"), words: try row.text("words"),
        members: try row.integer("members"), present: present[id]?.map(\.1) ?? [],
        hand: try row.learningHand, withdrawal: try row.learningWithdrawal)
    }
  }

  /// Every trip, the latest first, taken back or not.
  public func studyTrips() throws -> [StudyTrip] {
    try learning("study_trip") { row in
      let helper = try row.text("helper")
      return StudyTrip(
        id: try row.text("id"), school: School.ID(try row.text("school_id")),
        helper: helper.isEmpty ? nil : School.ID(helper), days: try row.learningDays,
        place: try row.text("place"), participants: try row.text("participants"),
        people: try row.integer("people"), cost: try row.integer("cost"),
        learnings: try row.text("learnings"), hand: try row.learningHand,
        withdrawal: try row.learningWithdrawal)
    }
  }

  /// Every visit that a school asked for, the latest first, taken back or not.
  public func requestedVisits() throws -> [RequestedVisit] {
    try rows(
      """
      SELECT found.*, answer.trainer_id, answer.trainer_name, answer.held_on, answer.half,
             answer.account AS answer_account, answer.person AS answered_by,
             answer.day AS answered_on, report.people, report.words,
             report.account AS report_account, report.person AS reported_by,
             report.day AS reported_on, \(Self.withdrawalColumns)
      FROM visit_request AS found
      LEFT JOIN visit_answer AS answer ON answer.request_id = found.id
      LEFT JOIN visit_report AS report ON report.request_id = found.id
      LEFT JOIN learning_withdrawal AS withdrawal ON withdrawal.subject_id = found.id
      ORDER BY found.event_sequence DESC
      """
    ) { row in
      RequestedVisit(
        id: try row.text("id"), school: School.ID(try row.text("school_id")),
        kind: try row.text("kind"), topic: try row.text("topic"),
        wishedBy: try row.day("wished_by"), hand: try row.learningHand,
        answer: try row.textIfAny("trainer_id").map { trainer in
          let word = try row.text("half")
          guard let half = TrainerSlot.Half(rawValue: word) else {
            throw RowError(description: "'\(word)' is no half of a day")
          }
          return .init(
            slot: TrainerSlot(trainer: trainer, day: try row.day("held_on"), half: half),
            trainerName: try row.text("trainer_name"),
            hand: LearningHand(
              account: try row.text("answer_account"), person: try row.text("answered_by"),
              day: try row.day("answered_on")))
        },
        report: try row.integerIfAny("people").map { people in
          .init(
            people: people, words: try row.text("words"),
            hand: LearningHand(
              account: try row.text("report_account"), person: try row.text("reported_by"),
              day: try row.day("reported_on")))
        }, withdrawal: try row.learningWithdrawal)
    }
  }
}
