internal import Equity
internal import Planning
internal import Policy
internal import Staffing
internal import Wording

/// What a move does: limits that it breaks, aims and indicators that change.
struct EffectList: Sendable {
  var broken: [PlanReason.NamedRow] = []
  var levels: [(level: PlanLevel, by: Int)] = []
  var indicators: [IndicatorChange] = []

  init(_ effect: BoardEffect) {
    broken = effect.broken
    levels = effect.levels.map { ($0.level, $0.by) }
    indicators = effect.indicators
  }

  /// What a whole scenario does to the plan.
  init(_ table: BoardTable) {
    broken = table.board.broken
    levels = zip(table.board.levels, table.levels).filter { $0.value != $1.value }
      .map { ($0.level, $0.value - $1.value) }
    indicators = table.board.report.changes(since: table.report)
  }

  func write(to html: inout HTML, in language: Language) {
    html.element("ul", .class("reasons")) { html in
      for row in broken {
        html.element("li") { html in
          html.tag(Phrase.breaks[language], "bad")
          html.text(
            " \(row.name[language])\(Phrase.countsButMay(row.count, row.range)[language])")
        }
      }
      for change in levels {
        html.element(
          "li", text: "\(change.level.name(in: language)) \(Figures.signed(change.by))")
      }
      for change in indicators where change.before != change.after {
        guard let row = IndicatorRow(change) else { continue }
        html.element("li") { html in
          html.text(
            [row.name[language], row.part?[language]].compactMap(\.self).joined(separator: " · "))
          html.text(
            " \(row.words(row.before, in: language)) → \(row.words(row.after, in: language))")
          if row.outcome == .worse { html.tag(Phrase.worse[language], "warn") }
          if row.outcome == .better { html.tag(Phrase.better[language], "good") }
        }
      }
    }
  }
}

extension BoardEffect {
  /// In a line: how many limits it breaks, and the first aim that it changes.
  func summary(in language: Language) -> String {
    let first = levels.first.map { "\($0.level.name(in: language)) \(Figures.signed($0.by))" }
    return [
      broken.isEmpty ? nil : Phrase.breaksRules(broken.count)[language],
      first ?? Phrase.changesNothing[language],
    ].compactMap(\.self).joined(separator: " · ")
  }
}
