public import Staffing
public import Timetabling

extension Connection {
  /// The versions of every school or of one, in the order in which they were brought in.
  ///
  /// - Parameter day: Leaves out those that had ended by then.
  public func timetables(
    of school: School.ID? = nil, from day: Day? = nil
  ) throws -> [RecordedTimetable] {
    let place: SQL = school.map { "timetable.school_id = \($0.rawValue)" } ?? "1 = 1"
    let time: SQL = day.map { "timetable.last_day >= \($0)" } ?? "1 = 1"
    let condition: SQL = "\(place) AND \(time)"
    return try rows(
      """
      SELECT timetable.*, counted.lessons, counted.classes, counted.teachers FROM timetable
      JOIN (
        SELECT timetable_id, COUNT(*) AS lessons, COUNT(DISTINCT classroom) AS classes,
          COUNT(DISTINCT teacher_id) AS teachers
        FROM timetable_lesson
        WHERE timetable_id IN (SELECT id FROM timetable WHERE \(condition))
        GROUP BY timetable_id
      ) AS counted ON counted.timetable_id = timetable.id
      WHERE \(condition) ORDER BY timetable.event_sequence
      """
    ) { row in
      RecordedTimetable(
        id: try row.text("id"), school: School.ID(try row.text("school_id")),
        days: try row.day("first_day")...(try row.day("last_day")),
        bells: BellTimes.read(try row.text("bells")).bells, person: try row.text("person"),
        day: try row.day("day"), lessons: try row.integer("lessons"),
        classes: try row.integer("classes"), teachers: try row.integer("teachers"))
    }
  }

  /// What is taught on some days at schools, and wherever some people teach.
  ///
  /// - Parameters:
  ///   - schools: All of whose lessons are in it; with those of their teachers at other schools.
  ///   - people: All of whose lessons are in it.
  public func schedule(
    of schools: Set<School.ID>, _ people: Set<Teacher.ID> = [], in days: ClosedRange<Day>,
    _ calendar: WorkingCalendar
  ) throws -> Schedule {
    let known: SQL = """
      SELECT id FROM timetable
      WHERE first_day <= \(days.upperBound) AND last_day >= \(days.lowerBound)
      """
    let own: SQL = "SELECT id FROM timetable WHERE school_id IN \(list(schools.map(\.rawValue)))"
    // A swap holds while the timetable gives both lessons to the two.
    let swapping = try swaps(
      """
      (lesson_day BETWEEN \(days.lowerBound) AND \(days.upperBound)
        OR other_day BETWEEN \(days.lowerBound) AND \(days.upperBound))
      """
    ).map(\.swap).filter { people.contains($0.teacher) || people.contains($0.partner) }
    let all = people.union(swapping.flatMap { [$0.teacher, $0.partner] })
    let found = try lessons(
      """
      timetable_id IN (\(known)) AND (
        timetable_id IN (\(own)) OR teacher_id IN \(list(all.map(\.rawValue)))
        OR teacher_id IN (
          SELECT teacher_id FROM timetable_lesson
          WHERE timetable_id IN (\(known)) AND timetable_id IN (\(own)))
      )
      """)
    return try schedule(found, in: days, calendar)
  }

  /// What is taught on some days in the whole county.
  public func schedule(
    in days: ClosedRange<Day>, _ calendar: WorkingCalendar
  ) throws -> Schedule {
    let found = try lessons(
      """
      timetable_id IN (
        SELECT id FROM timetable
        WHERE first_day <= \(days.upperBound) AND last_day >= \(days.lowerBound))
      """)
    return try schedule(found, in: days, calendar)
  }

  private func schedule(
    _ lessons: [String: [TimetableLesson]], in days: ClosedRange<Day>, _ calendar: WorkingCalendar
  ) throws -> Schedule {
    let versions = try rows(
      """
      SELECT * FROM timetable
      WHERE first_day <= \(days.upperBound) AND last_day >= \(days.lowerBound)
      ORDER BY event_sequence
      """
    ) { row in
      Timetable(
        school: School.ID(try row.text("school_id")),
        days: try row.day("first_day")...(try row.day("last_day")),
        bells: BellTimes.read(try row.text("bells")).bells,
        lessons: lessons[try row.text("id")] ?? [])
    }
    return Schedule(
      versions,
      swaps: try swaps(
        """
        lesson_day BETWEEN \(days.lowerBound) AND \(days.upperBound)
        OR other_day BETWEEN \(days.lowerBound) AND \(days.upperBound)
        """
      ).filter { $0.state == .approved }.map(\.swap), calendar: calendar)
  }

  /// The lessons of a version, by class and time.
  public func timetableLessons(of id: RecordedTimetable.ID) throws -> [TimetableLesson] {
    try lessons("timetable_id = \(id)")[id] ?? []
  }

