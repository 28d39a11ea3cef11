internal import Chronicle
internal import Policy
internal import Staffing
internal import Wording

/// `/corrections/new?about=T0001`: what the record says of one teacher or school,
/// entry by entry, to choose the one that is wrong.
struct RecordPage: Page {
  let county: County
  let subject: String

  /// What stands, by line and then by day.
  let facts: [Fact]

  /// Whether it's what the record says now: only that can be corrected.
  let isPresent: Bool

  var section: Section? { .corrections }
  var offersPast: Bool { true }
  func title(in language: Language) -> String {
    "\(FactWords(county: county, language: language).subject(subject)) · \(Phrase.recordTitle[language])"
  }

  func write(to html: inout HTML, in language: Language) {
    let words = FactWords(county: county, language: language)
    html.crumbs(.corrections, in: language)
    html.head(title(in: language), lead: Phrase.recordLead[language])
    html.element("section", .class("panel")) { html in
      html.table(
        "record", [.correctionLine, .value, .period], label: .recordTitle, in: language
      ) { html in
        for fact in facts {
          html.element("tr") { html in
            html.element("th", .scope("row")) { html in
              if isPresent, RecordPage.isCorrectable(fact.line) {
                html.link(RecordPage.address(of: fact), words.line(fact.line))
              } else {
                html.text(words.line(fact.line))
              }
            }
            html.element("td", text: words.value(fact.value, of: fact.line))
            html.element("td", .class("small"), text: words.period(fact.period))
          }
        }
      }
    }
  }

  /// Schools open and close by acts of their own.
  private static func isCorrectable(_ line: FactLine) -> Bool {
    line.kind != .school || (line.slot != "open" && line.slot != "successor")
  }

  private static func address(of fact: Fact) -> String {
    Address(
      path: "/corrections/new",
      query: [
        ("about", fact.line.subject), ("kind", fact.line.kind.rawValue),
        ("slot", fact.line.slot), ("on", "\(fact.period.first)"),
      ]
    ).text
  }

  /// Where the record of somebody or some school is looked at.
  static func address(of subject: String) -> String {
    Address(path: "/corrections/new", query: [("about", subject)]).text
  }
}
