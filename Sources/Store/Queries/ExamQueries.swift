public import Examining
public import Staffing

extension Connection {
  /// Every examination as arranged last, the latest first.
  public func exams() throws -> [RecordedExam] {
    try exams("1 = 1")
  }

  public func exam(_ id: RecordedExam.ID) throws -> RecordedExam? {
    try exams("id = \(id)").first
  }

  private func exams(_ condition: SQL) throws -> [RecordedExam] {
    try rows(
      """
      SELECT * FROM exam
      WHERE event_sequence IN (
        SELECT MAX(event_sequence) FROM exam WHERE \(condition) GROUP BY id)
      ORDER BY held_on DESC, event_sequence DESC
      """
    ) { row in
      let base = try row.text("base")
      return RecordedExam(
        id: try row.text("id"),
        exam: Exam(
          title: try row.text("title"), kind: try row.text("kind"), day: try row.day("held_on"),
          grade: try row.integer("grade"), marks: try row.examMarks,
          schools: try row.examSchools, base: base.isEmpty ? nil : base))
    }
  }

  /// What was reported of an examination last, by school and paper.
  public func examFigures(
    of exam: RecordedExam.ID
  ) throws -> [School.ID: [Subject: ExamFigure]] {
    var figures: [School.ID: [Subject: ExamFigure]] = [:]
    let reported = try rows(
      """
      SELECT result.* FROM exam_result AS result
      JOIN (
        SELECT school_id, subject, MAX(event_sequence) AS last FROM exam_result
        WHERE exam_id = \(exam) GROUP BY school_id, subject
      ) AS latest
        ON latest.last = result.event_sequence AND latest.school_id = result.school_id
          AND latest.subject = result.subject
      """
    ) { row in
      (
        School.ID(try row.text("school_id")), Subject(try row.text("subject")),
        ExamFigure(
          sat: try row.integer("sat"), average: try row.integer("average"),
          excellent: try row.integer("excellent"), passed: try row.integer("passed"))
      )
    }
    for (school, subject, figure) in reported {
      figures[school, default: [:]][subject] = figure
    }
    return figures
  }

  /// What was talked over about an examination, or about all, by day.
  public func examMeetings(
    of exam: RecordedExam.ID? = nil
  ) throws -> [RecordedExamMeeting] {
    try meetings(exam.map { "exam_id = \($0)" } ?? "1 = 1")
  }

  public func examMeeting(_ id: RecordedExamMeeting.ID) throws -> RecordedExamMeeting? {
    try meetings("id = \(id)").first
  }

  private func meetings(_ condition: SQL) throws -> [RecordedExamMeeting] {
    try rows(
      """
      SELECT meeting.*, COALESCE(meeting.due, 0) AS due_on, measure.outcome,
             measure.person AS done_by, COALESCE(measure.day, 0) AS done_on
      FROM (SELECT * FROM exam_meeting WHERE \(condition)) AS meeting
      LEFT JOIN exam_measure AS measure ON measure.meeting_id = meeting.id
      ORDER BY meeting.held_on, meeting.event_sequence
      """
    ) { row in
      let word = try row.text("kind")
      guard let kind = ExamMeeting.Kind(rawValue: word) else {
        throw RowError(description: "'\(word)' is no kind of meeting")
      }
      let measure = try row.text("measure")
      return RecordedExamMeeting(
        id: try row.text("id"), exam: try row.text("exam_id"),
        meeting: ExamMeeting(
          kind: kind, day: try row.day("held_on"), schools: try row.examSchools,
          said: try row.text("said"), measure: measure,
          due: measure.isEmpty ? nil : try row.day("due_on")),
        person: try row.text("person"),
        outcome: try row.textIfAny("outcome").map { words in
          .init(
            words: words, day: try row.day("done_on"),
            person: try row.textIfAny("done_by") ?? "")
        })
    }
  }
}

extension Exam {
  /// The full marks as they're kept: `数学=100;语文=100`.
  public var keptMarks: String {
    Set(marks.map { "\($0.key.rawValue)=\($0.value)" }).joinedWords
  }
}

extension Row {
  fileprivate var examMarks: [Subject: Int] {
    get throws {
      var marks: [Subject: Int] = [:]
      for pair in try text("marks").split(separator: ";") {
        let parts = pair.split(separator: "=")
        guard parts.count == 2, let full = Int(parts[1]) else {
          throw RowError(description: "'\(pair)' is no subject with its full marks")
        }
        marks[Subject(String(parts[0]))] = full
      }
      return marks
    }
  }

  fileprivate var examSchools: Set<School.ID> {
    get throws {
      Set(try text("schools").split(separator: ";").map { School.ID(String($0)) })
    }
  }
}
