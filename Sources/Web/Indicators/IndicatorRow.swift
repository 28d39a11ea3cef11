internal import Equity
internal import Policy
internal import Wording

/// One reading of an indicator, now and with the plan.
struct IndicatorRow: Sendable {
  let name: Phrase
  let definition: Phrase

  /// Stage or area, when the indicator has several readings.
  let part: Phrase?
  let before: Double?
  let after: Double?
  let unit: Indicator.Unit
  let outcome: IndicatorChange.Outcome

  init?(_ change: IndicatorChange) {
    guard let indicator = Indicator.named(change.indicator) else { return nil }
    self.name = Phrase(indicator.name)
    self.definition = Phrase(indicator.definition)
    self.part = IndicatorRow.part(of: change)
    self.before = change.before
    self.after = change.after
    self.unit = indicator.unit
    self.outcome = change.outcome
  }

  /// The words for what follows the indicator's id in a reading's name.
  private static func part(of change: IndicatorChange) -> Phrase? {
    let rest = change.name.dropFirst(change.indicator.count).split(separator: ".")
    guard !rest.isEmpty else { return nil }
    let words = rest.map { Phrase.part(String($0)) }
    return Phrase(
      zh: words.map(\.zh).joined(separator: "·"), en: words.map(\.en).joined(separator: ", "))
  }

  func words(_ value: Double?, in language: Language) -> String {
    guard let value else { return Phrase.undefined[language] }
    return switch unit {
    case .number: Figures.decimal(value)
    case .share: Figures.decimal(value * 100, places: 1) + " %"
    case .perHundredPupils: Figures.decimal(value, places: 2)
    case .people, .schools, .posts: Figures.decimal(value, places: 0)
    }
  }

  /// The change in the unit's own terms: shares in percentage points.
  func changeWords(in language: Language) -> String {
    guard let before, let after else { return "–" }
    let difference = after - before
    let sign = difference > 0 ? "+" : ""
    return switch unit {
    case .number: sign + Figures.decimal(difference)
    case .share:
      sign + Figures.decimal(difference * 100, places: 1) + Phrase.points[language]
    case .perHundredPupils: sign + Figures.decimal(difference, places: 2)
    case .people, .schools, .posts: sign + Figures.decimal(difference, places: 0)
    }
  }
}

extension Phrase {
  init(_ text: Bilingual) { self.init(zh: text.zh, en: text.en) }
}

extension County {
  /// Every reading that the book's standards allow, in the report's order.
  var indicatorRows: [IndicatorRow] {
    guard let equity else { return [] }
    return equity.after.changes(since: equity.before).compactMap { IndicatorRow($0) }
  }

  /// The few that the overview shows.
  var mainIndicatorRows: [IndicatorRow] {
    guard let equity else { return [] }
    let names = [
      "shortage.people.county", "shortage.schools.county", "cv.backbone.primary",
      "cv.backbone.junior", "cv.senior.primary", "cv.arts.primary", "share.backbone.village",
      "share.senior.village",
    ]
    let changes = equity.after.changes(since: equity.before)
    return names.compactMap { name in
      changes.first { $0.name == name }.flatMap { IndicatorRow($0) }
    }
  }
}
