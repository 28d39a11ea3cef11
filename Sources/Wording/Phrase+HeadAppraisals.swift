public import Leading

/// Appraisals of heads who rotated (S001-010).
extension Phrase {
  public static let headAppraisals = Phrase(zh: "交流校长考核", en: "Appraisals of heads")
  public static let headAppraisalsLead = Phrase(
    zh: "岗位交流的校长每学年统一考核：德为先、绩为重，看群众和教师评价、管理能力。结果只有局里和本人看得到。",
    en:
      "Heads who rotated are appraised each school year: virtue first, results weigh most, opinion, management. Only the bureau and the head see it."
  )
  public static let headAppraisal = Phrase(zh: "校长考核", en: "Appraisal")
  public static let noHeadAppraisals = Phrase(
    zh: "这一学年没有岗位交流的校长。", en: "No head rotated who'd be appraised in this year.")
  public static let headYearOf = Phrase(zh: "学年", en: "School year")
  public static let headAppraisers = Phrase(zh: "打分人数", en: "Appraisers")
  public static let headTotal = Phrase(zh: "总分", en: "Total")
  public static let headGrade = Phrase(zh: "等次", en: "Grade")
  public static let headWeight = Phrase(zh: "权重", en: "Weight")
  public static let headMarkOf = Phrase(zh: "得分", en: "Mark")
  public static let headDimension = Phrase(zh: "方面", en: "Dimension")
  public static let headHeldByVirtue = Phrase(
    zh: "德为先：师德与作风不达标，等次取最低一档。",
    en: "Virtue comes first: it's below its least mark, so the grade is the lowest.")
  public static let headMarks = Phrase(zh: "各人打分", en: "Marks")
  public static let headMarksMine = Phrase(zh: "我的打分", en: "My marks")
  public static func headMarksHint(_ full: Int) -> Phrase {
    Phrase(zh: "0 到 \(full) 分", en: "0 to \(full)")
  }
  public static let headMarksNote = Phrase(zh: "打分依据", en: "What they rest on")
  public static let headMarksDo = Phrase(zh: "保存打分", en: "Keep my marks")
  public static let headMarked = Phrase(zh: "打分已保存。", en: "Your marks are kept.")
  public static let headAppraiser = Phrase(zh: "打分人", en: "Appraiser")
  public static let headOpinions = Phrase(zh: "群众和教师评价", en: "Opinion")
  public static let headOpinionOf = Phrase(zh: "谁的评价", en: "Of whom")
  public static let headOpinionPeople = Phrase(zh: "人数", en: "People")
  public static let headOpinionHow = Phrase(zh: "怎么调查的", en: "How they were asked")
  public static let headOpinionDo = Phrase(zh: "录入份数", en: "Enter the counts")
  public static let headOpinionSaid = Phrase(zh: "评价份数已录入。", en: "The counts are kept.")
  public static let headSatisfied = Phrase(zh: "满意", en: "Satisfied")
  public static let headMostly = Phrase(zh: "基本满意", en: "Mostly")
  public static let headUnsatisfied = Phrase(zh: "不满意", en: "Not satisfied")
  public static let headFromSurvey = Phrase(
    zh: "用问卷的份数", en: "Take the counts of a survey")
  public static let headFromSurveyLead = Phrase(
    zh: "学校已填报家长对校长评价的纸质汇总，可以直接用作群众评价。",
    en: "The school entered parents' forms about the head: they may stand for the public.")
  public static let headResult = Phrase(zh: "结果", en: "Result")
  public static let headLacks = Phrase(zh: "还缺", en: "Still missing")
  public static let headReady = Phrase(
    zh: "内容齐全，待审定。", en: "Nothing is missing; it waits for somebody to agree.")
  public static let headAgreeDo = Phrase(zh: "审定", en: "Agree")
  public static let headAgreed = Phrase(zh: "已审定", en: "Agreed")
  public static let headAgreeSaid = Phrase(
    zh: "考核已审定，本人可以看到。", en: "Agreed; the head sees it now.")
  public static let headReopen = Phrase(zh: "退回重新考核", en: "Open it again")
  public static let headReopened = Phrase(
    zh: "考核已退回，可以改分后重新审定。", en: "It's open again, to be agreed to anew.")
  public static let headReopenedTag = Phrase(zh: "已退回", en: "Open again")
  public static let headAnswer = Phrase(zh: "本人说明", en: "What the head says")
  public static let headAnswerDo = Phrase(zh: "提交说明", en: "Hand it in")
  public static let headAnswerSaid = Phrase(zh: "说明已提交。", en: "Your answer is handed in.")
  public static let headNotAgreed = Phrase(
    zh: "考核还没有审定，审定后在这里看结果。", en: "It isn't agreed to yet; the result will stand here.")
  public static let headOwnAppraisal = Phrase(zh: "我的考核", en: "My appraisal")

  public static func headGroup(_ group: HeadOpinion.Group) -> Phrase {
    switch group {
    case .public: Phrase(zh: "群众", en: "public")
    case .teachers: Phrase(zh: "教师", en: "teachers")
    }
  }

  public static let headStateNone = Phrase(zh: "未开始", en: "Not begun")
  public static let headStateBegun = Phrase(zh: "进行中", en: "Under way")
  public static let headStateReady = Phrase(zh: "待审定", en: "To be agreed")
}
