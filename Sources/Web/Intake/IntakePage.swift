internal import Actions
internal import Papers
internal import Policy
internal import Wording

/// `/intake/mentorships`: the three steps of bringing a list in, and what each column holds.
struct IntakePage: Page {
  let context: WebContext
  let intake: Intake

  /// Nil when the book says nothing of it.
  let columns: [IntakeColumn]?
  var problems: [Phrase] = []

  var section: Section? { intake.section }
  func title(in language: Language) -> String { Phrase.intakeTitle(intake.name)[language] }

  static func address(of intake: Intake) -> String { "/intake/\(intake.key)" }

  private var address: String { Self.address(of: intake) }

  func write(to html: inout HTML, in language: Language) {
    html.intakeCrumbs(intake, in: language)
    html.head(title(in: language), lead: Phrase.intakeLead[language])
    html.problems(problems, in: language)
    guard let columns else {
      return html.element("p", .class("empty"), text: Phrase.intakeNoBook[language])
    }
    html.element("section", .class("panel narrow")) { html in
      html.element("h2", text: Phrase.intakeStepTemplate[language])
      html.element("p", .class("actions")) { html in
        html.element(
          "a", .class("button main"), .href("\(address)/template.xlsx"),
          Attribute("download", nil), text: Phrase.intakeTemplate[language])
      }
    }
    html.element("section", .class("panel")) { html in
      html.element("h2", text: Phrase.intakeStepFill[language])
      table(&html, columns, language)
    }
    html.element("section", .class("panel narrow")) { html in
      html.element("h2", text: Phrase.intakeStepUpload[language])
      html.fileForm(to: address, context: context) { html in
        html.element("div", .class("field")) { html in
          html.element("label", Attribute("for", "workbook"), text: Phrase.intakeFile[language])
          html.element(
            "p", .class("hint"), .id("workbook-hint"), text: Phrase.intakeFileHint[language])
          html.void(
            "input", .id("workbook"), Attribute("name", "workbook"), Attribute("type", "file"),
            Attribute("accept", ".xlsx"), Attribute("required", nil),
            Attribute("aria-describedby", "workbook-hint"))
        }
        html.submit(.intakeCheck, in: language)
      }
    }
  }

  private func table(_ html: inout HTML, _ columns: [IntakeColumn], _ language: Language) {
    html.table(
      "intake-columns", [.intakeColumn, .intakeRequired, .intakeHow, .intakeExample],
      label: .intakeColumns, in: language
    ) { html in
      for column in columns {
        html.element("tr") { html in
          html.element("th", .scope("row"), text: column.heading[language])
          html.element("td", text: (column.isRequired ? Phrase.yes : .no)[language])
          html.element("td", .class("wraps"), text: column.explanation[language])
          html.element("td", text: column.shownExample(in: language))
        }
      }
    }
  }
}

extension Intake {
  /// The rail's entry that the list belongs to.
  var section: Section? { Section.allCases.first { $0.address == list } }
}

extension HTML {
  /// The way back to the page of the list.
  mutating func intakeCrumbs(_ intake: Intake, in language: Language) {
    element(
      "nav", .class("crumbs"), Attribute("aria-label", Phrase.breadcrumbs[language])
    ) { html in
      html.link(intake.list, intake.name[language])
      html.text(" · ")
      html.link("/intake", Phrase.intakes[language])
    }
  }
}
