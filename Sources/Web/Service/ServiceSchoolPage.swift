internal import Access
internal import Actions
internal import Policy
internal import Serving
internal import Staffing
internal import Store
internal import Wording

/// `/service/schools/CODE`: what a school owes those who serve there and those it sent, with
/// the forms that state plans, confirm a month and note what was done.
struct ServiceSchoolPage: Page {
  let context: WebContext
  let county: County
  let year: ServiceYear
  let school: School.ID
  var problems: [Phrase] = []

  /// What was typed into the form that was refused.
  var typed: FormFields?

  var section: Section? { .service }
  var offersPast: Bool { true }
  func title(in language: Language) -> String {
    "\(Phrase.service[language]) · \(county.name(of: school))"
  }

  var guests: [ServiceSight] { year.guests(of: school) }
  var sent: [ServiceSight] { year.sent(by: school) }
  var keeps: Bool { context.isPresent && context.may(.keepService, at: .school(school)) }
  var address: String { School.serviceAddress(of: school) }

  func write(to html: inout HTML, in language: Language) {
    html.crumbs(.service, in: language)
    html.head(title(in: language), lead: Phrase.serviceSchoolLead[language])
    html.problems(problems, in: language)
    if keeps {
      plans(&html, language)
      month(&html, language)
      duties(
        &html, .host, guests.filter(\.isRunning), to: "\(address)/duties", language)
      duties(&html, .sender, sent.filter(\.isRunning), to: "\(address)/duties", language)
    }
    if context.isPresent, context.may(.inspectService) {
      duties(&html, .bureau, guests.filter(\.isRunning), to: "\(address)/duties", language)
    }
    people(&html, .guestsTitle, guests, .host, language)
    people(&html, .sentTitle, sent, .sender, language)
  }

  private func people(
    _ html: inout HTML, _ title: Phrase, _ sights: [ServiceSight], _ party: ServiceTerms.Party,
    _ language: Language
  ) {
    html.element("section", .class("panel"), .id(party.rawValue)) { html in
      html.element("h2", text: "\(title[language]) (\(sights.count))")
      guard !sights.isEmpty else {
        return html.element("p", .class("empty"), text: Phrase.nobodyServes[language])
      }
      html.table(
        "\(party.rawValue)-table",
        [.nameOf, .subject, party == .host ? .fromSchool : .toSchool, .stateOf, party.late],
        numbers: [party.late], label: title, in: language
      ) { html in
        for sight in sights {
          html.element("tr") { html in
            html.element("th", .scope("row")) { html in
              html.link(sight.address, sight.order.line.name)
            }
            html.element(
              "td",
              text: postWords(
                stage: sight.order.line.stage, subject: sight.order.line.subject, in: language))
            html.element(
              "td",
              text: party == .host ? sight.order.line.fromName : sight.order.line.toName)
            html.element("td") { html in html.orderState(sight.order, on: year.day, language) }
            let late = sight.overdue(of: party)
            html.element("td", .class(late > 0 ? "n minus" : "n"), text: Figures.count(late))
          }
        }
      }
    }
  }
}
