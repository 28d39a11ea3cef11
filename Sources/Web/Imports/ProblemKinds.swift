internal import Papers
internal import Policy
internal import Wording

/// What is wrong with a workbook, by kind, blocking kinds first, with the first
/// three examples of each.
struct ProblemKinds: Sendable {
  private let kinds: [(count: ProblemCount, first: [CellProblem])]

  init(_ problems: [CellProblem], counts: [ProblemCount]) {
    let problems = Dictionary(grouping: problems, by: \.kind)
    kinds =
      counts
      .sorted {
        ($0.severity == .block ? 0 : 1, -$0.count) < ($1.severity == .block ? 0 : 1, -$1.count)
      }
      .map { ($0, Array((problems[$0.kind] ?? []).prefix(3))) }
  }

  func write(to html: inout HTML, in language: Language) {
    guard !kinds.isEmpty else { return }
    html.element("section", .class("panel")) { html in
      html.element("h2", text: Phrase.whatIsWrong[language])
      for (count, first) in kinds {
        html.element("h3") { html in
          html.tag(SeverityWords.name(count.severity, language), count.severity.hue)
          html.text(" \(count.kind.title[language]) (\(Figures.count(count.count)))")
        }
        html.element("ul", .class("reasons")) { html in
          for problem in first { html.element("li", text: problem.sentence(in: language)) }
          if count.count > first.count {
            html.element(
              "li", .class("muted"),
              text: Phrase.andMore(count.count - first.count)[language])
          }
        }
      }
    }
  }
}
