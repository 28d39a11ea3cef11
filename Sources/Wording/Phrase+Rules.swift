/// The policy book.
extension Phrase {
  public static let rulesTitle = Phrase(zh: "规则手册", en: "Policy book")
  public static let rulesLead = Phrase(
    zh: "平台使用的每个数字都写在规则手册里，并注明出处。修改手册即修改规则，不需要改程序。",
    en:
      "Every number the platform uses is in the policy book with its source. Change the book and you change the rules; no program changes."
  )
  public static let bookName = Phrase(zh: "手册", en: "Book")
  public static let bookVersion = Phrase(zh: "版本", en: "Version")
  public static let severity = Phrase(zh: "效力", en: "Weight")
  public static let sentence = Phrase(zh: "表述", en: "Wording")
  public static let parameter = Phrase(zh: "参数", en: "Parameter")
  public static let parameters = Phrase(zh: "参数", en: "Parameters")
  public static let rulesInForce = Phrase(zh: "规则", en: "Rules")
  public static let sources = Phrase(zh: "依据文件", en: "Sources")

  public static func unconfirmedCount(_ count: Int, of all: Int) -> Phrase {
    Phrase(
      zh: "\(all) 个依据中 \(count) 个待核实，使用前请逐一核对原文。",
      en: "\(count) of \(all) sources are to be confirmed; check them before use.")
  }

  public static let confirmed = Phrase(zh: "已核实", en: "confirmed")
  public static let catalogueRow = Phrase(zh: "资料编号", en: "Reference")
}

extension Phrase {
  /// A top section of a policy book.
  public static func bookSection(_ name: String) -> Phrase {
    switch name {
    case "sending": Phrase(zh: "派出学校", en: "Sending schools")
    case "rules": Phrase(zh: "规则参数", en: "Values of the rules")
    case "plan": Phrase(zh: "计划参数", en: "Values of the plan")
    case "needs": Phrase(zh: "学科需求标准", en: "Needs by subject")
    case "equity": Phrase(zh: "均衡标准", en: "Equity standards")
    case "years": Phrase(zh: "三年展望", en: "The years to come")
    case "principals": Phrase(zh: "校长轮岗", en: "Rotation of principals")
    case "calendar": Phrase(zh: "工作日历", en: "Working calendar")
    case "season": Phrase(zh: "学年步骤", en: "The year's steps")
    case "pairing": Phrase(zh: "结对帮扶", en: "Pairs of schools")
    case "itinerary": Phrase(zh: "走教", en: "Itinerant teaching")
    default: Phrase(zh: name, en: name)
    }
  }
}
