/// Schools with a duty to help, and the batches in which they send.
extension Phrase {
  public static let helperDuties = Phrase(zh: "担负帮扶任务的学校", en: "Schools with a duty to help")
  public static let helperDutiesLead = Phrase(
    zh: "每所支援学校帮谁、做了多少、派出多少人，以及骨干教师分批轮岗的安排。",
    en:
      "Whom each helping school helps, what it did, whom it sent, and in which batches its backbone teachers go."
  )
  public static let helpersHelped = Phrase(zh: "受援学校数", en: "Schools helped")
  public static let helpersDone = Phrase(zh: "活动次数", en: "Activities")
  public static let helpersMet = Phrase(zh: "按期完成", en: "Done of due")
  public static let helpersSent = Phrase(zh: "在受援校任教", en: "Teachers there now")
  public static let helpersBackbone = Phrase(zh: "可轮岗骨干", en: "Backbone teachers")
  public static let helpersBatch = Phrase(zh: "每批最多", en: "Largest batch")
  public static let noHelpers = Phrase(
    zh: "还没有担负帮扶任务的学校。结对关系在县工作簿里填写。",
    en: "No school has a duty to help yet. Pairs stand in the county's workbook.")
  public static let batchesTitle = Phrase(zh: "分批轮岗", en: "Batches")
  public static func batchesLead(years: String, batches: Int, stay: Int) -> Phrase {
    Phrase(
      zh:
        "\(years) 年 \(batches) 批，每名骨干教师去一次；每批尽量一样大，每个学科每批至少留 \(stay) 人。只是安排，派谁以年度方案为准。",
      en:
        "\(batches) batches in \(years) years, each backbone teacher once; batches are as equal as can be and at least \(stay) of each subject stay. It's a plan: who goes is decided each year."
    )
  }
  public static let batchOf = Phrase(zh: "批次", en: "Batch")
  public static func batch(_ number: Int) -> Phrase {
    Phrase(zh: "第 \(number) 批", en: "Batch \(number)")
  }
  public static let batchLeft = Phrase(zh: "学科人少，暂不派", en: "Too few of the subject")
  public static let batchTerms = Phrase(zh: "学期", en: "Terms")
  public static let batchHonour = Phrase(zh: "骨干", en: "Honour")
  public static let batchNone = Phrase(
    zh: "这所学校没有达到规则手册规定级别的骨干教师。",
    en: "The school has no backbone teacher of the level that the book asks for.")
}
