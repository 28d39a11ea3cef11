public import Staffing
public import Training

extension Connection {
  /// Who was there in each session, as noted last; sessions that were called off too.
  public func presences() throws -> [RecordedSession.ID: [Teacher.ID]] {
    var present: [RecordedSession.ID: [Teacher.ID]] = [:]
    let rows = try rows(
      """
      SELECT attendance.session_id, attendance.teacher_id
      FROM training_attendance AS attendance
      JOIN (
        SELECT session_id, MAX(event_sequence) AS last FROM training_attendance
        GROUP BY session_id
      ) AS latest ON latest.last = attendance.event_sequence
      WHERE attendance.present = 1
      ORDER BY attendance.session_id, attendance.teacher_id
      """
    ) { (try $0.text("session_id"), Teacher.ID(try $0.text("teacher_id"))) }
    for (session, teacher) in rows { present[session, default: []].append(teacher) }
    return present
  }

  /// The money of a school year as stated last.
  public func trainingBudget(in year: SchoolYear) throws -> TrainingBudget? {
    try rows(
      """
      SELECT * FROM training_budget WHERE school_year = \(year.start)
      ORDER BY event_sequence DESC LIMIT 1
      """
    ) { row in
      TrainingBudget(
        publicFunds: try row.integer("public_funds"), training: try row.integer("training"),
        special: try row.integer("special"), spent: try row.integer("spent"))
    }.first
  }

  /// What was thought of each course, as counts.
  public func courseOpinions() throws -> [RecordedCourse.ID: CourseOpinion] {
    var opinions: [RecordedCourse.ID: CourseOpinion] = [:]
    let given = try rows(
      "SELECT course_id, COUNT(*) AS people FROM course_opinion_given GROUP BY course_id"
    ) { (try $0.text("course_id"), try $0.integer("people")) }
    for (course, people) in given { opinions[course] = CourseOpinion(people: people) }
    let counts = try rows("SELECT * FROM course_opinion") { row in
      (
        try row.text("course_id"), try row.text("criterion"), try row.integer("mark"),
        try row.integer("number")
      )
    }
    for (course, criterion, mark, number) in counts {
      opinions[course, default: CourseOpinion()].counts[criterion, default: [:]][mark] = number
    }
    return opinions
  }

  /// The courses that somebody has said what they think of.
  public func opinionsGiven(by teacher: Teacher.ID) throws -> Set<RecordedCourse.ID> {
    Set(
      try rows("SELECT course_id FROM course_opinion_given WHERE teacher_id = \(teacher.rawValue)")
      {
        try $0.text("course_id")
      })
  }
}
