/// What orders make of where people work.
extension Phrase {
  public static let placesOfOrder = Phrase(zh: "任教单位的变动", en: "Where the person works")
  public static let arrivalWillRecord = Phrase(
    zh: "接收学校今天确认到岗，档案会这样记。",
    en: "Should the receiving school confirm the arrival today, the record will say this.")
  public static let arrivalRecorded = Phrase(
    zh: "这份派遣通知使档案记下的内容；期满后自动回到原来的记载。本学年的计划仍从原校起算，开启下一学年时工作簿随之更新。",
    en:
      "What this order made the record say; after its last day the record says again what it said before. This year's plan still starts from the first school; opening the next year brings the workbook up to date."
  )
  public static let whatIsSaid = Phrase(zh: "项目", en: "What")
  public static let saidToBe = Phrase(zh: "内容", en: "Says")
  public static let daysOfFact = Phrase(zh: "起止", en: "From – to")
  public static let standsInRecord = Phrase(zh: "有效", en: "stands")
  public static let nowOtherwise = Phrase(zh: "已另有记载", en: "replaced since")
  public static let notYetRecorded = Phrase(zh: "未记", en: "not yet")
  public static let shareThere = Phrase(
    zh: "在接收学校的工作量占比（%）", en: "Share of the week at the receiving school (%)")
  public static let shareOnlyItinerant = Phrase(
    zh: "只有改为走教时填写，其余留在原校。",
    en: "Only when the person will come for a part of the week; the rest stays at the first school."
  )
}
