public import Staffing
public import Training

extension Connection {
  /// What was thought of each trainer in each course, as counts (S002-81).
  public func trainerOpinions() throws
    -> [RecordedTrainer.ID: [RecordedCourse.ID: TrainerReview.Judged]]
  {
    var judged: [RecordedTrainer.ID: [RecordedCourse.ID: TrainerReview.Judged]] = [:]
    _ = try rows(
      """
      SELECT trainer_id, course_id, COUNT(*) AS people FROM trainer_opinion_given
      GROUP BY trainer_id, course_id
      """
    ) { row in
      judged[try row.text("trainer_id"), default: [:]][try row.text("course_id")] = .init(
        people: try row.integer("people"), counts: [:])
    }
    _ = try rows("SELECT * FROM trainer_opinion") { row in
      judged[try row.text("trainer_id")]?[try row.text("course_id")]?.counts[
        try row.text("criterion"), default: [:]][try row.integer("mark")] = try row.integer(
          "number")
    }
    return judged
  }

  /// The trainers that a teacher has judged in a course.
  public func trainersJudged(
    by teacher: Teacher.ID, in course: RecordedCourse.ID
  ) throws -> Set<RecordedTrainer.ID> {
    Set(
      try rows(
        """
        SELECT trainer_id FROM trainer_opinion_given
        WHERE teacher_id = \(teacher.rawValue) AND course_id = \(course)
        """
      ) { try $0.text("trainer_id") })
  }

  /// The sessions of a course in which a teacher was, as noted last.
  public func sessionsAttended(
    by teacher: Teacher.ID, of course: RecordedCourse.ID
  ) throws -> Set<RecordedSession.ID> {
    Set(
      try rows(
        """
        SELECT attendance.session_id FROM training_attendance AS attendance
        JOIN (
          SELECT session_id, MAX(event_sequence) AS last FROM training_attendance
          WHERE session_id IN (SELECT id FROM training_session WHERE course_id = \(course))
          GROUP BY session_id
        ) AS latest ON latest.last = attendance.event_sequence
        WHERE attendance.present = 1 AND attendance.teacher_id = \(teacher.rawValue)
        """
      ) { try $0.text("session_id") })
  }

  /// When each trainer first came into the pool.
  public func trainerEntries() throws -> [RecordedTrainer.ID: Day] {
    Dictionary(
      try rows("SELECT id, MIN(day) AS entered FROM training_trainer GROUP BY id") {
        (try $0.text("id"), try $0.day("entered"))
      }
    ) { first, _ in first }
  }

  /// Why trainers stay although the rules propose otherwise, of a school year, as said last.
  public func trainersKept(in year: SchoolYear) throws -> [RecordedTrainer.ID: String] {
    Dictionary(
      try rows(
        """
        SELECT trainer_id, reason FROM trainer_stay WHERE school_year = \(year.start)
        ORDER BY event_sequence DESC
        """
      ) { (try $0.text("trainer_id"), try $0.text("reason")) }
    ) { first, _ in first }
  }
}
