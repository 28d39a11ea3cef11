public import Observing
internal import Sealing
public import Staffing

/// The events that made what is recorded of lessons heard what it is.
public struct ObservationVersion: Hashable, Comparable, Sendable {
  let event: Int

  public static func < (one: Self, other: Self) -> Bool { one.event < other.event }
}

extension Connection {
  /// What everything recorded of lessons is made of; cheap to ask.
  public func observationVersion() throws -> ObservationVersion {
    let tables = [
      "open_lesson", "open_lesson_cancellation", "open_lesson_booking", "observation_revision",
      "observation_photo", "observation_answer", "observation_withdrawal",
    ]
    var last = 0
    for table in tables {
      let name = SQL(stringLiteral: table)
      last = max(
        last,
        try rows("SELECT COALESCE(MAX(event_sequence), 0) AS event FROM \(name)") {
          try $0.integer("event")
        }.first ?? 0)
    }
    return ObservationVersion(event: last)
  }

  /// What was written of lessons of some days, the latest lesson first; also what was taken
  /// back.
  public func observations(in days: ClosedRange<Day>) throws -> [RecordedObservation] {
    try observations(
      "day BETWEEN \(days.lowerBound) AND \(days.upperBound)")
  }

  /// What was written, answered or taken back since, of whatever days, as it is now.
  public func observations(
    changedAfter version: ObservationVersion
  ) throws -> [RecordedObservation] {
    let changes = ["observation_revision", "observation_answer", "observation_withdrawal"].map {
      "SELECT observation_id FROM \(SQL(stringLiteral: $0)) WHERE event_sequence > \(version.event)"
        as SQL
    }
    return try observations(
      "observation_id IN (\(changes[0]) UNION \(changes[1]) UNION \(changes[2]))")
  }

  /// What was written of one teacher's lessons, the latest first; also what was taken back.
  public func observations(of teacher: Teacher.ID) throws -> [RecordedObservation] {
    try observations("teacher = \(teacher.rawValue)")
  }

  public func observation(_ id: RecordedObservation.ID) throws -> RecordedObservation? {
    try observations("observation_id = \(id)").first
  }

  /// Of everything written before, each revision, the oldest first.
  public func revisions(of id: RecordedObservation.ID) throws -> [RecordedObservation] {
    try observations("observation_id = \(id)", everyRevision: true).sorted {
      $0.revision < $1.revision
    }
  }

  /// A photograph as the phone sent it; nil where the observation has none with this digest.
  public func photo(_ digest: String, of id: RecordedObservation.ID) throws -> [UInt8]? {
    try rows(
      """
      SELECT content FROM observation_photo
      WHERE observation_id = \(id) AND sha256 = \(digest)
      """
    ) { try $0.bytes("content") }.first
  }

  /// Adds what was written of a lesson as the next revision.
  ///
  public func insertObservation(
    _ id: RecordedObservation.ID, revision: Int, of lesson: HeardLesson, _ sheet: ObservationSheet,
    photos: [[UInt8]], observer: Teacher.ID?, account: String, person: String, on day: Day,
    event: AuditEvent
  ) throws {
    if revision == 1 {
      try execute(
        """
        INSERT INTO observation (id, observer, account, person, event_sequence)
        VALUES
          (\(id), \(observer.map { SQLValue.text($0.rawValue) } ?? .null), \(account), \(person),
           \(event.sequence))
        """)
    }
    try execute(
      """
      INSERT INTO observation_revision
        (event_sequence, observation_id, revision, \(lessonColumns), strengths, advice, adopted,
         plan, tested, passed, written_on)
      VALUES
        (\(event.sequence), \(id), \(revision), \(values(of: lesson)), \(sheet.strengths),
         \(sheet.advice), \(sheet.adopted), \(sheet.plan.rawValue), \(sheet.tested),
         \(sheet.passed), \(day))
      """)
    for (dimension, level) in sheet.marks.sorted(by: { $0.key < $1.key }) {
      try execute(
        """
        INSERT INTO observation_mark (event_sequence, dimension, level)
        VALUES (\(event.sequence), \(dimension), \(level))
        """)
    }
    for photo in photos {
      try execute(
        """
        INSERT INTO observation_photo (observation_id, sha256, content, event_sequence)
        VALUES (\(id), \(sha256(photo)), \(photo), \(event.sequence))
        ON CONFLICT DO NOTHING
        """)
    }
  }

  /// Lessons that are announced for a day or later, the next first; also cancelled ones.
  public func openLessons(from day: Day) throws -> [OpenLesson] {
    try openLessons("day >= \(day)")
  }

  public func openLesson(_ id: OpenLesson.ID) throws -> OpenLesson? {
    try openLessons("id = \(id)").first
  }

  /// Announces a lesson.
  public func insertOpenLesson(
    _ id: OpenLesson.ID, _ lesson: HeardLesson, place: String, seats: Int, note: String,
    account: String, person: String, event: AuditEvent
  ) throws {
    try execute(
      """
      INSERT INTO open_lesson
        (id, \(lessonColumns), place, seats, note, account, person, event_sequence)
      VALUES
        (\(id), \(values(of: lesson)), \(place), \(seats), \(note), \(account), \(person),
         \(event.sequence))
      """)
  }

