internal import Access
internal import Actions
internal import Policy
internal import Store
internal import Wording

/// `/intake`: the lists that whoever asks may bring in, and what came in of them before.
struct IntakeListPage: Page {
  let context: WebContext
  let intakes: [Intake]

  /// The latest first.
  let done: [RecordedIntake]

  func title(in language: Language) -> String { Phrase.intakes[language] }

  func write(to html: inout HTML, in language: Language) {
    html.head(title(in: language), lead: Phrase.intakesLead[language])
    guard !intakes.isEmpty else {
      return html.element("p", .class("empty"), text: Phrase.intakeNone[language])
    }
    html.element("section", .class("panel")) { html in
      html.table(
        "intakes", [.intakeName, .intakeLatest], label: .intakes, in: language
      ) { html in
        for intake in intakes {
          html.element("tr") { html in
            html.element("th", .scope("row")) { html in
              html.link(IntakePage.address(of: intake), intake.name[language])
            }
            html.element("td", text: latest(of: intake)?[language] ?? "–")
          }
        }
      }
    }
  }

  /// The own last one; of a list of the whole county anybody's.
  private func latest(of intake: Intake) -> Phrase? {
    let isCounty = intake.permissions.contains { context.reaches(of: $0).contains(.county) }
    return done.first {
      $0.intake == intake.key && (isCounty || $0.account == context.actor?.account)
    }.map { .intakeWas($0.person, on: "\($0.day)", rows: $0.written) }
  }
}
