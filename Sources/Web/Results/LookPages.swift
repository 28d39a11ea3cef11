internal import Access
internal import Examining
internal import Policy
internal import Staffing
internal import Store
internal import Wording

/// `/results/teachers/T1`: what a teacher's classes reached; to the teacher at once, to others
/// after a reason (S001-032).
struct TeacherResultsPage: Page {
  let context: WebContext
  let county: County
  let teacher: Teacher.ID

  /// Nil while a reason is asked for.
  let results: TeacherResults?
  var problems: [Phrase] = []

  var section: Section? { .results }
  func title(in language: Language) -> String {
    "\(Phrase.teacherClasses[language]) · \(county.roster[teacher]?.name ?? teacher.rawValue)"
  }

  func write(to html: inout HTML, in language: Language) {
    html.crumbs(.results, in: language)
    html.head(title(in: language), lead: Phrase.teacherClassesLead[language])
    html.problems(problems, in: language)
    guard let results else {
      return html.lookForm(
        to: "/results/teachers/\(Address.encoded(teacher.rawValue))", context, language)
    }
    html.element("section", .class("panel"), .id("classes")) { html in
      html.teacherResults(results, county, language)
    }
  }
}

/// `/exams/E-7/ranking/teachers`: a ranking while it's shown, after a reason (S001-131).
struct RankingPage: Page {
  let context: WebContext
  let county: County
  let exam: RecordedExam
  let kind: ExamRanking.Kind

  /// The last day on which it's shown; nil while it isn't open.
  let last: Day?

  /// Nil while a reason is asked for.
  let list: ListView<RankingRow>?
  var problems: [Phrase] = []

  var section: Section? { .exams }
  func title(in language: Language) -> String {
    "\(Phrase.rankingOf(kind)[language]) · \(exam.exam.title)"
  }

  func write(to html: inout HTML, in language: Language) {
    html.crumbs(.exams, in: language)
    html.head(title(in: language), lead: Phrase.rankingLead[language])
    html.problems(problems, in: language)
    html.element("p") { html in html.link(exam.address, exam.exam.title) }
    if let list {
      return html.element("section", .class("panel"), .id("ranking")) { html in
        list.write(to: &html, in: language)
        html.element("p", .class("muted"), text: Phrase.rankingMethod[language])
      }
    }
    if let last {
      html.element(
        "p", text: Phrase.rankingUntil(Figures.day(last, in: language))[language])
      html.lookForm(
        to: "\(exam.address)/ranking/\(kind.rawValue)", context, takesAlong: true, language)
    } else if context.may(.runExams) {
      html.form(
        to: "\(exam.address)/ranking/\(kind.rawValue)/open", context: context
      ) { html in html.submit(.rankingOpen, in: language) }
    } else {
      html.element("p", .class("empty"), text: Phrase.rankingNotOpen[language])
    }
  }
}

/// A line of a ranking: a school, or a teacher with a paper.
struct RankingRow: Sendable {
  let place: Int
  let name: String
  let school: String

  /// Nil of schools, which are ranked over all papers.
  let subject: Subject?
  let pupils: Int
  let rate: Int
  let merit: Int

  static let columns: [ListTable<RankingRow>.Column] = [
    .init("place", .rankingPlace, isNumber: true) { html, row, _ in html.text("\(row.place)") },
    .init("name", .rankingName) { html, row, _ in html.text(row.name) },
    .init("school", .examSchool) { html, row, _ in html.text(row.school) },
    .init("subject", .subject) { html, row, language in
      html.text(row.subject?.name(in: language) ?? Phrase.examAllPapers[language])
    },
    .init("pupils", .examPupils, isNumber: true) { html, row, _ in
      html.text(Figures.count(row.pupils))
    },
    .init("rate", .examRate, isNumber: true) { html, row, _ in
      html.text(Figures.rate(row.rate))
    },
    .init("merit", .rankingMerit, isNumber: true) { html, row, _ in
      html.text(Figures.ratePoints(row.merit))
    },
  ]

  /// - Parameter sees: The schools whose lines whoever asks may see.
  static func rows(
    _ kind: ExamRanking.Kind, _ board: ExamBoard, classes: [ClassResult], before: [ClassResult],
    in county: County, where sees: (School.ID) -> Bool
  ) -> [RankingRow] {
    switch kind {
    case .schools: schools(board, in: county).filter { sees(School.ID($0.code)) }.map(\.row)
    case .teachers: teachers(board, classes, before, in: county, where: sees)
    }
  }

  private static func schools(
    _ board: ExamBoard, in county: County
  ) -> [(code: String, row: RankingRow)] {
    let subjects = board.exam.exam.subjects
    let rates = board.rates(in: subjects)
    let progress = board.progress(in: subjects)
    let added = progress.map { ValueAdded($0, credibility: board.terms.credibility.value) }
    // All are placed by the same measure: beyond the base only where every school has one.
    let isAdded = added.map { $0.bySchool.count == rates.bySchool.count } ?? false
    let mean = rates.mean ?? 0
    let all = rates.bySchool.sorted { $0.key < $1.key }.map { school, rate in
      (
        school: school, rate: rate,
        merit: isAdded ? added?.bySchool[school]?.believed ?? 0 : rate.rate - mean
      )
    }
    return zip(all, places(all.map(\.merit))).map { one, place in
      (
        one.school.rawValue,
        RankingRow(
          place: place, name: county.name(of: one.school), school: county.name(of: one.school),
          subject: nil, pupils: one.rate.pupils, rate: one.rate.rate, merit: one.merit)
      )
    }.sorted { ($0.row.place, $0.code) < ($1.row.place, $1.code) }
  }

  private static func teachers(
    _ board: ExamBoard, _ classes: [ClassResult], _ before: [ClassResult], in county: County,
    where sees: (School.ID) -> Bool
  ) -> [RankingRow] {
    let shown = ClassResult.shown(classes, smallest: board.terms.smallest.value)
    let lines = ClassBoard(
      shown, of: board.sheet, before: before, base: board.baseSheet, board.terms
    ).lines
    let all = TeacherStanding.all(
      in: lines, smallest: board.terms.smallest.value,
      credibility: board.terms.credibility.value)
    return Dictionary(grouping: all, by: \.subject).sorted { $0.key < $1.key }.flatMap {
      subject, own in
      let isAdded = own.allSatisfy { $0.believed != nil }
      let merits = own.map { isAdded ? $0.merit : $0.lead ?? 0 }
      let order = places(merits)
      return own.indices.map { index in (own[index], merits[index], order[index]) }
        .sorted { ($0.2, $0.0.teacher) < ($1.2, $1.0.teacher) }
        .filter { $0.0.schools.allSatisfy(sees) }
        .map { standing, merit, place in
          RankingRow(
            place: place,
            name: county.roster[standing.teacher]?.name ?? standing.teacher.rawValue,
            school: standing.schools.sorted().map { county.name(of: $0) }
              .joined(separator: " / "),
            subject: subject, pupils: standing.pupils, rate: standing.rate, merit: merit)
        }
    }
  }
}
