internal import Access
internal import Inspecting
internal import Policy
internal import Staffing
internal import Store
internal import Wording

/// A teacher on a check's list.
struct CheckedTeacher: Sendable {
  let teacher: Teacher.ID
  let name: String
  let subject: Subject?

  /// In thousandths of full marks; nil while the sheet isn't kept.
  let permille: Int?
  let problems: [CheckProblem]

  /// Those without a sheet come first.
  fileprivate var order: Int { permille ?? -1 }

  var open: Int { problems.count { !$0.situation.next.isEmpty } }
}

/// `/checks/K-7`: each teacher of the school, for those who check (S000-023).
struct CheckPage: ListPage {
  let context: WebContext
  let county: County
  let check: RecordedCheck
  let list: ListView<CheckedTeacher>

  var section: Section? { .checks }
  var offersPast: Bool { true }
  var exported: (any ExportableList)? { list }
  func title(in language: Language) -> String {
    "\(check.check.title) · \(county.name(of: check.check.school))"
  }

  static func columns(_ check: RecordedCheck) -> [ListTable<CheckedTeacher>.Column] {
    [
      .init("name", .talkTeacher, named: \.name) { html, row, _ in
        html.link(check.sheetAddress(of: row.teacher), row.name)
      },
      .init("subject", .subject) { html, row, language in
        html.text(row.subject?.name(in: language) ?? "–")
      },
      .init("points", .checkPoints, isNumber: true, by: \.order) { html, row, _ in
        html.text(row.permille.map { Figures.permille($0) } ?? "–")
      },
      .init("problems", .checkToMend, isNumber: true, by: \.problems.count) { html, row, _ in
        html.text(Figures.count(row.problems.count))
      },
      .init("open", .checkOpen, isNumber: true, by: \.open) { html, row, _ in
        html.text(Figures.count(row.open))
      },
    ]
  }

  func write(to html: inout HTML, in language: Language) {
    html.crumbs(.checks, in: language)
    html.head(
      title(in: language),
      lead: [check.check.days.lowerBound, check.check.days.upperBound]
        .map { Figures.day($0, in: language) }.joined(separator: language == .zh ? "至" : " to "))
    html.element("section", .class("panel"), .id("teachers")) { html in
      list.write(to: &html, in: language)
    }
  }
}
