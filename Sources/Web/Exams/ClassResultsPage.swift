internal import Access
internal import Examining
internal import Policy
internal import Staffing
internal import Store
internal import Wording

/// `/exams/E-7/classes`: the lines of classes that whoever asks answers for, and what the schools'
/// line lets expect of each (S001-032). No teacher is named outside the lines.
struct ClassResultsPage: Page {
  let context: WebContext
  let county: County
  let board: ExamBoard

  /// The school that reports; nil for the research office.
  let school: School.ID?
  let results: [ClassResult]
  let before: [ClassResult]
  var problems: [Phrase] = []
  var typed: FormFields?

  var section: Section? { .exams }
  func title(in language: Language) -> String {
    "\(Phrase.classEnter[language]) · \(board.exam.exam.title)"
  }

  func write(to html: inout HTML, in language: Language) {
    html.crumbs(.exams, in: language)
    html.head(title(in: language), lead: Phrase.classEnterLead[language])
    html.problems(problems, in: language)
    html.element("p") { html in html.link(board.exam.address, board.exam.exam.title) }
    html.element("section", .class("panel")) { html in
      html.element(
        "p",
        text: Phrase.examThresholds(
          excellent: Figures.permille(board.terms.excellent.value),
          pass: Figures.permille(board.terms.pass.value))[language])
      html.form(to: "\(board.exam.address)/classes", context: context) { html in
        if let school { html.hidden("school", school.rawValue) }
        html.element("div", .class("field")) { html in
          html.element("label", Attribute("for", "field-lines"), text: Phrase.classLines[language])
          html.element(
            "textarea", .id("field-lines"), Attribute("name", "lines"), Attribute("rows", "14"),
            Attribute("required", nil), text: typed?.text("lines") ?? lines)
        }
        html.submit(.classEnterDo, in: language)
      }
    }
    figures(&html, language)
  }

  private func figures(_ html: inout HTML, _ language: Language) {
    let shown = ClassResult.shown(results, smallest: board.terms.smallest.value)
    html.element("section", .class("panel"), .id("class-figures")) { html in
      html.element("h2", text: Phrase.classFigures[language])
      if shown.count < results.count {
        html.element(
          "p", .class("muted"),
          text: Phrase.classHidden(
            results.count - shown.count, fewest: board.terms.smallest.value)[language])
      }
      guard !shown.isEmpty else {
        return html.element("p", .class("empty"), text: Phrase.noClasses[language])
      }
      let lines = ClassBoard(
        shown, of: board.sheet, before: before, base: board.baseSheet, board.terms
      ).lines
      html.classTable("class-table", lines, county, label: .classFigures, language)
      html.element("p", .class("muted"), text: Phrase.classMethod[language])
    }
  }

  /// What is known so far, ready to be copied into a spreadsheet and back; without the teachers,
  /// whose results nobody reads here, and who stay as they're known.
  private var lines: String {
    let names = county.ownNames(of: board.exam.exam.schools)
    guard !results.isEmpty else {
      let name = school.map { names[$0] ?? $0.rawValue } ?? ""
      return board.exam.exam.subjects.map { subject in
        [name, "", subject.rawValue, "", "", "", "", ""].joined(separator: "\t")
      }.joined(separator: "\n")
    }
    return results.map { result in
      [
        names[result.school] ?? result.school.rawValue, result.name, result.subject.rawValue,
        "", "\(result.figure.sat)",
        Figures.hundredths(result.figure.average), "\(result.figure.excellent)",
        "\(result.figure.passed)",
      ].joined(separator: "\t")
    }.joined(separator: "\n")
  }
}

extension HTML {
  /// Classes with what was reached and what was expected of them.
  mutating func classTable(
    _ id: String, _ lines: [ClassBoard.Line], _ county: County, label: Phrase,
    _ language: Language
  ) {
    let heads: [Phrase] = [
      .examPupils, .examRate, .examExcellent, .examPassed, .examLead, .classBase, .examExpected,
      .examBeliefs,
    ]
    table(
      id, [.className, .examSchool, .subject] + heads, numbers: heads, label: label, in: language
    ) { html in
      for line in lines {
        html.element("tr") { html in
          html.element("th", .scope("row"), text: line.result.name)
          html.element("td", text: county.name(of: line.result.school))
          html.element("td", text: line.result.subject.name(in: language))
          for cell in line.cells(language) { html.element("td", .class("n"), text: cell) }
        }
      }
    }
  }
}

extension ClassBoard.Line {
  /// Its figures as the columns of `classTable` show them.
  fileprivate func cells(_ language: Language) -> [String] {
    let figure = result.figure
    var from = "–"
    if let base {
      from = Figures.rate(base)
      if !isOwnBase { from += " " + Phrase.classBaseOfSchool[language] }
    }
    return [
      Figures.count(figure.sat), Figures.rate(rate),
      Figures.percent(figure.excellent, of: figure.sat),
      Figures.percent(figure.passed, of: figure.sat),
      lead.map { Figures.ratePoints($0) } ?? "–", from,
      expected.map { Figures.rate($0) } ?? "–", believed.map { Figures.ratePoints($0) } ?? "–",
    ]
  }
}
