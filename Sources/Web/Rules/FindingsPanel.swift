internal import Policy
internal import Wording

/// The right column "规则与依据": every finding with its source and what would
/// change it.
struct FindingsPanel {
  let findings: [Finding]
  let book: PolicyBook

  func write(to html: inout HTML, in language: Language) {
    html.element("section", .class("panel")) { html in
      html.element("h2", text: Phrase.rulesAndSources[language])
      guard !findings.isEmpty else {
        return html.element("p", .class("muted"), text: Phrase.noFindings[language])
      }
      html.element("ul", .class("findings")) { html in
        for finding in findings { item(&html, finding, language) }
      }
    }
  }

  private func item(_ html: inout HTML, _ finding: Finding, _ language: Language) {
    html.element("li") { html in
      html.tag(finding.severity.name(in: language), finding.severity.hue)
      if finding.severity == .block, finding.directions.count < Direction.allCases.count {
        html.element(
          "span", .class("small muted"),
          text: " "
            + Direction.allCases.filter(finding.directions.contains)
            .map { $0.name(in: language) }.joined(separator: language == .zh ? "、" : ", "))
      }
      html.element("p", text: book.sentence(for: finding, in: language))
      if let month = finding.liftsIn, !finding.isSensitive {
        html.element(
          "p", .class("small"),
          text: Phrase.liftsIn(Figures.month(month, in: language))[language])
      }
      if finding.isSensitive {
        // A source that names illnesses would name the reason after all.
        html.element("p", .class("cite")) { html in
          html.link("/rules", Phrase.sourceInBook[language])
        }
      } else {
        html.citation(finding.citation, in: language)
      }
    }
  }
}

extension Severity {
  /// The style of its tag.
  var hue: String {
    switch self {
    case .block: "bad"
    case .warn: "warn"
    case .info: ""
    }
  }
}
