/// The reference page of all indicators, docs/equity-indicators.md, made from
/// the list itself so that it can't fall behind.
public enum IndicatorPage {
  /// The page in Markdown.
  public static var markdown: String {
    var lines = [
      "# Equity indicators 均衡指标",
      "",
      "<!-- Generated from Core/Sources/Equity; `make docs` writes it again. -->",
      "",
      "Every number is computed from where teachers *teach*, before and after a plan by the same",
      "code. A reading is named by its indicator and a part, such as `cv.backbone.primary`. An",
      "undefined value is null, never 0: a mean of 0, or facts that the workbook doesn't hold.",
      "Thresholds, ages and levels come from the policy book.",
      "",
      "Left out of the values per 100 pupils: teaching points below the book's size, stages without",
      "pupils, and schools of whose teachers the workbook says nothing. A school with two stages is",
      "split by the stage taught. Guests who teach PE or art count at the school that employs them",
      "where the book says so (`arts-guests`), save in village schools of the size it names.",
      "",
      "| Indicator | 指标 | English | Unit | Better |",
      "|---|---|---|---|---|",
    ]
    for indicator in Indicator.all {
      lines.append(
        "| [`\(indicator.id)`](#\(anchor(indicator))) | \(indicator.name.zh) "
          + "| \(indicator.name.en) | \(words(indicator.unit)) | \(words(indicator.better)) |")
    }
    for indicator in Indicator.all { lines += section(indicator) }
    return lines.joined(separator: "\n") + "\n"
  }

  private static func section(_ indicator: Indicator) -> [String] {
    [
      "",
      "## \(indicator.id)",
      "",
      "**\(indicator.name.zh)** · \(indicator.name.en)",
      "",
      "- \(indicator.definition.zh)",
      "- \(indicator.definition.en)",
      "- Numerator 分子: \(indicator.numerator.zh) · \(indicator.numerator.en)",
      "- Denominator 分母: \(indicator.denominator.zh) · \(indicator.denominator.en)",
      "- Scope 范围: \(words(indicator.scope))",
      "- Source 依据: \(indicator.source)",
    ]
  }

  /// The part of the page's address that leads to the indicator's heading.
  private static func anchor(_ indicator: Indicator) -> String {
    indicator.id.filter { $0 != "." }
  }

  private static func words(_ unit: Indicator.Unit) -> String {
    switch unit {
    case .number: "number"
    case .share: "share, 0 to 1"
    case .perHundredPupils: "per 100 pupils"
    case .people: "people"
    case .schools: "schools"
    case .posts: "posts"
    }
  }

  private static func words(_ better: Indicator.Better) -> String {
    switch better {
    case .lower: "lower 越低越好"
    case .higher: "higher 越高越好"
    case .neither: "neither 不分高低"
    }
  }

  private static func words(_ scope: Indicator.Scope) -> String {
    switch scope {
    case .stage: "`.primary` 小学, `.junior` 初中"
    case .zone: "`.county` 全县, `.city` 城区, `.town` 镇区, `.village` 乡村"
    case .county: "全县 the county"
    }
  }
}
