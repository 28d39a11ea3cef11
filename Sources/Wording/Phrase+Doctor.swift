/// Why no plan exists, and the least that would have to change.
extension Phrase {
  public static func clashSet(_ number: Int, of members: Int) -> Phrase {
    members == 1
      ? Phrase(
        zh: "矛盾 \(number)：以下这一项，任何方案都做不到。", en: "Clash \(number): no plan can keep this.")
      : Phrase(
        zh: "矛盾 \(number)：以下 \(members) 项不能同时成立，少任何一项其余即可成立。",
        en: "Clash \(number): these \(members) can't all be kept; without any one the rest can.")
  }

  public static let leastChange = Phrase(zh: "改动最少的办法：", en: "The least change:")

  public static func changes(_ name: String, _ change: String) -> Phrase {
    Phrase(zh: "\(name)：\(change)", en: "\(name): \(change)")
  }

  public static let clash = Phrase(zh: "矛盾", en: "Clash")
  public static let demand = Phrase(zh: "规则或指定", en: "Rule or pin")
  public static let changeAlone = Phrase(zh: "怎样改", en: "How it gives way")
  public static let inLeastChange = Phrase(zh: "改动最少的办法", en: "In the least change")
  public static let inLeastChangeYes = Phrase(zh: "要改", en: "Changes")
  public static let settingInBook = Phrase(zh: "规则手册条目", en: "In the policy book")
  public static let valueNow = Phrase(zh: "现值", en: "Now")
  public static let valueNeeded = Phrase(zh: "需改为", en: "Needed")
  public static let admits = Phrase(zh: "多出选择的教师", en: "Teachers let in")
  public static let amountAlone = Phrase(zh: "单独放宽量", en: "Alone gives way by")
  public static let advice = Phrase(zh: "建议", en: "Advice")
}
