internal import Papers
internal import Policy
internal import Store
internal import Wording

/// `/papers`: each kind with what waits for a number and what has one.
struct PaperListPage: Page {
  struct Line: Sendable {
    let kind: PaperKind
    let due: Int
    let numbered: Int
  }

  let context: WebContext
  let lines: [Line]

  var section: Section? { .orders }
  var offersPast: Bool { true }
  func title(in language: Language) -> String { Phrase.papersTitle[language] }

  func write(to html: inout HTML, in language: Language) {
    html.crumbs(.orders, in: language)
    html.head(title(in: language), lead: Phrase.papersLead[language])
    html.element("section", .class("panel")) { html in
      if lines.allSatisfy({ $0.due + $0.numbered == 0 }) {
        html.element("p", text: Phrase.noPapersYet[language])
      }
      html.scroll(Phrase.papersTitle[language]) { html in
        html.element("table", .id("papers")) { html in
          html.head(
            [.paperKind], numbers: [.papersDue, .papersNumbered], [.paperWording], in: language)
          html.element("tbody") { html in
            for line in lines { row(line, &html, language) }
          }
        }
      }
    }
  }

  private func row(_ line: Line, _ html: inout HTML, _ language: Language) {
    let address = "/papers/\(line.kind.rawValue)"
    html.element("tr") { html in
      html.element("th", .scope("row"), text: line.kind.name[language])
      html.element("td", .class("n")) { html in
        html.text(line.due)
        guard context.isPresent, line.due > 0 else { return }
        html.form(to: "/papers/number", context: context, class: "inline") { html in
          html.hidden("kind", line.kind.rawValue)
          html.element(
            "button", .class("button"), Attribute("type", "submit"),
            text: Phrase.numberPapers[language])
        }
      }
      html.element("td", .class("n"), text: "\(line.numbered)")
      html.element("td") { html in
        guard context.isPresent else { return }
        html.link(address, Phrase.changeWording[language])
        guard line.numbered > 0 else { return }
        html.raw(" · ")
        html.link("\(address)/all.docx", Phrase.allAsOneFile[language])
        html.raw(" · ")
        html.link("\(address)/all.zip", Phrase.allAsBundle[language])
      }
    }
  }
}