  /// Lessons a week by school and teacher, by the versions in force on a day (S002-46).
  public func weeklyLessons(
    on day: Day
  ) throws -> [School.ID: [Teacher.ID: Int]] {
    let current = try timetables(inForceOn: day)
    var loads: [School.ID: [Teacher.ID: Int]] = current.mapValues { _ in [:] }
    let schools = Dictionary(uniqueKeysWithValues: current.values.map { ($0.id, $0.school) })
    _ = try rows(
      """
      SELECT timetable_id, teacher_id, COUNT(*) AS lessons FROM timetable_lesson
      WHERE timetable_id IN \(list(schools.keys.sorted()))
      GROUP BY timetable_id, teacher_id
      """
    ) { row in
      guard let school = schools[try row.text("timetable_id")] else { return }
      loads[school]![Teacher.ID(try row.text("teacher_id"))] = try row.integer("lessons")
    }
    return loads
  }

  /// Who teaches which class, by school and by the versions in force on a day.
  ///
  /// - Parameter isAsked: Whether a class of that name is asked for; lessons of others aren't
  ///   read.
  public func classTeachers(
    on day: Day, where isAsked: (School.ID, String) -> Bool
  ) throws -> [School.ID: [String: Set<Teacher.ID>]] {
    let current = try timetables(inForceOn: day)
    let schools = Dictionary(uniqueKeysWithValues: current.values.map { ($0.id, $0.school) })
    let all = list(schools.keys.sorted())
    var found: [School.ID: [String: Set<Teacher.ID>]] = current.mapValues { _ in [:] }
    _ = try rows(
      """
      SELECT DISTINCT timetable_id, classroom FROM timetable_lesson WHERE timetable_id IN \(all)
      """
    ) { row in
      let (id, name) = (try row.text("timetable_id"), try row.text("classroom"))
      if let school = schools[id], isAsked(school, name) { found[school]![name] = [] }
    }
    let names = Set(found.values.flatMap(\.keys)).sorted()
    _ = try rows(
      """
      SELECT DISTINCT timetable_id, classroom, teacher_id FROM timetable_lesson
      WHERE timetable_id IN \(all) AND classroom IN \(list(names))
      """
    ) { row in
      guard let school = schools[try row.text("timetable_id")] else { return }
      found[school]![try row.text("classroom")]?.insert(Teacher.ID(try row.text("teacher_id")))
    }
    return found
  }

  /// The version by which each school teaches on a day: where several hold, the one that began
  /// last, and of those the one brought in last.
  private func timetables(inForceOn day: Day) throws -> [School.ID: RecordedTimetable] {
    var current: [School.ID: RecordedTimetable] = [:]
    for version in try timetables(from: day) where version.days.contains(day) {
      if let known = current[version.school],
        known.days.lowerBound > version.days.lowerBound
      {
        continue
      }
      current[version.school] = version
    }
    return current
  }

  private func lessons(_ condition: SQL) throws -> [String: [TimetableLesson]] {
    var found: [String: [TimetableLesson]] = [:]
    _ = try rows(
      """
      SELECT * FROM timetable_lesson WHERE \(condition)
      ORDER BY timetable_id, classroom, weekday, period
      """
    ) { row in
      guard let weekday = Weekday(rawValue: try row.integer("weekday")) else { return }
      found[try row.text("timetable_id"), default: []].append(
        TimetableLesson(
          teacher: Teacher.ID(try row.text("teacher_id")), classroom: try row.text("classroom"),
          subject: Subject(try row.text("subject")), weekday: weekday,
          period: try row.integer("period"), room: try row.text("room")))
    }
    return found
  }

  public func insertTimetable(
    _ id: RecordedTimetable.ID, _ timetable: Timetable, account: String, person: String,
    on day: Day, event: AuditEvent
  ) throws {
    try execute(
      """
      INSERT INTO timetable
        (id, school_id, first_day, last_day, bells, account, person, day, event_sequence)
      VALUES
        (\(id), \(timetable.school.rawValue), \(timetable.days.lowerBound),
         \(timetable.days.upperBound), \(timetable.bells.text), \(account), \(person), \(day),
         \(event.sequence))
      """)
    for lesson in timetable.lessons {
      try execute(
        """
        INSERT INTO timetable_lesson
          (timetable_id, teacher_id, classroom, subject, weekday, period, room, event_sequence)
        VALUES
          (\(id), \(lesson.teacher.rawValue), \(lesson.classroom), \(lesson.subject.rawValue),
           \(lesson.weekday.rawValue), \(lesson.period), \(lesson.room), \(event.sequence))
        """)
    }
  }

  /// A list for `IN`, never empty.
  private func list(_ values: [String]) -> SQL { SQL.list(values.isEmpty ? [""] : values.sorted()) }
}
