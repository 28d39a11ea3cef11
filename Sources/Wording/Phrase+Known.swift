public import Staffing

/// What the record held on an earlier day.
extension Phrase {
  public static let knownTitle = Phrase(zh: "查看档案在某一天的记载", en: "See what the record held on a day")
  public static let knownOn = Phrase(zh: "截至哪一天", en: "At the end of")
  public static let show = Phrase(zh: "查看", en: "Show")
  public static let backToNow = Phrase(zh: "回到现在", en: "Back to now")

  public static func knownStrip(_ day: Day) -> Phrase {
    Phrase(
      zh: "档案截至 \(day) 的记载；此后的导入、更正和计划不在其中。链接到的页面显示现状。",
      en:
        "What the record held at the end of \(day), without what was imported, corrected or planned since. Links lead to the present."
    )
  }

  public static func knownExport(_ day: Day) -> Phrase {
    Phrase(zh: "档案截至 \(day) 的记载", en: "What the record held at the end of \(day)")
  }

  public static let pageOnlyPresent = Phrase(
    zh: "本页显示现状，不按“截至某日”查看：各项办理自带日期。",
    en: "This page shows the present, not an earlier day: its entries carry their own days.")
  public static let fileOnlyPresent = Phrase(
    zh: "这份文件没有“截至某日”的版本，去掉地址中的 known 可下载现在的一份。",
    en: "This file isn't kept as it was on a day; without 'known' in the address you get today's.")

  public static func knownInFuture(_ found: String, latest: Day) -> Phrase {
    Phrase(
      zh: "“\(found)”还没有到：档案只知道截至今天（\(latest)）的记载。",
      en: "“\(found)” hasn't come yet: the record can tell of days until today (\(latest)).")
  }

  public static func knownTooEarly(_ found: String, first: Day?) -> Phrase {
    Phrase(
      zh: "“\(found)”时还没有县数据" + (first.map { "，最早可查 \($0)。" } ?? "。"),
      en: "There was no county yet on “\(found)”"
        + (first.map { "; the earliest day is \($0)." } ?? "."))
  }
}
