internal import Policy
internal import Store
internal import Wording

/// `/audit`: who did what, the latest first.
struct AuditPage: Page {
  static let size = 100

  let context: WebContext
  let events: [AuditEvent]
  let word: String
  let address: Address

  var section: Section? { .audit }
  func title(in language: Language) -> String { Phrase.auditLog[language] }

  func write(to html: inout HTML, in language: Language) {
    html.head(title(in: language), lead: Phrase.auditLead[language])
    html.form(to: "/audit/verify", context: context) { html in
      html.submit(.verifyChain, in: language)
    }
    html.element("section", .class("panel")) { html in
      FilterForm(address: Address(path: "/audit"), clears: !word.isEmpty) { html in
        html.element("div") { html in
          html.element(
            "label", Attribute("for", "filter-of"), text: Phrase.auditFilter[language])
          html.void(
            "input", .id("filter-of"), Attribute("type", "search"), Attribute("name", "of"),
            Attribute("value", word))
        }
      }.write(to: &html, in: language)
      table(&html, language)
      if events.count == AuditPage.size, let last = events.last {
        html.element("p", .class("actions")) { html in
          html.element(
            "a", .class("button"),
            .href(address.setting("before", to: "\(last.sequence)").text),
            text: Phrase.earlier[language])
        }
      }
    }
  }

  private func table(_ html: inout HTML, _ language: Language) {
    html.scroll(Phrase.auditLog[language], fits: true) { html in
      html.element("table", .id("events")) { html in
        html.head(
          [.auditNumber, .auditWhen, .auditWho, .auditWhat, .auditSubject, .auditDetails],
          in: language)
        html.element("tbody") { html in
          for event in events {
            html.element("tr") { html in
              html.element("th", .scope("row"), text: "\(event.sequence)")
              html.element("td", .class("nowrap"), text: event.occurredAt.dayAndTime)
              html.element("td", .class("mono"), text: event.who)
              html.element("td") { html in
                html.text(Phrase(event: event.what)[language])
                html.raw(" ")
                html.element("code", text: event.what)
              }
              html.element("td", .class("mono"), Attribute("lang", "zh-CN"), text: event.subject)
              html.element("td", .class("small wraps"), text: event.details)
            }
          }
        }
      }
      if events.isEmpty {
        html.element("p", .class("empty"), text: Phrase.nothingFound[language])
      }
    }
  }
}
