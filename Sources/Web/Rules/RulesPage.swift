internal import Hummingbird
internal import Policy
internal import Staffing
internal import Wording

/// `/rules`: the policy book, every number with its source.
struct RulesPage: Page {
  let county: County
  let rules: [BookRule]

  /// Every value, by the top section it stands in.
  let sections: [(name: String, entries: [BookEntry])]
  let citations: [Citation]

  init(county: County) {
    self.county = county
    self.rules = county.book.bookRules
    self.citations = county.book.citations
    var sections: [(name: String, entries: [BookEntry])] = []
    for entry in county.book.entries {
      let name = entry.path.first ?? ""
      if sections.last?.name != name { sections.append((name, [])) }
      sections[sections.count - 1].entries.append(entry)
    }
    self.sections = sections
  }

  var section: Section? { .rules }
  func title(in language: Language) -> String { Phrase.rulesTitle[language] }

  func write(to html: inout HTML, in language: Language) {
    html.element("div", .class("head")) { html in
      html.element("div") { html in
        html.element("h1", text: title(in: language))
        html.element("p", text: Phrase.rulesLead[language])
      }
      html.element("div", .class("actions")) { html in
        html.element(
          "a", .class("button"), .href("/policy-book.yaml"), text: Phrase.downloadBook[language])
      }
    }
    html.element("section", .class("panel")) { html in
      html.element("dl", .class("facts")) { html in
        html.fact(.bookName, county.book.title[language], in: language)
        html.fact(.bookVersion, county.book.version, in: language)
      }
      html.element(
        "p", .class("small"),
        text: Phrase.unconfirmedCount(
          citations.count { !$0.isConfirmed }, of: citations.count)[language])
    }
    ruleTable(&html, language)
    for section in sections { parameters(&html, section.name, section.entries, language) }
    sources(&html, language)
  }

  private func ruleTable(_ html: inout HTML, _ language: Language) {
    html.element("section", .class("panel")) { html in
      html.element("h2", text: "\(Phrase.rulesInForce[language]) (\(rules.count))")
      html.scroll(Phrase.rulesInForce[language], fits: true) { html in
        html.element("table") { html in
          html.head([.rule, .severity, .sentence, .source], in: language)
          html.element("tbody") { html in
            for rule in rules {
              html.element("tr") { html in
                html.element("th", .scope("row"), .class("mono"), text: rule.id.rawValue)
                html.element("td") { html in
                  html.tag(rule.severity.name(in: language), rule.severity.hue)
                }
                html.element("td", text: rule.sentence[language].asTemplate)
                source(&html, rule.citation, language)
              }
            }
          }
        }
      }
    }
  }

  private func parameters(
    _ html: inout HTML, _ name: String, _ entries: [BookEntry], _ language: Language
  ) {
    let title = Phrase.bookSection(name)[language]
    html.element("section", .class("panel")) { html in
      html.element("h2", text: "\(title) (\(entries.count))")
      html.scroll(title, fits: true) { html in
        html.element("table") { html in
          html.head([.parameter, .value, .source], in: language)
          html.element("tbody") { html in
            for entry in entries {
              html.element("tr") { html in
                let path = entry.path.dropFirst().joined(separator: " › ")
                html.element(
                  "th", .scope("row"), .class("mono"),
                  Attribute("lang", "zh-CN", if: path.holdsChinese), text: path)
                html.element(
                  "td", Attribute("lang", "zh-CN", if: entry.value.holdsChinese),
                  text: entry.value)
                source(&html, entry.citation, language)
              }
            }
          }
        }
      }
    }
  }

  private func source(_ html: inout HTML, _ citation: Citation?, _ language: Language) {
    html.element("td", .class("small")) { html in
      guard let citation else { return }
      html.element("span", Attribute("lang", "zh-CN"), text: citation.document)
      if !citation.isConfirmed {
        html.raw(" ")
        html.tag(Phrase.unconfirmed[language], "warn")
      }
    }
  }

  private func sources(_ html: inout HTML, _ language: Language) {
    html.element("section", .class("panel")) { html in
      html.element("h2", text: "\(Phrase.sources[language]) (\(citations.count))")
      html.scroll(Phrase.sources[language], fits: true) { html in
        html.element("table") { html in
          html.head([.source, .catalogueRow, .result], in: language)
          html.element("tbody") { html in
            for citation in citations {
              html.element("tr") { html in
                html.element(
                  "th", .scope("row"), Attribute("lang", "zh-CN"), text: citation.document)
                html.element(
                  "td", .class("small muted"), Attribute("lang", "zh-CN"),
                  text: citation.source)
                html.element("td") { html in
                  html.tag(
                    (citation.isConfirmed ? Phrase.confirmed : .unconfirmed)[language],
                    citation.isConfirmed ? "good" : "warn")
                }
              }
            }
          }
        }
      }
    }
  }
}

extension String {
  /// Whether a reader's voice has to change for it.
  fileprivate var holdsChinese: Bool {
    unicodeScalars.contains { (0x4E00...0x9FFF).contains($0.value) }
  }

  /// A sentence of the book with `…` for the values that a finding fills in.
  fileprivate var asTemplate: String {
    var result = ""
    var isInside = false
    for character in self {
      switch character {
      case "{":
        isInside = true
        result += "…"
      case "}": isInside = false
      case "[", "]", "|": break
      default: if !isInside { result.append(character) }
      }
    }
    return result
  }
}

/// The page under `/rules`.
struct RulesRoutes: Sendable {
  let frame: PageFrame

  /// Nothing on it but the book: it's the same for everybody.
  private let rules: RulesPage

  init(county: County, frame: PageFrame) {
    self.frame = frame
    self.rules = RulesPage(county: county)
  }

  var routes: RouteCollection<WebContext> {
    RouteCollection(context: WebContext.self).get(use: page)
  }

  /// `GET /rules`
  @Sendable func page(_ request: Request, _ context: WebContext) -> Response {
    rules.response(to: request, in: frame, context)
  }
}
