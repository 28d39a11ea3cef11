public import Examining
public import Staffing

extension Connection {
  /// What was reported last of an examination's classes, by school, class and paper.
  public func examClasses(of exam: RecordedExam.ID) throws -> [ClassResult] {
    try classes("exam_id = \(exam)").map(\.result)
  }

  /// Every result that names a teacher last, with its examination.
  public func examClasses(
    by teacher: Teacher.ID
  ) throws -> [(exam: RecordedExam.ID, result: ClassResult)] {
    try classes(
      "exam_id IN (SELECT exam_id FROM exam_class WHERE teacher = \(teacher.rawValue))"
    ).filter { $0.result.teacher == teacher }
  }

  private func classes(
    _ condition: SQL
  ) throws -> [(exam: RecordedExam.ID, result: ClassResult)] {
    try rows(
      """
      SELECT result.* FROM exam_class AS result
      JOIN (
        SELECT exam_id, school_id, class_name, subject, MAX(event_sequence) AS last
        FROM exam_class WHERE \(condition) GROUP BY exam_id, school_id, class_name, subject
      ) AS latest
        ON latest.last = result.event_sequence AND latest.exam_id = result.exam_id
          AND latest.school_id = result.school_id AND latest.class_name = result.class_name
          AND latest.subject = result.subject
      ORDER BY result.school_id, result.class_name, result.subject
      """
    ) { row in
      let teacher = try row.text("teacher")
      return (
        try row.text("exam_id"),
        ClassResult(
          try row.text("class_name"), at: School.ID(try row.text("school_id")),
          Subject(try row.text("subject")), by: teacher.isEmpty ? nil : Teacher.ID(teacher),
          ExamFigure(
            sat: try row.integer("sat"), average: try row.integer("average"),
            excellent: try row.integer("excellent"), passed: try row.integer("passed")))
      )
    }
  }

  /// The rankings of an examination that were opened.
  public func examRankings(of exam: RecordedExam.ID) throws -> [ExamRanking] {
    try rows("SELECT kind, day FROM exam_ranking WHERE exam_id = \(exam) ORDER BY kind") { row in
      let word = try row.text("kind")
      guard let kind = ExamRanking.Kind(rawValue: word) else {
        throw RowError(description: "'\(word)' is no kind of ranking")
      }
      return ExamRanking(kind: kind, day: try row.day("day"))
    }
  }
}
