internal import Actions
internal import Policy
internal import Wording

/// What a list that was uploaded would write, row by row, before anything is written.
///
/// The file waits in the form itself: nothing of it is kept on the server until it's taken.
struct IntakePreviewPage: Page {
  let context: WebContext
  let intake: Intake
  let outcome: IntakeOutcome

  /// The file's name.
  let name: String

  /// The file in base 64.
  let content: String

  /// The most rows that are shown; all are written.
  private static let mostShown = 200

  var section: Section? { intake.section }
  func title(in language: Language) -> String { Phrase.intakeTitle(intake.name)[language] }

  func write(to html: inout HTML, in language: Language) {
    html.intakeCrumbs(intake, in: language)
    html.head(title(in: language), lead: name)
    html.element("section", .class("panel status good")) { html in
      html.element("h2", text: Phrase.intakePreview[language])
      html.element(
        "p",
        text: Phrase.intakeWillWrite(
          outcome.written, known: outcome.lines.count - outcome.written)[language])
      if !outcome.unread.isEmpty {
        html.element("p", text: Phrase.intakeUnread(outcome.unread)[language])
      }
      html.form(to: "\(IntakePage.address(of: intake))/take", context: context) { html in
        html.hidden("content", content)
        html.submit(.intakeTake, in: language)
      }
    }
    html.element("section", .class("panel")) { html in
      table(&html, language)
      if outcome.lines.count > Self.mostShown {
        html.element("p", .class("note"), text: Phrase.intakeShown(Self.mostShown)[language])
      }
    }
    html.element("p") { html in
      html.link(IntakePage.address(of: intake), Phrase.intakeOtherFile[language])
    }
  }

  private func table(_ html: inout HTML, _ language: Language) {
    html.table(
      "intake-rows", [.intakeRowNumber, .intakeState] + outcome.columns.map(\.heading),
      label: .intakePreview, in: language
    ) { html in
      for line in outcome.lines.prefix(Self.mostShown) {
        html.element("tr") { html in
          html.element("th", .scope("row"), text: "\(line.number)")
          html.element("td") { html in
            html.tag((line.isNew ? Phrase.intakeNew : .intakeKnown)[language])
          }
          for text in line.texts { html.element("td", text: text) }
        }
      }
    }
  }
}
