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

  init(context: WebContext, county: County, events: [AuditEvent], address: Address) throws {
    self.context = context
    let names = { @Sendable (event: AuditEvent) in county.name(of: School.ID(event.subject)) }
    let kind = try ListQuery(address: address).choice("what", of: UndoSchoolChange.kinds) { $0 }
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
      ], rows: events.filter { kind == nil || $0.what == kind }, address: address,
      filters: [
        .choice(
          "what", .state, UndoSchoolChange.kinds.map { ($0, .schoolEvent($0)) }, chosen: kind)
      ], isPersonal: false, empty: .noneCarriedOut
    ) { [NameReading("\(names($0)) \($0.document) \($0.who)")] }
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

extension AuditEvent {
  /// The document that an event of schools names: what stands behind the word,
  /// before the digests.
  fileprivate var document: String {
    let words = details.split(separator: " ")
    guard let start = words.firstIndex(of: "document") else { return "" }
    return words[words.index(after: start)...]
      .prefix { $0 != "workbook" && $0 != "recorded" }.joined(separator: " ")
  }
}
