internal import Access
internal import Chronicle
internal import Policy
internal import Store
internal import Wording

/// `/corrections`: what waits for a second person, then what was decided.
struct CorrectionListPage: Page {
  let context: WebContext
  let county: County
  let corrections: [StoredCorrection]

  var section: Section? { .corrections }
  func title(in language: Language) -> String { Phrase.correctionsTitle[language] }

  func write(to html: inout HTML, in language: Language) {
    html.head(title(in: language), lead: Phrase.correctionsLead[language])
    list(&html, language)
    if context.may(.importCounty) {
      html.element("p", .class("small")) { html in
        html.link("/corrections/pending", Phrase.pendingTitle[language])
      }
    }
  }

  private func list(_ html: inout HTML, _ language: Language) {
    html.element("section", .class("panel")) { html in
      guard !corrections.isEmpty else {
        return html.element("p", .class("empty"), text: Phrase.noCorrections[language])
      }
      let words = FactWords(county: county, language: language)
      html.element("ul", .class("due"), .id("corrections")) { html in
        for correction in corrections {
          html.element("li") { html in
            html.link(
              "/corrections/\(correction.id)",
              "\(correction.id) · \(words.wholeLine(correction.line))")
            html.raw(" ")
            html.correctionState(correction, language)
            html.element(
              "p", .class("small muted"),
              text: [
                words.said(correction), words.period(correction.period), correction.proposedBy,
                correction.decidedBy,
              ].filter { !$0.isEmpty }.joined(separator: " · "))
          }
        }
      }
    }
  }
}

extension FactWords {
  /// What a correction says of its line.
  func said(_ correction: StoredCorrection) -> String {
    if let undone = correction.undoes { return "\(Phrase.takesBack[language]) \(undone)" }
    return correction.value.map { value($0, of: correction.line) }
      ?? Phrase.nothingHeld[language]
  }
}

extension HTML {
  mutating func correctionState(_ correction: StoredCorrection, _ language: Language) {
    let hue =
      switch correction.state {
      case .proposed: "warn"
      case .confirmed: "good"
      case .refused, .undone: ""
      }
    tag(Phrase.correctionState(correction.state.rawValue)[language], hue)
  }
}
