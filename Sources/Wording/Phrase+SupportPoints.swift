public import Policy

/// Points for service at another school.
extension Phrase {
  public static let supportPoints = Phrase(zh: "支教积分", en: "Points for service")
  public static let supportPointsLead = Phrase(
    zh: "本学年按已登记的出勤、授课、听评课、带徒弟和结对活动自动计算，供职称和评优参考。分值见规则手册。",
    en:
      "Counted by itself from what is on record this school year: months, lessons, lessons heard, apprentices, the pair's activities. Titles and honours may ask for it; the book has the weights."
  )
  public static let supportKind = Phrase(zh: "计分项目", en: "For what")
  public static let supportCount = Phrase(zh: "数量", en: "How many")
  public static let supportEach = Phrase(zh: "每项分值", en: "Each")
  public static let supportSum = Phrase(zh: "得分", en: "Points")
  public static let supportTotal = Phrase(zh: "合计", en: "In all")
  public static let supportFactor = Phrase(zh: "学校类别系数", en: "For the school's place")
  public static func supportCut(_ points: Int, most: Int) -> Phrase {
    Phrase(
      zh: "出勤以外的项目最多计 \(most) 分，超出的 \(points) 分不计。",
      en: "Beside months at most \(most) points count; \(points) more don't.")
  }
  public static let noSupport = Phrase(
    zh: "还没有在岗的交流教师。到岗并按月确认出勤后自动计分。",
    en: "Nobody serves yet. Points follow once months are confirmed.")
}

extension SupportTerms.Kind {
  public var name: Phrase {
    switch self {
    case .month: Phrase(zh: "确认出勤的月份", en: "Months confirmed")
    case .lesson: Phrase(zh: "公开课、示范课", en: "Lessons given before others")
    case .heard: Phrase(zh: "听评同事的课", en: "Colleagues' lessons heard")
    case .apprentice: Phrase(zh: "带徒弟", en: "Apprentices")
    case .guided: Phrase(zh: "主持教研、带教研组", en: "Studies and groups led")
    case .activity: Phrase(zh: "两校结对活动", en: "Activities of the pair")
    }
  }
}
