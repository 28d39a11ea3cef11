internal import Access
internal import Papers
internal import Policy
internal import Store
internal import Wording

/// `/orders/ID/papers/KIND`: one paper of an order as it's printed.
struct PaperPage: Page {
  let context: WebContext
  let order: PlacementOrder
  let kind: PaperKind
  let step: Int

  /// With every field filled in.
  let words: String

  /// Nil for a draft.
  let numbered: NumberedPaper?

  var section: Section? { .orders }
  var sheet: SheetKind? { PaperSheet(words).isSlips ? .slips : .official }
  func title(in language: Language) -> String {
    "\(kind.name[language]) · \(order.line.name)"
  }

  private var address: String { "/orders/\(order.id)/papers/\(kind.rawValue)" }

  func write(to html: inout HTML, in language: Language) {
    html.element("div", .class("unprinted")) { html in
      html.crumbs(.orders, in: language)
      html.element("div", .class("head")) { html in
        html.element("div") { html in
          html.element("p", .class("actions")) { html in
            html.link("/orders/\(order.id)", "\(Phrase.ordersTitle[language]) \(order.number)")
            html.element(
              "a", .class("button"), .href("\(address)/paper.docx?step=\(step)"),
              text: Phrase.paperAsFile[language])
          }
          html.element("p", .class("small muted"), text: Phrase.printPaper[language])
        }
      }
      if numbered == nil {
        html.element("section", .class("panel status warn")) { html in
          html.element("p", text: Phrase.draftPaper[language])
          html.form(to: "/papers/number", context: context) { html in
            html.hidden("kind", kind.rawValue)
            html.hidden("order", order.id)
            html.submit(.numberPaper, in: language)
          }
        }
      }
    }
    html.paper(words, isMain: true)
  }
}
