internal import Examining
internal import Policy
internal import Staffing
internal import Store
internal import Wording

/// What one teacher's classes reached, examination by examination, the latest first: before and
/// after an exchange alike (S001-032).
struct TeacherResults: Sendable {
  struct Sitting: Sendable {
    let exam: RecordedExam
    let lines: [ClassBoard.Line]
  }

  let sittings: [Sitting]

  /// - Parameters:
  ///   - sees: The schools whose classes whoever asks may see.
  ///   - isOwn: Whether it's the teacher who asks; small classes are shown to nobody else.
  init(
    of teacher: Teacher.ID, in county: County, _ connection: any Connection, isOwn: Bool,
    where sees: (School.ID) -> Bool
  ) throws {
    let own = try connection.examClasses(by: teacher).filter { sees($0.result.school) }
    let named = Set(own.map(\.exam))
    guard !named.isEmpty else {
      sittings = []
      return
    }
    sittings = try connection.exams().filter { named.contains($0.id) }.compactMap { exam in
      guard
        let terms = county.book.inForce(in: SchoolYear(containing: exam.exam.day)).examTerms
      else { return nil }
      let all = try connection.examClasses(of: exam.id)
      let shown =
        isOwn
        ? all : ClassResult.shown(all, smallest: terms.smallest.value)
      let results = shown.filter { $0.teacher == teacher && sees($0.school) }
      guard !results.isEmpty else { return nil }
      let base = try exam.exam.base.flatMap { try connection.exam($0) }
      let board = ClassBoard(
        results,
        of: ExamSheet(
          marks: exam.exam.marks, figures: try connection.examFigures(of: exam.id)),
        before: try base.map { try connection.examClasses(of: $0.id) } ?? [],
        base: try base.map {
          ExamSheet(marks: $0.exam.marks, figures: try connection.examFigures(of: $0.id))
        }, terms)
      return Sitting(exam: exam, lines: board.lines)
    }
  }
}

extension HTML {
  mutating func teacherResults(
    _ results: TeacherResults, _ county: County, _ language: Language
  ) {
    guard !results.sittings.isEmpty else {
      return element("p", .class("empty"), text: Phrase.noOwnResults[language])
    }
    for sitting in results.sittings {
      let title =
        "\(sitting.exam.exam.title) · \(Figures.day(sitting.exam.exam.day, in: language))"
      element("h3", text: title)
      classTable(
        "classes-\(sitting.exam.id)", sitting.lines, county,
        label: Phrase(zh: title, en: title), language)
    }
    element("p", .class("muted"), text: Phrase.classMethod[language])
  }
}

extension RecordedTalk {
  var address: String { "/results/talks/\(Address.encoded(id))" }
}

extension DutyReport {
  var address: String { "/results/reports/\(Address.encoded(id))" }
}