  private func observations(
    _ condition: SQL, everyRevision: Bool = false
  ) throws -> [RecordedObservation] {
    // The condition holds of what was written last, not of what was corrected since.
    let last: SQL =
      everyRevision
      ? "1 = 1"
      : """
      revision = (SELECT MAX(later.revision) FROM observation_revision AS later
                  WHERE later.observation_id = written.observation_id)
      """
    let chosen: SQL = """
      SELECT * FROM observation_revision AS written WHERE \(last) AND \(condition)
      """
    var marks: [Int: [String: String]] = [:]
    _ = try rows(
      """
      SELECT observation_mark.* FROM observation_mark
      JOIN (\(chosen)) AS chosen ON chosen.event_sequence = observation_mark.event_sequence
      """
    ) { row in
      marks[try row.integer("event_sequence"), default: [:]][try row.text("dimension")] =
        try row.text("level")
    }
    var photos: [String: [String]] = [:]
    _ = try rows(
      """
      SELECT observation_photo.observation_id, sha256 FROM observation_photo
      JOIN (\(chosen)) AS chosen ON chosen.observation_id = observation_photo.observation_id
      ORDER BY sha256
      """
    ) { photos[try $0.text("observation_id"), default: []].append(try $0.text("sha256")) }
    return try rows(
      """
      SELECT chosen.*, observation.observer, observation.account, observation.person,
             answer.words, answer.person AS answered_by,
             COALESCE(answer.written_on, 0) AS answered_on,
             withdrawal.reason, withdrawal.person AS withdrawn_by,
             COALESCE(withdrawal.written_on, 0) AS withdrawn_on
      FROM (\(chosen)) AS chosen
      JOIN observation ON observation.id = chosen.observation_id
      LEFT JOIN observation_answer AS answer ON answer.event_sequence =
        (SELECT MAX(event_sequence) FROM observation_answer AS said
         WHERE said.observation_id = chosen.observation_id)
      LEFT JOIN observation_withdrawal AS withdrawal
        ON withdrawal.observation_id = chosen.observation_id
      ORDER BY chosen.day DESC, chosen.period DESC, chosen.event_sequence DESC
      """
    ) { row in
      RecordedObservation(
        id: try row.text("observation_id"), event: try row.integer("event_sequence"),
        revision: try row.integer("revision"),
        lesson: try lesson(row),
        sheet: ObservationSheet(
          marks: marks[try row.integer("event_sequence")] ?? [:],
          strengths: try row.text("strengths"), advice: try row.text("advice"),
          adopted: try row.text("adopted"),
          plan: ObservationSheet.PlanMatch(rawValue: try row.text("plan")) ?? .unseen,
          tested: try row.integer("tested"), passed: try row.integer("passed")),
        observer: try row.textIfAny("observer").map { Teacher.ID($0) },
        account: try row.text("account"), person: try row.text("person"),
        day: try row.day("written_on"),
        answer: try words(row, "words", by: "answered_by", on: "answered_on"),
        withdrawal: try words(row, "reason", by: "withdrawn_by", on: "withdrawn_on"),
        photos: photos[try row.text("observation_id")] ?? [])
    }
  }

  private func words(
    _ row: Row, _ text: String, by person: String, on day: String
  ) throws -> RecordedObservation.Words? {
    try row.textIfAny(text).map {
      RecordedObservation.Words(
        text: $0, person: try row.textIfAny(person) ?? "", day: try row.day(day))
    }
  }

  private func openLessons(_ condition: SQL) throws -> [OpenLesson] {
    var visitors: [String: [OpenLesson.Visitor]] = [:]
    _ = try rows(
      """
      SELECT lesson_id, account, person FROM open_lesson_booking AS booking
      WHERE comes = 1
        AND event_sequence = (SELECT MAX(event_sequence) FROM open_lesson_booking AS said
                              WHERE said.lesson_id = booking.lesson_id
                                AND said.account = booking.account)
        AND lesson_id IN (SELECT id FROM open_lesson WHERE \(condition))
      ORDER BY event_sequence
      """
    ) { row in
      visitors[try row.text("lesson_id"), default: []].append(
        OpenLesson.Visitor(account: try row.text("account"), person: try row.text("person")))
    }
    return try rows(
      """
      SELECT lesson.*, cancellation.reason
      FROM (SELECT * FROM open_lesson WHERE \(condition)) AS lesson
      LEFT JOIN open_lesson_cancellation AS cancellation ON cancellation.lesson_id = lesson.id
      ORDER BY lesson.day, lesson.period, lesson.event_sequence
      """
    ) { row in
      OpenLesson(
        id: try row.text("id"), lesson: try lesson(row), place: try row.text("place"),
        seats: try row.integer("seats"), note: try row.text("note"),
        account: try row.text("account"), person: try row.text("person"),
        cancellation: try row.textIfAny("reason"),
        visitors: visitors[try row.text("id")] ?? [])
    }
  }

  private func lesson(_ row: Row) throws -> HeardLesson {
    HeardLesson(
      teacher: Teacher.ID(try row.text("teacher")), school: School.ID(try row.text("school")),
      subject: Subject(try row.text("subject")), classroom: try row.text("classroom"),
      day: try row.day("day"), period: try row.integer("period"),
      kind: HeardLesson.Kind(rawValue: try row.text("kind")) ?? .routine,
      topic: try row.text("topic"))
  }
}

private let lessonColumns: SQL =
  "teacher, school, subject, classroom, day, period, kind, topic"

private func values(of lesson: HeardLesson) -> SQL {
  """
  \(lesson.teacher.rawValue), \(lesson.school.rawValue), \(lesson.subject.rawValue),
  \(lesson.classroom), \(lesson.day), \(lesson.period), \(lesson.kind.rawValue), \(lesson.topic)
  """
}
