internal import Access
internal import Partnership
internal import Pinyin
internal import Policy
internal import Pupils
internal import Staffing
internal import Store
internal import Wording

/// `/pupils/hands`: classes of paired schools that go hand in hand (S000-143).
struct HandListPage: ListPage {
  let context: WebContext
  let county: County
  let year: PupilYear

  /// Pairs of one's own schools, of which classes can be tied.
  let pairs: [PairGraph.Pair]
  var problems: [Phrase] = []
  var typed: FormFields?
  private let table: ListView<HandSight>

  var exported: (any ExportableList)? { table }

  init(
    context: WebContext, county: County, year: PupilYear, pairs: [PairGraph.Pair],
    address: Address, problems: [Phrase] = [], typed: FormFields? = nil
  ) throws {
    self.context = context
    self.county = county
    self.year = year
    self.pairs = pairs
    self.problems = problems
    self.typed = typed
    let short = try ListQuery(address: address).flag("short")
    table = try ListView(
      id: "hands", title: .hands, columns: Self.columns(county),
      rows: year.hands.filter { short == nil || $0.isShort == short }, address: address,
      filters: [.yesOrNo("short", .handShort, chosen: short)], isPersonal: false,
      empty: .noHands
    ) { hand in
      [
        NameReading(
          "\(county.name(of: hand.tie.helper)) \(county.name(of: hand.tie.helped)) \(hand.classes)")
      ]
    }
  }

  private static func columns(_ county: County) -> [ListTable<HandSight>.Column] {
    [
      .init("classes", .handClasses, named: \.classes) { html, hand, _ in
        html.link(hand.address, hand.classes)
      },
      .init(
        "helper", .helperSchool, named: { county.name(of: $0.tie.helper) },
        write: {
          html, hand, _ in html.text(county.name(of: hand.tie.helper))
        }),
      .init(
        "helped", .helpedSchool, named: { county.name(of: $0.tie.helped) },
        write: {
          html, hand, _ in html.text(county.name(of: hand.tie.helped))
        }),
      .init("term", .handThisTerm, isNumber: true, by: \.thisTerm) { html, hand, _ in
        html.text("\(hand.thisTerm) / \(hand.expected)")
      },
      .init(
        "last", .handLast, by: { $0.held.first?.activity.day.ordinal ?? 0 },
        write: {
          html, hand, language in
          html.text(hand.held.first.map { Figures.day($0.activity.day, in: language) } ?? "–")
        }),
      .init(
        "state", .stateOf, by: { $0.isRunning ? ($0.isShort ? 0 : 1) : 2 },
        write: {
          html, hand, language in
          html.tag(
            (hand.isRunning ? hand.isShort ? Phrase.handShort : .handRuns : .handIsOver)[language],
            hand.isShort ? "warn" : "")
        }),
    ]
  }

  var section: Section? { .pupils }
  var offersPast: Bool { true }
  func title(in language: Language) -> String { Phrase.hands[language] }

  func write(to html: inout HTML, in language: Language) {
    html.crumbs(.pupils, in: language)
    html.head(title(in: language), lead: Phrase.handsLead[language])
    html.parts(PupilPart.hands, in: language)
    html.problems(problems, in: language)
    html.element("section", .class("panel")) { html in table.write(to: &html, in: language) }
    if context.isPresent, year.terms != nil, !pairs.isEmpty { form(&html, language) }
  }

  private func form(_ html: inout HTML, _ language: Language) {
    html.element("section", .class("panel narrow unprinted"), .id("tie")) { html in
      html.element("h2", text: Phrase.handNew[language])
      html.form(to: "/pupils/hands", context: context) { html in
        html.choiceField(
          "pair", .handPair,
          pairs.map {
            (
              "\($0.helper.rawValue) \($0.helped.rawValue)",
              "\(county.name(of: $0.helper)) → \(county.name(of: $0.helped))"
            )
          }, chosen: typed?["pair"] ?? "", in: language)
        html.field(
          "helper-class", .handHelperClass, value: typed?["helper-class"] ?? "", in: language)
        html.field(
          "helped-class", .handHelpedClass, value: typed?["helped-class"] ?? "", in: language)
        html.textArea("aim", .handAim, value: typed?["aim"] ?? "", in: language)
        html.submit(.handNewDo, in: language)
      }
    }
  }
}
