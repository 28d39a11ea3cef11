internal import Access
internal import Pinyin
internal import Policy
internal import Season
internal import Staffing
internal import Store
internal import Wording

/// `/arrivals`: who leaves and who comes at the schools of whoever asks, with the button
/// that confirms it.
struct ArrivalsPage: ListPage {
  let context: WebContext
  private let table: ListView<Passage>

  var exported: (any ExportableList)? { table }

  /// An order as a school sees it.
  struct Passage: Sendable {
    let order: PlacementOrder

    /// Whether it leads away from one of the reader's schools, and to one.
    let leaves: Bool
    let comes: Bool

    /// Whether nobody may arrive before the receiving school states a plan.
    let lacksPlan: Bool
  }

  enum Side: String, CaseIterable { case leaving, coming }

  init(context: WebContext, passages: [Passage], address: Address) throws {
    self.context = context
    let today = context.dayShown
    let side: Side? = try ListQuery(address: address).choice("side")
    let chosen: OrderCase.State? = try ListQuery(address: address).choice("state")
    let rows = passages.filter { passage in
      (side == nil || (side == .leaving ? passage.leaves : passage.comes))
        && (chosen == nil || passage.order.state(on: today) == chosen)
    }
    self.table = try ListView(
      id: "arrivals", title: .arrivalsTitle,
      columns: Self.columns(on: today) + Self.offers(context, back: address),
      rows: rows.urgentFirst(for: context), address: address,
      filters: [
        .choice(
          "side", .sideOf, [("leaving", .leavingTitle), ("coming", .comingTitle)],
          chosen: side?.rawValue),
        .choice(
          "state", .stateOf, OrderCase.State.allCases.map { ($0.rawValue, $0.name) },
          chosen: chosen?.rawValue),
      ], isPersonal: true, empty: .noneComing
    ) { passage in
      let line = passage.order.line
      return [NameReading("\(line.name) \(line.fromName) \(line.toName)")]
    }
  }

  private static func columns(on today: Day) -> [ListTable<Passage>.Column] {
    let state = { @Sendable (passage: Passage) in passage.order.state(on: today).rawValue }
    return [
      .init("name", .nameOf, named: \.order.line.name) { html, passage, _ in
        html.link("/orders/\(passage.order.id)", passage.order.line.name)
      },
      .init("from", .fromSchool, named: \.order.line.fromName) { html, passage, _ in
        html.text(passage.order.line.fromName)
      },
      .init("to", .toSchool, named: \.order.line.toName) { html, passage, _ in
        html.text(passage.order.line.toName)
      },
      .init("subject", .subject, by: \.order.line.subject) { html, passage, language in
        html.text(
          postWords(
            stage: passage.order.line.stage, subject: passage.order.line.subject, in: language))
      },
      .init("first", .firstDayOf, by: \.order.days.lowerBound.ordinal) { html, passage, language in
        html.text(Figures.day(passage.order.days.lowerBound, in: language))
      },
      .init("state", .stateOf, by: state) {
        html, passage, language in html.orderState(passage.order, on: today, language)
      },
    ]
  }

  /// Confirming, for those who may do it anywhere; a past day offers nothing.
  private static func offers(
    _ context: WebContext, back address: Address
  ) -> [ListTable<Passage>.Column] {
    guard context.isPresent,
      !context.reaches(of: .confirmRelease).isEmpty
        || !context.reaches(of: .confirmArrival).isEmpty
    else { return [] }
    return [
      .init("confirm", .mayBeDone, isOffer: true) { html, passage, language in
        guard let step = context.confirmation(of: passage.order) else { return }
        if step == .arrive, passage.lacksPlan {
          return html.link(
            School.serviceAddress(of: passage.order.line.to), Phrase.planFirst[language])
        }
        html.orderStep(step, of: passage.order, context, back: address.text, language)
      }
    ]
  }

  var section: Section? { .arrivals }
  var offersPast: Bool { true }
  func title(in language: Language) -> String { Phrase.arrivalsTitle[language] }

  func write(to html: inout HTML, in language: Language) {
    html.head(title(in: language), lead: Phrase.arrivalsLead[language])
    html.element("section", .class("panel")) { html in
      table.write(to: &html, in: language)
    }
  }
}

extension [ArrivalsPage.Passage] {
  /// What the reader may confirm, then what waits for somebody else, then the rest.
  fileprivate func urgentFirst(for context: WebContext) -> Self {
    let ranks = map { passage in
      if context.isPresent, context.confirmation(of: passage.order) != nil { return 0 }
      return [.issued, .released].contains(passage.order.state(on: context.dayShown)) ? 1 : 2
    }
    return indices.sorted { (ranks[$0], $0) < (ranks[$1], $1) }.map { self[$0] }
  }
}

extension WebContext {
  /// What whoever asks may confirm of an order now: the sending school the release, the
  /// receiving one the arrival.
  fileprivate func confirmation(of order: PlacementOrder) -> OrderCase.Step? {
    switch order.state(on: occasion.today) {
    case .issued: may(.confirmRelease, at: .school(order.line.from)) ? .release : nil
    case .released: may(.confirmArrival, at: .school(order.line.to)) ? .arrive : nil
    default: nil
    }
  }
}
