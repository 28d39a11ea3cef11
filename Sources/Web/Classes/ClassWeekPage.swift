internal import Access
internal import Classes
internal import Policy
internal import Staffing
internal import Store
internal import Training
internal import Wording

/// `/training/classes/N-12/weeks?week=2026-10-12`: what each trainee did in a week, typed or
/// pasted from a spreadsheet (S002-54).
struct ClassWeekPage: Page {
  let context: WebContext
  let board: NetworkClassBoard
  let recorded: RecordedClass
  let week: Day
  var problems: [Phrase] = []
  var typed: FormFields?

  var section: Section? { .training }
  func title(in language: Language) -> String { Phrase.enterWeek[language] }

  func write(to html: inout HTML, in language: Language) {
    html.classCrumbs(context, language)
    html.head(
      "\(title(in: language)) · \(recorded.content.name)", lead: Phrase.enterWeekLead[language])
    html.problems(problems, in: language)
    html.element("section", .class("panel")) { html in
      html.element("p", .class("actions")) { html in
        for other in [week.advanced(by: -7), week.advanced(by: 7)]
        where other <= board.catalogue.day {
          html.link(
            "\(recorded.address)/weeks?week=\(other)",
            Phrase.weekOf(Figures.day(other, in: language))[language])
          html.raw(" ")
        }
      }
      html.form(to: "\(recorded.address)/weeks", context: context) { html in
        html.field(
          "week", .learningWeek, hint: .learningWeekHint, type: "date",
          value: typed?.text("week") ?? "\(week)", in: language)
        html.box(
          "lines", .learningLines, hint: .learningLinesHint, rows: 18,
          typed?.text("lines") ?? lines, language)
        html.submit(.enterWeekDo, in: language)
      }
    }
  }

  /// What is known of the week so far, ready to be copied into a spreadsheet and back.
  private var lines: String {
    let seats = board.trainees(of: recorded.id)
    let called = Dictionary(grouping: seats) { board.county.name(of: $0.teacher) }
    return seats.map { seat in
      let name = board.county.name(of: seat.teacher)
      let known = board.weeks[seat.teacher]?[week]
      let cells =
        known.map { ["\($0.minutes)", "\($0.posts)", "\($0.tasks)"] } ?? ["", "", ""]
      return ([called[name]?.count == 1 ? name : seat.teacher.rawValue] + cells)
        .joined(separator: "\t")
    }.joined(separator: "\n")
  }
}
