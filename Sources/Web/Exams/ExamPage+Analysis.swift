internal import Access
internal import Examining
internal import Partnership
internal import Policy
internal import Staffing
internal import Wording

extension ExamPage {
  /// Partner beside partner, and all helpers beside all they help (S000-132, S001-031).
  func pairs(_ html: inout HTML, _ progress: ExamProgress, _ language: Language) {
    let gaps = board.scope.pairs.compactMap { ExamGap($0.helper, $0.helped, in: progress) }
    guard !gaps.isEmpty else { return }
    html.element("section", .class("panel"), .id("pairs")) { html in
      html.element("h2", text: Phrase.examPairs[language])
      if board.scope.isCounty, let helpers = progress.gain(of: Set(gaps.map(\.helper))),
        let helped = progress.gain(of: Set(gaps.map(\.helped)))
      {
        html.element(
          "p",
          text: Phrase.examSides(
            helpers: Figures.ratePoints(helpers), helped: Figures.ratePoints(helped))[language])
      }
      let numbers: [Phrase] = [
        .examGapBefore, .examGapNow, .examClosed, .examHelperGain, .examHelpedGain,
      ]
      html.table(
        "pair-gaps", [.examHelper, .examHelped] + numbers, numbers: numbers, label: .examPairs,
        in: language
      ) { html in
        for gap in gaps {
          html.element("tr") { html in
            html.element("th", .scope("row"), text: county.name(of: gap.helper))
            html.element("td", text: county.name(of: gap.helped))
            for number in [gap.before, gap.now, gap.closed, gap.helperGain, gap.helpedGain] {
              html.element("td", .class("n"), text: Figures.ratePoints(number))
            }
          }
        }
      }
    }
  }

  /// Which township is weak in which subject (S001-127).
  func weak(_ html: inout HTML, _ language: Language) {
    let townships = Dictionary(
      county.roster.schools.compactMap { school in school.township.map { (school.id, $0) } }
    ) { first, _ in first }
    let found = WeakSubject.all(in: board.sheet, townships: townships, board.terms)
    html.element("section", .class("panel"), .id("weak")) { html in
      html.element("h2", text: Phrase.examWeak[language])
      if found.isEmpty {
        html.element("p", .class("empty"), text: Phrase.examNoWeak[language])
      } else {
        html.table(
          "weak-subjects", [.examTownship, .subject, .examBehind, .examSchoolsBehind],
          numbers: [.examBehind, .examSchoolsBehind], label: .examWeak, in: language
        ) { html in
          for one in found {
            html.element("tr") { html in
              html.element("th", .scope("row"), text: one.township)
              html.element("td", text: one.subject.name(in: language))
              html.element("td", .class("n"), text: Figures.ratePoints(one.behind))
              html.element(
                "td", .class("n"), text: "\(one.schoolsBehind) / \(one.schools)")
            }
          }
        }
      }
      html.citation(board.terms.weakBehind.citation, in: language)
    }
  }
}
