internal import Policy
internal import Wording

/// `/corrections/pending`: whether the workbook that is planned from says what the
/// record says of its day.
struct PendingFactsPage: Page {
  let context: WebContext

  /// Schools and teachers that differ.
  let rows: Int

  var section: Section? { .corrections }
  func title(in language: Language) -> String { Phrase.pendingTitle[language] }

  func write(to html: inout HTML, in language: Language) {
    html.crumbs(.corrections, in: language)
    html.head(title(in: language), lead: Phrase.pendingLead[language])
    html.element(
      "section", .class("panel status \(rows == 0 ? "good" : "warn")"), .id("pending")
    ) { html in
      guard rows > 0 else {
        return html.element("p", text: Phrase.nothingPending[language])
      }
      html.element("p", text: Phrase.pendingRows(rows)[language])
      html.form(to: "/corrections/take-over", context: context) { html in
        html.submit(.takeFactsOver, in: language)
      }
    }
  }
}
