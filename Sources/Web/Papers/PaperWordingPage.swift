internal import Papers
internal import Policy
internal import Store
internal import Wording

/// `/papers/KIND`: the wording of a paper with a sample of it, and the papers that
/// have their number.
struct PaperWordingPage: ListPage {
  let context: WebContext
  let kind: PaperKind

  /// As somebody typed it, or as it's in force.
  let words: String
  let stored: StoredWording?
  let problems: [Phrase]

  /// Filled in for one order; nil where there's none.
  let sample: String?
  let numbered: ListView<NumberedPaperRow>

  /// Whether any has its number, however the list is narrowed.
  let hasNumbered: Bool

  var exported: (any ExportableList)? { numbered }

  var section: Section? { .orders }
  func title(in language: Language) -> String {
    "\(kind.name[language]) · \(Phrase.paperWording[language])"
  }

  func write(to html: inout HTML, in language: Language) {
    html.element("p", .class("crumbs")) { html in
      html.link("/papers", Phrase.papersTitle[language])
    }
    html.head(title(in: language))
    html.problems(problems, in: language)
    html.element("div", .class("columns even")) { html in
      html.element("div", .class("stack")) { html in
        form(&html, language)
      }
      html.element("div", .class("stack")) { html in
        guard let sample else { return }
        html.element("section", .class("panel")) { html in
          html.element("h2", text: Phrase.paperPreview[language])
          html.paper(sample)
        }
      }
    }
    list(&html, language)
  }

  private func form(_ html: inout HTML, _ language: Language) {
    html.element("section", .class("panel")) { html in
      html.element("h2", text: Phrase.changeWording[language])
      html.element(
        "p", .class("small muted"),
        text: stored.map {
          Phrase.wordingChanged(by: $0.setBy, on: $0.setAt.chinaTime)[language]
        } ?? Phrase.standardWording[language])
      html.form(to: "/papers/\(kind.rawValue)", context: context) { html in
        html.element("div", .class("field")) { html in
          html.element(
            "label", Attribute("for", "words"), text: Phrase.paperWording[language])
          html.element("p", .class("hint"), .id("words-hint"), text: Phrase.wordingHint[language])
          html.element(
            "textarea", .id("words"), Attribute("name", "words"), Attribute("rows", "18"),
            Attribute("lang", "zh-CN"), Attribute("aria-describedby", "words-hint"), text: words)
        }
        html.submit(.saveWording, in: language)
      }
      html.element("details") { html in
        html.element("summary", text: Phrase.wordingFields[language])
        html.element("p", Attribute("lang", "zh-CN")) { html in
          html.text(PaperField.allCases.map { "{\($0.rawValue)}" }.joined(separator: " "))
        }
      }
    }
  }

  private func list(_ html: inout HTML, _ language: Language) {
    guard hasNumbered else { return }
    html.element("section", .class("panel")) { html in
      html.element("h2", text: Phrase.papersNumbered[language])
      numbered.write(to: &html, in: language)
    }
  }
}
