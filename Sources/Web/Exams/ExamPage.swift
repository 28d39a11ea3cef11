internal import Access
internal import Actions
internal import Examining
internal import Policy
internal import Staffing
internal import Store
internal import Wording

/// `/exams/E-7`: how the schools did, against the mean, their own base and their partners; weak
/// subjects; what was talked over and carried out.
struct ExamPage: Page {
  let context: WebContext
  let county: County
  let board: ExamBoard

  /// One paper, or nil for all.
  let subject: Subject?
  var problems: [Phrase] = []
  var typed: FormFields?

  var section: Section? { .exams }
  var offersPast: Bool { true }
  func title(in language: Language) -> String { board.exam.exam.title }

  var subjects: [Subject] { subject.map { [$0] } ?? board.exam.exam.subjects }

  func write(to html: inout HTML, in language: Language) {
    html.crumbs(.exams, in: language)
    html.head(title(in: language))
    html.problems(problems, in: language)
    facts(&html, language)
    let rates = board.rates(in: subjects)
    let progress = board.progress(in: subjects)
    schools(&html, rates, progress, language)
    if let progress { pairs(&html, progress, language) }
    if board.scope.isCounty { weak(&html, language) }
    meetings(&html, language)
  }

  private func facts(_ html: inout HTML, _ language: Language) {
    let exam = board.exam.exam
    html.element("section", .class("panel")) { html in
      html.element("dl", .class("facts")) { html in
        html.fact(
          .examKind, board.terms[kind: exam.kind]?.name[language] ?? exam.kind, in: language)
        html.fact(.examDay, Figures.day(exam.day, in: language), in: language)
        html.fact(.examGrade, Phrase.examGradeName(exam.grade)[language], in: language)
        html.fact(
          .examBase, board.base?.exam.title ?? Phrase.examNoBase[language], in: language)
      }
      html.element("p", .class("actions unprinted")) { html in
        guard context.isPresent else { return }
        if context.may(.runExams) {
          html.link("\(board.exam.address)/edit", Phrase.changeExam[language])
          html.raw(" ")
          html.link("\(board.exam.address)/results", Phrase.examEnter[language])
          html.raw(" ")
          html.link("\(board.exam.address)/classes", Phrase.classEnter[language])
          return
        }
        for school in board.kept(by: context) {
          html.link(
            "\(board.exam.address)/results?school=\(Address.encoded(school.rawValue))",
            "\(Phrase.examEnter[language]) · \(county.name(of: school))")
          html.raw(" ")
          html.link(
            "\(board.exam.address)/classes?school=\(Address.encoded(school.rawValue))",
            "\(Phrase.classEnter[language]) · \(county.name(of: school))")
          html.raw(" ")
        }
      }
      rankings(&html, language)
      html.element("p", .class("unprinted")) { html in
        html.link(board.exam.address, Phrase.examAllPapers[language])
        for one in exam.subjects {
          html.raw(" ")
          html.link(
            "\(board.exam.address)?subject=\(Address.encoded(one.rawValue))",
            one.name(in: language))
        }
      }
    }
  }

  /// The ways to rankings that the book lets be made, for whoever may look at them.
  private func rankings(_ html: inout HTML, _ language: Language) {
    guard context.isPresent, !context.reaches(of: .seePersonResults).isEmpty,
      let terms = board.terms.persons
    else { return }
    let kinds = ExamRanking.Kind.allCases.filter { terms.ranks($0) }
    guard !kinds.isEmpty else { return }
    html.element("p", .class("unprinted")) { html in
      for kind in kinds {
        html.link(
          "\(board.exam.address)/ranking/\(kind.rawValue)", Phrase.rankingOf(kind)[language])
        html.raw(" ")
      }
    }
  }

  private func schools(
    _ html: inout HTML, _ rates: ExamRates, _ progress: ExamProgress?, _ language: Language
  ) {
    let paper = subject?.name(in: language) ?? Phrase.examAllPapers[language]
    html.element("section", .class("panel"), .id("schools")) { html in
      html.element("h2", text: "\(Phrase.examBySchool[language]) · \(paper)")
      let seen = order(rates)
      let small = rates.small.filter { board.scope.sees($0) }
      if !small.isEmpty {
        html.element(
          "p", .class("muted"),
          text: Phrase.examSmall(small.count, fewest: board.terms.smallest.value)[language])
      }
      guard let mean = rates.mean, !seen.isEmpty else {
        return html.element("p", .class("empty"), text: Phrase.examNoRates[language])
      }
      let added = progress.map {
        ValueAdded($0, credibility: board.terms.credibility.value)
      }
      let heads: [Phrase] = [.examPupils, .examRate, .examLead, .examExcellent, .examPassed]
      let more: [Phrase] = progress == nil ? [] : [.examGain, .examExpected, .examBeliefs]
      html.table(
        "school-rates", [.examSchool] + heads + more, numbers: heads + more,
        label: .examBySchool, in: language
      ) { html in
        for (school, rate) in seen {
          let step = progress?.steps[school]
          let value = added?.bySchool[school]
          var cells = [
            Figures.count(rate.pupils), Figures.rate(rate.rate),
            Figures.ratePoints(rate.rate - mean), share(of: school, \.excellent),
            share(of: school, \.passed),
          ]
          if progress != nil {
            cells += [
              step.map { Figures.ratePoints($0.gain) } ?? "–",
              value.map { Figures.rate($0.expected) } ?? "–",
              value.map { Figures.ratePoints($0.believed) } ?? "–",
            ]
          }
          html.element("tr") { html in
            html.element("th", .scope("row"), text: county.name(of: school))
            for cell in cells { html.element("td", .class("n"), text: cell) }
          }
        }
      }
      html.element("p", .class("muted"), text: Phrase.examMethod[language])
    }
  }

  /// The schools seen: by their result for the county's offices, otherwise by code, so that no
  /// school reads a ranking.
  private func order(_ rates: ExamRates) -> [(school: School.ID, rate: ExamRates.Rate)] {
    let seen = rates.bySchool.filter { board.scope.sees($0.key) }
      .map { (school: $0.key, rate: $0.value) }.sorted { $0.school < $1.school }
    guard board.scope.isCounty else { return seen }
    return seen.sorted {
      $0.rate.rate == $1.rate.rate ? $0.school < $1.school : $0.rate.rate > $1.rate.rate
    }
  }

  /// Of all papers shown together.
  private func share(of school: School.ID, _ part: KeyPath<ExamFigure, Int>) -> String {
    let figures = subjects.compactMap { board.sheet.figures[school]?[$0] }
    return Figures.percent(
      figures.reduce(0) { $0 + $1[keyPath: part] }, of: figures.reduce(0) { $0 + $1.sat })
  }
}
