internal import Actions
internal import Pinyin
internal import Policy
internal import Staffing
internal import Store
internal import Wording

/// `/reorganisations`: the ways to change schools, and what was carried out.
struct ReorganisationListPage: ListPage {
  let context: WebContext
  private let events: ListView<AuditEvent>

  var exported: (any ExportableList)? { events }

  /// Every kind of event that the list tells of.
  static let kinds = UndoSchoolChange.kinds + ["undo-school-change"]

  /// - Parameter undoable: The event that may still be taken back.
  init(
    context: WebContext, county: County, events: [AuditEvent], undoable: Int?, address: Address
  ) throws {
    self.context = context
    let names = { @Sendable (event: AuditEvent) in county.name(of: School.ID(event.subject)) }
    let kind = try ListQuery(address: address).choice("what", of: Self.kinds) { $0 }
    self.events = try ListView(
      id: "changes", title: .carriedOut,
      columns: [
        .init("time", .time, by: \.sequence) { html, event, _ in
          html.element("span", .class("nowrap"), text: event.occurredAt.chinaTime)
        },
        .init("what", .state, by: \.what) { html, event, language in
          html.text(Phrase.schoolEvent(event.what)[language])
        },
        .init("school", .school, named: names) { html, event, _ in html.text(names(event)) },
        .init("document", .approvalDocument, by: \.document) { html, event, _ in
          html.text(event.document)
        },
        .init("person", .person, named: \.who) { html, event, _ in html.text(event.who) },
      ] + Self.offers(context, undoable), rows: events.filter { kind == nil || $0.what == kind },
      address: address,
      filters: [
        .choice(
          "what", .state, Self.kinds.map { ($0, .schoolEvent($0)) }, chosen: kind)
      ], isPersonal: false, empty: .noneCarriedOut
    ) { [NameReading("\(names($0)) \($0.document) \($0.who)")] }
  }

  /// Taking the latest change back, while nothing rests on it.
  private static func offers(
    _ context: WebContext, _ undoable: Int?
  ) -> [ListTable<AuditEvent>.Column] {
    guard let undoable else { return [] }
    return [
      .init("undo", .mayBeDone, isOffer: true) { html, event, language in
        guard event.sequence == undoable else { return }
        html.form(to: "/reorganisations/undo", context: context) { html in
          html.hidden("event", "\(event.sequence)")
          html.submit(.undoSchoolChange, isMain: false, in: language)
        }
      }
    ]
  }

  var section: Section? { .reorganisations }
  var offersPast: Bool { true }
  func title(in language: Language) -> String { Phrase.reorganiseTitle[language] }

  func write(to html: inout HTML, in language: Language) {
    html.head(title(in: language), lead: Phrase.reorganiseLead[language])
    if context.isPresent { offers(&html, language) }
    html.element("section", .class("panel")) { html in
      html.element("h2", text: Phrase.carriedOut[language])
      events.write(to: &html, in: language)
    }
  }

  private func offers(_ html: inout HTML, _ language: Language) {
    html.element("section", .class("panel")) { html in
      html.element("p", .class("actions")) { html in
        for kind in SchoolChangeDraft.Kind.allCases {
          html.element(
            "a", .class("button"), .href("/reorganisations/new?what=\(kind.rawValue)"),
            text: kind.name[language])
        }
      }
    }
  }
}
