internal import Access
internal import Policy
internal import Serving
internal import Staffing
internal import Store
internal import Wording

/// `/care/send-off`: the yearly send-off, who goes where, and what each receiving school
/// promised (S003-29).
struct SendOffPage: Page {
  let context: WebContext
  let county: County
  let board: CareBoard
  var problems: [Phrase] = []
  var typed: FormFields?

  var section: Section? { .care }
  var offersPast: Bool { true }
  func title(in language: Language) -> String { Phrase.sendOff[language] }

  func write(to html: inout HTML, in language: Language) {
    html.crumbs(.care, in: language)
    html.head(title(in: language), lead: Phrase.sendOffLead[language])
    html.parts(CarePart.sendOff, in: language)
    html.problems(problems, in: language)
    html.element("section", .class("panel status")) { html in
      guard let event = board.sendOff else {
        return html.element("p", .class("empty"), text: Phrase.noSendOff[language])
      }
      html.element("dl", .class("facts")) { html in
        html.fact(.sendOffDayOf, Figures.day(event.heldOn, in: language), in: language)
        html.fact(.sendOffPlace, event.place, in: language)
        html.fact(.sendOffTransport, event.transport, in: language)
        if !event.words.isEmpty { html.fact(.sendOffWords, event.words, in: language) }
      }
    }
    goers(&html, language)
    if context.isPresent, context.may(.issueOrders) { arranging(&html, language) }
  }

  /// Those of the year that is run, by the school that receives them.
  private func goers(_ html: inout HTML, _ language: Language) {
    let going = board.orders.filter { $0.schoolYear == county.year }
    guard !going.isEmpty else { return }
    let promises = Dictionary(
      grouping: board.needs.filter { $0.need.raiser == .host }, by: \.order.line.to)
    html.element("section", .class("panel"), .id("goers")) { html in
      html.element("h2", text: "\(Phrase.sendOffList[language]) (\(going.count))")
      html.table(
        "goers-list", [.toSchool, .nameOf, .fromSchool, .sendOffPromises], label: .sendOffList,
        in: language
      ) { html in
        for order in going.sorted(by: { ($0.line.toName, $0.number) < ($1.line.toName, $1.number) })
        {
          html.element("tr") { html in
            html.element("th", .scope("row")) { html in
              html.link(
                "/care/schools/\(Address.encoded(order.line.to.rawValue))", order.line.toName)
            }
            html.element("td", text: order.line.name)
            html.element("td", text: order.line.fromName)
            html.element(
              "td",
              text: (promises[order.line.to] ?? []).filter { $0.need.order == order.id }
                .map(\.need.words).joined(separator: language == .zh ? "；" : "; "))
          }
        }
      }
    }
  }

  private func arranging(_ html: inout HTML, _ language: Language) {
    let event = board.sendOff
    html.element("section", .class("panel narrow unprinted"), .id("arrange")) { html in
      html.element("h2", text: Phrase.sendOffArrange[language])
      html.form(to: CarePart.sendOff.rawValue, context: context) { html in
        html.field(
          "day", .sendOffDayOf, type: "date",
          value: typed?["day"] ?? event.map { "\($0.heldOn)" } ?? "", in: language)
        html.field(
          "place", .sendOffPlace, value: typed?["place"] ?? event?.place ?? "", in: language)
        html.field(
          "transport", .sendOffTransport, value: typed?["transport"] ?? event?.transport ?? "",
          in: language)
        html.field(
          "words", .sendOffWords, value: typed?["words"] ?? event?.words ?? "",
          isRequired: false, in: language)
        html.submit(.sendOffDo, in: language)
      }
    }
  }
}
