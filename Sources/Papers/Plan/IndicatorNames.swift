internal import Equity
internal import Policy
internal import Staffing
internal import Wording

/// Words for the names of indicator readings, such as `cv.backbone.primary`.
enum IndicatorNames {
  /// The names in the order of the list of indicators; unknown ones last.
  static func inOrder(_ names: Set<String>) -> [String] {
    let ranks = Dictionary(
      Indicator.all.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
    return names.sorted { left, right in
      let (a, b) = (rank(left, ranks), rank(right, ranks))
      return a == b ? left < right : a < b
    }
  }

  /// The indicator's name and the part of the county it speaks of.
  static func words(for name: String, in language: Language) -> (title: String, scope: String) {
    guard let indicator = indicator(of: name) else { return (name, "") }
    let title = language == .zh ? indicator.name.zh : indicator.name.en
    let parts = name.dropFirst(indicator.id.count).split(separator: ".")
    let scope = parts.map { part(String($0), language) }
    return (title, scope.joined(separator: language == .zh ? "·" : ", "))
  }

  private static func rank(_ name: String, _ ranks: [String: Int]) -> Int {
    indicator(of: name).flatMap { ranks[$0.id] } ?? ranks.count
  }

  /// The indicator with the longest identifier that begins `name`.
  private static func indicator(of name: String) -> Indicator? {
    Indicator.all
      .filter { name == $0.id || name.hasPrefix($0.id + ".") }
      .max { $0.id.utf8.count < $1.id.utf8.count }
  }

  private static func part(_ part: String, _ language: Language) -> String {
    if let stage = Stage(rawValue: part) { return stage.name(in: language) }
    if let zone = Zone(rawValue: part) { return zone.name(in: language) }
    let phrase: Phrase? =
      switch part {
      case "county": Phrase(zh: "全县", en: "County")
      case "total": Phrase(zh: "总", en: "Total")
      case "between": Phrase(zh: "区域间", en: "Between areas")
      case "within": Phrase(zh: "区域内", en: "Within areas")
      default: nil
      }
    return phrase?[language] ?? part
  }
}
