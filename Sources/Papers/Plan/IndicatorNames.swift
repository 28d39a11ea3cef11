internal import Equity
internal import Policy

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
    let words: LocalizedText? =
      switch part {
      case "primary": LocalizedText(zh: "小学", en: "primary")
      case "junior": LocalizedText(zh: "初中", en: "junior")
      case "senior": LocalizedText(zh: "高中", en: "senior")
      case "county": LocalizedText(zh: "全县", en: "county")
      case "city": LocalizedText(zh: "城区", en: "city")
      case "town": LocalizedText(zh: "镇区", en: "town")
      case "village": LocalizedText(zh: "乡村", en: "village")
      case "total": LocalizedText(zh: "总", en: "total")
      case "between": LocalizedText(zh: "区域间", en: "between areas")
      case "within": LocalizedText(zh: "区域内", en: "within areas")
      default: nil
      }
    return words?[language] ?? part
  }
}
