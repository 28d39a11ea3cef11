internal import Access
internal import Inspecting
internal import Policy
internal import Staffing
internal import Store
internal import Wording

/// A check with how far its school has come.
struct CheckRow: Sendable {
  let check: RecordedCheck
  let schoolName: String
  let progress: CheckProgress

  /// Whether whoever asks keeps it, and so may see whom.
  let isKept: Bool
}

/// `/checks`: one's own sheets; the checks of one's school; for the county's offices every
/// school's progress in numbers (S000-023).
struct CheckListPage: ListPage {
  let context: WebContext
  let county: County
  let template: SupervisionTerms.Template?

  /// Nil of somebody who sees only one's own sheets.
  let list: ListView<CheckRow>?

  /// One's own, nil of somebody who isn't a teacher.
  let own: [RecordedCheck]?
  let schools: [School.ID]
  var problems: [Phrase] = []
  var typed: FormFields?

  var section: Section? { .checks }
  var offersPast: Bool { true }
  var exported: (any ExportableList)? { list }
  func title(in language: Language) -> String { Phrase.checks[language] }

  static let columns: [ListTable<CheckRow>.Column] = [
    .init("title", .teacherCheckTitle) { html, row, _ in
      if row.isKept {
        html.link(row.check.address, row.check.check.title)
      } else {
        html.text(row.check.check.title)
      }
    },
    .init("school", .examSchool, named: \.schoolName) { html, row, _ in
      html.text(row.schoolName)
    },
    .init("first", .checkFirst, by: \.check.check.days.lowerBound) { html, row, language in
      html.text(Figures.day(row.check.check.days.lowerBound, in: language))
    },
    .init("last", .checkLast, by: \.check.check.days.upperBound) { html, row, language in
      html.text(Figures.day(row.check.check.days.upperBound, in: language))
    },
    number("teachers", .checkTeachers, \.progress.teachers),
    number("checked", .checkDone, \.progress.checked),
    number("problems", .checkToMend, \.progress.problems),
    number("open", .checkOpen, \.progress.open),
    number("late", .checkLate, \.progress.late),
  ]

  private static func number(
    _ key: String, _ title: Phrase, _ value: @escaping @Sendable (CheckRow) -> Int
  ) -> ListTable<CheckRow>.Column {
    .init(key, title, isNumber: true, by: value) { html, row, _ in
      html.text(Figures.count(value(row)))
    }
  }

  func write(to html: inout HTML, in language: Language) {
    html.head(title(in: language), lead: Phrase.checksLead[language])
    html.problems(problems, in: language)
    if let own {
      html.element("section", .class("panel"), .id("own-sheets")) { html in
        html.element("h2", text: Phrase.ownSheets[language])
        if own.isEmpty {
          html.element("p", .class("empty"), text: Phrase.noOwnSheets[language])
        }
        html.element("ul") { html in
          for check in own {
            html.element("li") { html in
              html.link(
                check.sheetAddress(of: context.actor?.teacher), check.check.title)
            }
          }
        }
      }
    }
    if let list {
      html.element("section", .class("panel"), .id("checks")) { html in
        list.write(to: &html, in: language)
      }
    }
    begin(&html, language)
  }

  private func begin(_ html: inout HTML, _ language: Language) {
    guard context.isPresent, !schools.isEmpty else { return }
    guard let template else {
      return html.element("p", .class("empty"), text: Phrase.needsTeacherCheck[language])
    }
    let today = context.occasion.today
    html.element("section", .class("panel narrow unprinted"), .id("begin")) { html in
      html.element("h2", text: Phrase.checkBegin[language])
      html.form(to: "/checks", context: context) { html in
        html.choiceField(
          "school", .examSchool, schools.map { ($0.rawValue, county.name(of: $0)) },
          chosen: typed?.text("school") ?? "", in: language)
        html.line("title", .teacherCheckTitle, typed, value: template.name[language], in: language)
        html.line("first", .checkFirst, typed, type: "date", value: "\(today)", in: language)
        html.line(
          "last", .checkLast, typed, type: "date", value: "\(today.advanced(by: 13))",
          in: language)
        html.submit(.checkBegin, in: language)
      }
      html.citation(template.citation, in: language)
    }
  }
}

extension RecordedCheck {
  var address: String { "/checks/\(Address.encoded(id))" }

  func sheetAddress(of teacher: Teacher.ID?) -> String {
    "\(address)/teachers/\(Address.encoded(teacher?.rawValue ?? ""))"
  }
}
