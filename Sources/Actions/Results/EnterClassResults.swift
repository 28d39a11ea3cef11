internal import Chronicle
internal import Examining
internal import Policy
public import Staffing
public import Store
internal import Wording

/// Keeps what classes reached as copied out of a spreadsheet, each with the teacher who taught it
/// (S001-032): a school's own, or those of all when the research office enters them. All lines or
/// none.
public struct EnterClassResults: ResultEntry {
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

  /// - Returns: How many lines are new or changed.
  @discardableResult
  public func perform(in work: Work) throws -> Int {
    var (known, schools, reasons) = try opened(in: work)
    var people: [Teacher.ID: Bool] = [:]
    let lines = try ClassLines(
      text, of: known.exam, schools: schools, try work.examTerms(on: known.exam.day)
    ) { teacher in
      if let known = people[teacher] { return known }
      let facts = try work.connection.facts(about: teacher.rawValue)
      let isKnown = facts.contains { $0.fact.line.kind == .person }
      people[teacher] = isKnown
      return isKnown
    }
    reasons += lines.faults.map { Phrase.classLineFault($0) }
    if lines.results.isEmpty, lines.faults.isEmpty { reasons.append(.examNoLines) }
    let before = try work.connection.examClasses(of: exam)
    var all = Dictionary(before.map { ($0.key, $0) }) { $1 }
    let changed = lines.results(knowing: all).filter { all[$0.key] != $0 }
    for result in changed { all[result.key] = result }
    let entered = Set(changed.map(\.school))
    reasons += ClassExcess.all(
      all.values.filter { entered.contains($0.school) },
      of: try work.connection.examFigures(of: exam)
    ).map { Phrase.classExcess($0) }
    try Refused.unless(reasons)
    guard !changed.isEmpty else { return 0 }
    let event = try work.record("enter-class-results", of: exam, "lines \(changed.count)")
    for result in changed {
      try work.connection.execute(
        """
        INSERT INTO exam_class
          (event_sequence, exam_id, school_id, class_name, subject, teacher, sat, average,
           excellent, passed)
        VALUES
          (\(event.sequence), \(exam), \(result.school.rawValue), \(result.name),
           \(result.subject.rawValue), \(result.teacher?.rawValue ?? ""), \(result.figure.sat),
           \(result.figure.average), \(result.figure.excellent), \(result.figure.passed))
        """)
    }
    return changed.count
  }
}
