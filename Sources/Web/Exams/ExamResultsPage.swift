internal import Access
internal import Examining
internal import Policy
internal import Staffing
internal import Store
internal import Wording

/// `/exams/E-7/results`: the lines of the schools that whoever asks answers for.
struct ExamResultsPage: Page {
  let context: WebContext
  let county: County
  let board: ExamBoard

  /// The school that reports; nil for the research office.
  let school: School.ID?
  var problems: [Phrase] = []
  var typed: FormFields?

  var section: Section? { .exams }
  func title(in language: Language) -> String {
    "\(Phrase.examEnter[language]) · \(board.exam.exam.title)"
  }

  func write(to html: inout HTML, in language: Language) {
    html.crumbs(.exams, in: language)
    html.head(title(in: language), lead: Phrase.examEnterLead[language])
    html.problems(problems, in: language)
    html.element("section", .class("panel")) { html in
      html.element(
        "p",
        text: Phrase.examThresholds(
          excellent: Figures.permille(board.terms.excellent.value),
          pass: Figures.permille(board.terms.pass.value))[language])
      html.form(to: "\(board.exam.address)/results", context: context) { html in
        if let school { html.hidden("school", school.rawValue) }
        html.element("div", .class("field")) { html in
          html.element("label", Attribute("for", "field-lines"), text: Phrase.examLines[language])
          html.element(
            "textarea", .id("field-lines"), Attribute("name", "lines"), Attribute("rows", "18"),
            Attribute("required", nil), text: typed?.text("lines") ?? lines)
        }
        html.submit(.examEnterDo, in: language)
      }
    }
  }

  /// What is known so far, ready to be copied into a spreadsheet and back.
  private var lines: String {
    let exam = board.exam.exam
    let names = county.ownNames(of: exam.schools)
    let schools = school.map { [$0] } ?? exam.schools.sorted()
    return schools.flatMap { school in
      exam.subjects.map { subject in
        let figure = board.sheet.figures[school]?[subject]
        let cells =
          figure.map {
            ["\($0.sat)", Figures.hundredths($0.average), "\($0.excellent)", "\($0.passed)"]
          } ?? ["", "", "", ""]
        return ([names[school] ?? school.rawValue, subject.rawValue] + cells)
          .joined(separator: "\t")
      }
    }.joined(separator: "\n")
  }
}
