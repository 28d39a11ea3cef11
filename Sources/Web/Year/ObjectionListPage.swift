internal import Pinyin
internal import Policy
internal import Season
internal import Store
internal import Wording

/// `/objections`: where each stands.
struct ObjectionListPage: ListPage {
  private let list: ListView<Objection>

  var exported: (any ExportableList)? { list }

  init(objections: [Objection], address: Address) throws {
    let chosen: ObjectionCase.State? = try ListQuery(address: address).choice("state")
    self.list = try ListView(
      id: "objections", title: .objectionsTitle, columns: ObjectionListPage.columns,
      rows: objections.filter { chosen == nil || $0.situation.state == chosen },
      address: address,
      filters: [
        .choice(
          "state", .stateOf, ObjectionCase.State.allCases.map { ($0.rawValue, $0.name) },
          chosen: chosen?.rawValue)
      ], isPersonal: true, empty: .noObjections
    ) { [NameReading("\($0.line.name) \($0.objector) \($0.id)")] }
  }

  private static let columns: [ListTable<Objection>.Column] = [
    .init("number", .orderNumber, by: \.day) { html, objection, _ in
      html.link("/objections/\(objection.id)", objection.id)
    },
    .init("name", .nameOf, named: \.line.name) { html, objection, _ in
      html.text(objection.line.name)
    },
    .init("move", .fromTo, named: \.line.fromName) { html, objection, _ in
      html.text("\(objection.line.fromName) → \(objection.line.toName)")
    },
    .init("objector", .objector, named: \.objector) { html, objection, _ in
      html.text(objection.objector)
    },
    .init("day", .handedInOn, by: \.day) { html, objection, language in
      html.text(Figures.day(objection.day, in: language))
    },
    .init("state", .stateOf, by: \.situation.state.rawValue) { html, objection, language in
      html.objectionState(objection.situation, language)
    },
  ]

  var section: Section? { .notices }
  var offersPast: Bool { true }
  func title(in language: Language) -> String { Phrase.objectionsTitle[language] }

  func write(to html: inout HTML, in language: Language) {
    html.head(title(in: language), lead: Phrase.objectionsLead[language])
    html.element("section", .class("panel")) { html in list.write(to: &html, in: language) }
  }
}
