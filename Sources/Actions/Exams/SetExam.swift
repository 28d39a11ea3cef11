public import Access
public import Examining
internal import Policy
internal import Staffing
public import Store
internal import Wording

/// Arranges an examination for some schools, or describes one anew.
public struct SetExam: Action {
  /// Nil for a new one.
  public let id: RecordedExam.ID?
  public let exam: Exam

  public init(_ exam: Exam, as id: RecordedExam.ID? = nil) {
    self.id = id
    self.exam = exam
  }

  public var permission: Permission { .runExams }

  /// - Returns: The examination's number; that of the one that says the same when sent twice.
  @discardableResult
  public func perform(in work: Work) throws -> RecordedExam.ID {
    var exam = exam
    exam.title = exam.title.trimmed
    let known = try work.connection.exams()
    if let same = known.first(where: { $0.exam == exam && (id == nil || id == $0.id) }) {
      return same.id
    }
    var reasons = exam.faults(try work.examTerms(on: exam.day)).map { Phrase.examFault($0) }
    if let base = exam.base {
      if let old = known.first(where: { $0.id == base })?.exam {
        if old.day >= exam.day { reasons.append(.examBaseLater(old.title)) }
        if Set(old.subjects).isDisjoint(with: exam.subjects) {
          reasons.append(.examBaseOther(old.title))
        }
      } else {
        reasons.append(.noExam(base))
      }
    }
    if let id { reasons += try reasonsAgainstChange(of: id, to: exam, work) }
    try Refused.unless(reasons)
    let event = try work.record(
      "set-exam", of: id ?? exam.title, "day \(exam.day) schools \(exam.schools.count)")
    let number = id ?? "E-\(event.sequence)"
    try work.connection.execute(
      """
      INSERT INTO exam
        (event_sequence, id, title, kind, held_on, grade, marks, schools, base, day, account,
         person)
      VALUES
        (\(event.sequence), \(number), \(exam.title), \(exam.kind), \(exam.day), \(exam.grade),
         \(exam.keptMarks), \(Set(exam.schools.map(\.rawValue)).joinedWords),
         \(exam.base ?? ""), \(work.today), \(work.actor.account), \(work.actor.name))
      """)
    return number
  }

  /// What was reported stays readable: its schools, papers and full marks can't be taken away.
  private func reasonsAgainstChange(
    of id: RecordedExam.ID, to exam: Exam, _ work: Work
  ) throws -> [Phrase] {
    guard let old = try work.connection.exam(id)?.exam else { return [.noExam(id)] }
    let figures = try work.connection.examFigures(of: id)
    let papers = Set(figures.values.flatMap(\.keys))
    return papers.filter { old.marks[$0] != exam.marks[$0] }.sorted().map {
      Phrase.examPaperReported($0)
    }
      + Set(figures.keys).subtracting(exam.schools).sorted().map { .examSchoolReported($0) }
  }
}
