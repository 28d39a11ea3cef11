internal import PlanFormat
internal import Policy
internal import Wording

/// A plan's aims in order, each with its value, its bound and what that means.
struct LevelTable {
  let plan: PlanFile

  func write(to html: inout HTML, in language: Language) {
    html.element("section", .class("panel")) { html in
      html.element("h2", text: Phrase.levels[language])
      html.element("p", .class("note"), text: Phrase.levelsNote[language])
      html.scroll(Phrase.levels[language]) { html in
        html.element("table", .class("long")) { html in
          html.head(
            [.aim], numbers: [.value, .bound, .gap, .tolerance], [.result], in: language)
          html.element("tbody") { html in
            for (rank, level) in plan.levels.enumerated() { row(&html, rank, level, language) }
          }
        }
      }
    }
  }

  private func row(
    _ html: inout HTML, _ rank: Int, _ level: PlanFormat.Level, _ language: Language
  ) {
    let known = PlanLevel(rawValue: level.name)
    html.element("tr") { html in
      html.element("th", .scope("row")) { html in
        html.element("div", text: "\(rank + 1). \(known?.name(in: language) ?? level.name)")
        if let known {
          html.element("div", .class("small muted"), text: known.meaning(in: language))
        }
      }
      html.element("td", .class("n"), text: Figures.count(level.value))
      html.element("td", .class("n"), text: Figures.count(level.bound))
      html.element("td", .class("n"), text: level.gap.asPercent)
      html.element("td", .class("n"), text: level.tolerance.asPercent)
      html.element("td") { html in
        if level.gap == 0 {
          html.tag(Phrase.optimal[language], "good")
        } else if level.gap <= level.tolerance + plan.gapAsked {
          html.tag(Phrase.withinTolerance[language], "good")
        } else {
          html.tag(Phrase.notProven[language], "warn")
        }
      }
    }
  }
}

extension Int {
  /// Millionths as a percentage, rounded up to a hundredth of a percent so that
  /// no gap looks smaller than it is.
  fileprivate var asPercent: String {
    let hundredths = (self + 99) / 100
    return hundredths == 0 ? "0" : Figures.decimal(Double(hundredths) / 100, places: 2) + " %"
  }
}
