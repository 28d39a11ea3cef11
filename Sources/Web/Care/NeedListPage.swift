internal import Access
internal import Actions
internal import Pinyin
internal import Policy
internal import Serving
internal import Staffing
internal import Store
internal import Wording

/// `/care`: what those who serve elsewhere need and were promised, and who answers (S000-049).
struct NeedListPage: ListPage {
  let context: WebContext
  let county: County
  let board: CareBoard
  var problems: [Phrase] = []
  var typed: FormFields?
  private let table: ListView<NeedSight>

  var exported: (any ExportableList)? { table }

  init(
    context: WebContext, county: County, board: CareBoard, address: Address,
    problems: [Phrase] = [], typed: FormFields? = nil
  ) throws {
    self.context = context
    self.county = county
    self.board = board
    self.problems = problems
    self.typed = typed
    let query = ListQuery(address: address)
    let state: NeedSight.State? = try query.choice("state")
    let owner: ServiceTerms.Party? = try query.choice("owner")
    table = try ListView(
      id: "needs", title: .needs, columns: Self.columns(board.terms),
      rows: board.needs.filter {
        (state == nil || $0.state == state) && (owner == nil || $0.situation.owner == owner)
      }, address: address,
      filters: [
        .choice(
          "state", .stateOf, NeedSight.State.allCases.map { ($0.rawValue, $0.name) },
          chosen: state?.rawValue),
        .choice(
          "owner", .needOwner,
          ServiceTerms.Party.allCases.filter { $0 != .teacher }.map { ($0.rawValue, $0.name) },
          chosen: owner?.rawValue),
      ], isPersonal: true, empty: .noNeeds
    ) { [NameReading("\($0.order.line.name) \($0.order.line.toName) \($0.order.line.fromName)")] }
  }

  private static func columns(_ terms: CareTerms?) -> [ListTable<NeedSight>.Column] {
    [
      .init("name", .nameOf, named: \.order.line.name) { html, sight, _ in
        html.link(sight.address, sight.order.line.name)
      },
      .init("to", .toSchool, named: \.order.line.toName) { html, sight, _ in
        html.text(sight.order.line.toName)
      },
      .init("kind", .needKind, by: \.need.kind) { html, sight, language in
        html.text(terms?[need: sight.need.kind]?.item.name[language] ?? sight.need.kind)
        if sight.need.raiser == .host {
          html.raw(" ")
          html.tag(Phrase.needPromise[language])
        }
      },
      .init("words", .needWords, by: \.need.words) { html, sight, _ in
        html.text(sight.need.words)
      },
      .init("owner", .needOwner, by: \.situation.owner.rawValue) { html, sight, language in
        html.text(sight.situation.owner.name[language])
      },
      .init(
        "due", .needDue, by: { $0.due?.ordinal ?? .max },
        write: { html, sight, language in
          html.text(sight.due.map { Figures.day($0, in: language) } ?? "–")
        }),
      .init("state", .stateOf, by: \.state.rawValue) { html, sight, language in
        html.tag(sight.state.name[language], sight.state.mark)
      },
    ]
  }

  var section: Section? { .care }
  var offersPast: Bool { true }
  func title(in language: Language) -> String { Phrase.care[language] }

  func write(to html: inout HTML, in language: Language) {
    html.head(title(in: language), lead: Phrase.careLead[language])
    html.parts(CarePart.needs, in: language)
    html.problems(problems, in: language)
    html.element("section", .class("panel")) { html in table.write(to: &html, in: language) }
    if let terms = board.terms, context.isPresent { raising(&html, terms, language) }
  }

  /// For one's own placement, or for those of one's school.
  private func raising(_ html: inout HTML, _ terms: CareTerms, _ language: Language) {
    let choices = board.orders.flatMap { order in
      [ServiceTerms.Party.teacher, .host, .sender].compactMap { party in
        context.may(side: party, of: order) == nil ? nil : (order, party)
      }
    }
    guard !choices.isEmpty else { return }
    html.element("section", .class("panel narrow unprinted"), .id("raise")) { html in
      html.element("h2", text: Phrase.needRaise[language])
      html.form(to: "/care", context: context) { html in
        html.choiceField(
          "for", .needFor, hint: .needRaiseLead,
          choices.map { order, party in
            (
              "\(order.id) \(party.rawValue)",
              "\(order.line.name) → \(order.line.toName) · \(party.name[language])"
            )
          }, chosen: typed?["for"] ?? "", in: language)
        html.choiceField(
          "kind", .needKind,
          terms.needs.map {
            ($0.item.key, "\($0.item.name[language]) · \($0.owner.name[language])")
          }, chosen: typed?["kind"] ?? "", in: language)
        html.textArea("words", .needWords, value: typed?["words"] ?? "", in: language)
        html.submit(.needRaiseDo, in: language)
      }
    }
  }
}
