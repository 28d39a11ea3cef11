/// The plan.
extension Phrase {
  public static func planTitle(_ year: String) -> Phrase {
    Phrase(zh: "\(year)学年教师交流计划", en: "Exchange plan \(year)")
  }

  public static let from = Phrase(zh: "从", en: "From")
  public static let to = Phrase(zh: "到", en: "To")
  public static let direction = Phrase(zh: "方向", en: "Direction")
  public static let phase = Phrase(zh: "方式", en: "How")
  public static let relation = Phrase(zh: "人事关系", en: "Employment")
  public static let term = Phrase(zh: "任期", en: "Term")

  public static let levels = Phrase(zh: "目标与证明", en: "Aims and proof")
  public static let levelsNote = Phrase(
    zh: "目标从上到下依次优先，数值越小越好。“下限”是任何方案都不可能低于的数；数值与下限相等即为最优。",
    en:
      "Aims come one before the other; smaller is better. No plan at all can go below the bound, so a value that equals its bound is the best possible."
  )
  public static let aim = Phrase(zh: "目标", en: "Aim")
  public static let value = Phrase(zh: "数值", en: "Value")
  public static let bound = Phrase(zh: "下限", en: "Bound")
  public static let gap = Phrase(zh: "差距", en: "Gap")
  public static let tolerance = Phrase(zh: "允许误差", en: "Tolerance")
  public static let result = Phrase(zh: "结论", en: "Result")
  public static let optimal = Phrase(zh: "最优", en: "Best possible")
  public static let withinTolerance = Phrase(zh: "误差内", en: "Within tolerance")
  public static let notProven = Phrase(zh: "未证明", en: "Not proven")

  public static let moves = Phrase(zh: "流动名单", en: "Moves")
  public static let filterHint = Phrase(zh: "条件", en: "Conditions")

  public static let unfilled = Phrase(zh: "仍缺教师的岗位", en: "Posts that stay short")
  public static let unfilledNote = Phrase(
    zh: "计划之后仍缺人的岗位和原因，供招聘、走教或调整规则时参考。",
    en: "Posts still short with the plan, and why: for hiring, itinerant teaching or other rules.")
  public static let post = Phrase(zh: "岗位", en: "Post")
  public static let missing = Phrase(zh: "缺", en: "Missing")
  public static let why = Phrase(zh: "原因", en: "Why")
  public static let noUnfilled = Phrase(zh: "没有缺人的岗位。", en: "No post stays short.")

  public static let doctor = Phrase(zh: "为什么没有方案", en: "Why no plan exists")
  public static let doctorNote = Phrase(
    zh: "下列规则和指定不能同时满足；每项写明只改它要改多少、现值和需改为的值，最后是改动最少的办法。",
    en: "These rules and pins can't be kept together; each says what changing it alone takes, from "
      + "which value to which, and then the least change of all.")
  public static let rule = Phrase(zh: "规则", en: "Rule")

  public static let certificate = Phrase(zh: "自己核验", en: "Check it yourself")
  public static let certificateText = Phrase(
    zh: "计划文件带有证书。独立核验程序不使用排计划的任何代码，从工作簿和规则手册重新计算每一条规则、每一个目标和下限；改动任何一处都会被发现。",
    en:
      "The plan file carries a certificate. An independent checker, which shares no code with the planner, recomputes every rule, aim and bound from the workbook and policy book; any change is found."
  )
  public static let verifyCommand = Phrase(
    zh: "下载三个文件后运行：", en: "Download the three files and run:")
  public static let workbookDigest = Phrase(zh: "工作簿 SHA-256", en: "Workbook SHA-256")
  public static let bookDigest = Phrase(zh: "规则手册 SHA-256", en: "Policy book SHA-256")
  public static let planDigest = Phrase(zh: "证书摘要", en: "Certificate digest")
  public static let engine = Phrase(zh: "计算程序", en: "Planner")
  public static let seed = Phrase(zh: "随机种子", en: "Seed")
  public static let effort = Phrase(zh: "计算量", en: "Work units")
  public static let downloadCounty = Phrase(zh: "下载县工作簿", en: "Download the county workbook")
  public static let downloadBook = Phrase(zh: "下载规则手册", en: "Download the policy book")
  public static let sumLine = Phrase(zh: "各方向人数", en: "By direction")
  public static let schoolsInvolved = Phrase(zh: "涉及学校", en: "Schools involved")
  public static let bySchool = Phrase(
    zh: "按学校查看：打开学校页可见派出、接收名单和前后对比。",
    en: "By school: each school's page lists who leaves and comes, before and after.")
}
