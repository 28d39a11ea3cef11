internal import Examining
internal import Policy
public import Staffing
public import Store
internal import Wording

/// Keeps results as copied out of a spreadsheet: a school's own, or those of all when the
/// research office enters them. All lines or none.
public struct EnterExamResults: ResultEntry {
  public let exam: RecordedExam.ID
  public let text: String

  /// Nil for the research office.
  public let school: School.ID?

  /// What schools are called, so that a line may name one.
  public let names: [School.ID: String]

  public init(
    _ text: String, of exam: RecordedExam.ID, by school: School.ID?,
    names: [School.ID: String]
  ) {
    self.exam = exam
    self.text = text
    self.school = school
    self.names = names
  }

  /// - Returns: How many figures are new or changed.
  @discardableResult
  public func perform(in work: Work) throws -> Int {
    var (known, schools, reasons) = try opened(in: work)
    let lines = ExamLines(
      text, of: known.exam, schools: schools, try work.examTerms(on: known.exam.day))
    reasons += lines.faults.map { Phrase.examLineFault($0) }
    if lines.figures.isEmpty, lines.faults.isEmpty { reasons.append(.examNoLines) }
    try Refused.unless(reasons)
    let before = try work.connection.examFigures(of: exam)
    let changed = lines.figures.sorted { $0.key < $1.key }.flatMap { school, papers in
      papers.sorted { $0.key < $1.key }.filter { before[school]?[$0.key] != $0.value }
        .map { (school: school, subject: $0.key, figure: $0.value) }
    }
    guard !changed.isEmpty else { return 0 }
    let event = try work.record("enter-exam-results", of: exam, "figures \(changed.count)")
    for (school, subject, figure) in changed {
      try work.connection.execute(
        """
        INSERT INTO exam_result
          (event_sequence, exam_id, school_id, subject, sat, average, excellent, passed)
        VALUES
          (\(event.sequence), \(exam), \(school.rawValue), \(subject.rawValue), \(figure.sat),
           \(figure.average), \(figure.excellent), \(figure.passed))
        """)
    }
    return changed.count
  }
}

extension Work {
  /// - Throws: `Refused` when the book has no such section.
  func examTerms(on day: Day) throws -> ExamTerms {
    guard let terms = try connection.book(in: SchoolYear(containing: day))?.examTerms
    else { throw Refused(.needsExams) }
    return terms
  }

  func exam(_ id: RecordedExam.ID) throws -> RecordedExam {
    guard let exam = try connection.exam(id) else { throw Refused(.noExam(id)) }
    return exam
  }
}
