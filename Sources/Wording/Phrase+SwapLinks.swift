public import Serving
internal import Staffing

/// Two who change places (换岗).
extension Phrase {
  public static let swapLegs = Phrase(zh: "互换岗位", en: "Exchange of places")
  public static let swapOther = Phrase(zh: "对方", en: "The other leg")
  public static let swapOrigin = Phrase(zh: "依据", en: "By")
  public static let swapByPlan = Phrase(zh: "方案中互换", en: "The plan")
  public static func swapByHand(_ person: String, _ day: String) -> Phrase {
    Phrase(zh: "\(person) \(day) 登记", en: "\(person), \(day)")
  }
  public static let swapLink = Phrase(zh: "登记为互换", en: "Say that they change places")
  public static let swapLinkHint = Phrase(
    zh: "选择从对方学校来的教师。", en: "Choose who comes from the other school.")
  public static let swapLinked = Phrase(zh: "已登记为互换岗位。", en: "They're noted as an exchange.")
  public static let swapUnlink = Phrase(zh: "不是互换", en: "Not an exchange")
  public static let swapUnlinked = Phrase(zh: "已取消互换登记。", en: "No longer noted as an exchange.")
  public static let swapLinkReason = Phrase(zh: "理由", en: "Reason")

  public static func swapFault(_ fault: SwapLeg.Fault, _ one: String, _ other: String) -> Phrase {
    switch fault {
    case .notReturned:
      Phrase(
        zh: "\(one)和\(other)不是去对方的学校，不能登记为互换。",
        en: "\(one) and \(other) don't go to each other's school.")
    case .sameTeacher:
      Phrase(
        zh: "\(one)和\(other)是同一人的派遣，请选对方教师的派遣。",
        en: "\(one) and \(other) are orders of one person: choose the other teacher's.")
    case .daysApart:
      Phrase(
        zh: "\(one)和\(other)的派遣时间没有重叠，请核对起止日期。",
        en: "No day is in both orders of \(one) and \(other): check the days.")
    }
  }
  public static func swapTaken(_ name: String) -> Phrase {
    Phrase(
      zh: "\(name)已登记在另一个互换里，请先取消那一个。",
      en: "\(name) is in another exchange already: undo that one first.")
  }
  public static func swapOver(_ name: String) -> Phrase {
    Phrase(
      zh: "\(name)的派遣已经结束或取消，不能再登记互换。",
      en: "The order of \(name) is over or called off: nothing is linked to it any more.")
  }
  public static func noSwapLink(_ id: String) -> Phrase {
    Phrase(zh: "没有互换登记 \(id)，请刷新页面。", en: "There's no exchange \(id): open the page anew.")
  }
}
