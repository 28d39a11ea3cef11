internal import Pinyin
internal import Policy
internal import Store
internal import Wording

/// `/audit`: who did what, the latest first.
struct AuditPage: ListPage {
  static let size = 100

  let context: WebContext
  let events: [AuditEvent]
  let address: Address
  private let list: ListView<AuditEvent>

  /// - Parameter word: What the doer, the matter or the subject is, exactly.
  init(context: WebContext, events: [AuditEvent], word: String, address: Address) throws {
    self.context = context
    self.events = events
    self.address = address
    self.list = try ListView(
      id: "events", title: .auditLog, columns: AuditPage.columns, rows: events, address: address,
      pageSize: nil,
      filters: [
        ListFilter(
          name: "of", label: .auditFilter, kind: .search, chosen: word.isEmpty ? nil : word)
      ], isPersonal: true)
  }

  private static let columns: [ListTable<AuditEvent>.Column] = [
    .init("number", .auditNumber, by: \.sequence) { html, event, _ in
      html.text("\(event.sequence)")
    },
    .init("when", .auditWhen, by: \.occurredAt.milliseconds) { html, event, _ in
      html.element("span", .class("nowrap"), text: event.occurredAt.dayAndTime)
    },
    .init("who", .auditWho, named: \.who) { html, event, _ in
      html.element("span", .class("mono"), text: event.who)
    },
    .init("what", .auditWhat, by: \.what) { html, event, language in
      html.text(Phrase(event: event.what)[language])
      html.raw(" ")
      html.element("code", text: event.what)
    },
    .init("subject", .auditSubject, named: \.subject) { html, event, _ in
      html.element("span", .class("mono"), Attribute("lang", "zh-CN"), text: event.subject)
    },
    .init("details", .auditDetails) { html, event, _ in
      html.element("span", .class("small wraps"), text: event.details)
    },
  ]

  var exported: (any ExportableList)? { list }
  var section: Section? { .audit }
  var offersPast: Bool { true }
  func title(in language: Language) -> String { Phrase.auditLog[language] }

  func write(to html: inout HTML, in language: Language) {
    html.head(title(in: language), lead: Phrase.auditLead[language])
    if context.isPresent {
      html.form(to: "/audit/verify", context: context) { html in
        html.submit(.verifyChain, in: language)
      }
    }
    html.element("section", .class("panel")) { html in
      list.write(to: &html, in: language)
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
}
