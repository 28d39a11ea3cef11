internal import Policy
internal import Staffing
internal import Store
internal import Wording

/// `/reorganisations`: the ways to change schools, and what was carried out.
struct ReorganisationListPage: Page {
  let context: WebContext
  let county: County
  let events: [AuditEvent]

  var section: Section? { .reorganisations }
  func title(in language: Language) -> String { Phrase.reorganiseTitle[language] }

  func write(to html: inout HTML, in language: Language) {
    html.head(title(in: language), lead: Phrase.reorganiseLead[language])
    html.element("section", .class("panel")) { html in
      html.element("p", .class("actions")) { html in
        for kind in SchoolChangeDraft.Kind.allCases {
          html.element(
            "a", .class("button"), .href("/reorganisations/new?what=\(kind.rawValue)"),
            text: kind.name[language])
        }
      }
    }
    html.element("section", .class("panel")) { html in
      html.element("h2", text: Phrase.carriedOut[language])
      guard !events.isEmpty else {
        return html.element("p", .class("empty"), text: Phrase.noneCarriedOut[language])
      }
      html.table(
        "changes", [.time, .state, .school, .approvalDocument, .person], label: .carriedOut,
        in: language
      ) { html in
        for event in events {
          html.element("tr") { html in
            html.element("td", .class("nowrap"), text: event.occurredAt.chinaTime)
            html.element("th", .scope("row"), text: Phrase.schoolEvent(event.what)[language])
            html.element("td", text: county.name(of: School.ID(event.subject)))
            html.element("td", text: event.document)
            html.element("td", text: event.who)
          }
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
