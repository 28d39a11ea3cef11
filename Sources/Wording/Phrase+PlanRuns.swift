/// Asking for plans, comparing and adopting them.
extension Phrase {
  public static let planRunsTitle = Phrase(zh: "方案", en: "Draft plans")
  public static let planRunsLead = Phrase(
    zh: "可以做几个方案并排比较。机器只提建议；采用哪一个，由具名的负责人决定并留痕。",
    en:
      "Make several and lay them side by side. The machine advises; a named person adopts one, and that is on record."
  )
  public static let plansAskedFor = Phrase(zh: "已有方案", en: "Plans asked for")
  public static let noPlanRuns = Phrase(
    zh: "这份县数据还没有方案。在下面填好设置，点“开始计算”。",
    en: "There's none of this county yet. Fill in the settings below and ask for one.")
  public static let planName = Phrase(zh: "方案名称", en: "Name")
  public static let planNameHint = Phrase(
    zh: "同事一看就懂的名字，例如“音乐优先”。", en: "One that colleagues understand, such as 'music first'.")
  public static let runSettings = Phrase(zh: "设置", en: "Settings")
  public static let askForPlan = Phrase(zh: "开始计算", en: "Ask for a plan")
  public static let schoolYearOfPlan = Phrase(zh: "学年", en: "School year")
  public static let schoolYearHint = Phrase(
    zh: "填开学的年份，2026 表示 2026–2027 学年。", en: "The year in which it opens: 2026 for 2026/27.")
  public static let runEffort = Phrase(zh: "力度", en: "Effort")
  public static let effortHint = Phrase(
    zh: "常规：3,500 名教师约 10 至 60 秒。", en: "Normal: 10 to 60 seconds for 3,500 teachers.")
  public static let effortLow = Phrase(zh: "快", en: "quick")
  public static let effortNormal = Phrase(zh: "常规", en: "normal")
  public static let effortHigh = Phrase(zh: "细", en: "thorough")
  public static let timeLimit = Phrase(zh: "时限（秒，可不填）", en: "Time limit in seconds (optional)")
  public static let timeLimitHint = Phrase(
    zh: "到时间就停，保留当时最好的结果。受时限停下的结果换一台机器可能不同。",
    en: "Stops then and keeps the best so far; another machine may then give another plan.")
  public static let runSeed = Phrase(zh: "种子", en: "Seed")
  public static let seedHint = Phrase(
    zh: "并列时的抽签号。同样的数据、设置和种子，结果一字不差。",
    en: "Decides ties. The same data, settings and seed give the same plan, byte for byte.")
  public static let pins = Phrase(zh: "指定（可不填）", en: "Pins (optional)")
  public static let pinsHint = Phrase(
    zh: "一行一人：“T000123 stay”表示留任，“T000123 2111000003/primary/音乐”表示到该岗位；# 后写谁定的、为什么。",
    en:
      "A line a person: 'T000123 stay', or 'T000123 2111000003/primary/音乐' for a post; behind # who decided it and why."
  )
  public static let adopted = Phrase(zh: "已采用", en: "Adopted")
  public static let adoption = Phrase(zh: "采用", en: "Adoption")
  public static let isAdoptedPlan = Phrase(zh: "这就是县里现行的计划。", en: "This is the county's plan. ")
  public static let adoptThisPlan = Phrase(zh: "采用这个方案", en: "Adopt this plan")
  public static let leadersAdopt = Phrase(
    zh: "采用由局领导决定。把本页地址发给他即可。", en: "Bureau leaders adopt plans; send them this page's address.")
  public static let infeasibleRunAdvice = Phrase(
    zh: "没有可行的方案，不能采用。请放宽指定或政策，再算一个。",
    en: "No plan exists under these settings. Loosen pins or the policy and ask for another.")
  public static let pageAsksAgain = Phrase(
    zh: "本页每 2 秒自动刷新；可以离开，稍后再来。",
    en: "This page asks again every 2 seconds; you may leave and come back.")
  public static let stopAndKeep = Phrase(zh: "停下，保留目前最好的", en: "Stop and keep the best so far")
  public static let callOff = Phrase(zh: "取消", en: "Call it off")
  public static let downloadPlanFile = Phrase(zh: "下载方案文件", en: "Download the plan file")
  public static let comparison = Phrase(zh: "对比", en: "Comparison")
  public static let compareWith = Phrase(zh: "和哪个比", en: "Beside")
  public static let compare = Phrase(zh: "对比", en: "Compare")
  public static let adoptedPlan = Phrase(zh: "现行计划", en: "the adopted plan")
  public static let nothingToCompare = Phrase(
    zh: "还没有现行计划或别的方案可以对比。", en: "There's no adopted plan and no other to lay it beside.")
  public static let samePlan = Phrase(zh: "两个方案完全一样。", en: "The two plans are the same.")
  public static let theOther = Phrase(zh: "对方", en: "The other")
  public static let thisPlan = Phrase(zh: "本方案", en: "This plan")
  public static let difference = Phrase(zh: "差", en: "Difference")
  public static let planAskedFor = Phrase(
    zh: "已排队，马上开始计算。", en: "It's in the queue and begins at once.")
  public static let planRunStops = Phrase(zh: "正在停下。", en: "It's being stopped.")
  public static let planAdopted = Phrase(
    zh: "已通过独立核验并采用。", en: "The independent checker accepted it, and it's adopted.")

  public static let workerReady = Phrase(
    zh: "等候要计算的方案（Ctrl+C 停止）。", en: "Waiting for plans to make (Ctrl+C stops).")

  public static func nextPlanName(_ number: Int) -> Phrase {
    Phrase(zh: "方案 \(number)", en: "Plan \(number)")
  }

  public static func noPlanRun(_ id: String) -> Phrase {
    Phrase(zh: "没有方案 \(id)，或者还没有算完。", en: "There's no plan \(id), or it isn't done yet.")
  }

  public static func askedForBy(_ who: String, at time: String, _ settings: Phrase) -> Phrase {
    Phrase(
      zh: "\(who) 于 \(time) 提出 · \(settings.zh)",
      en: "Asked for by \(who), \(time) · \(settings.en)")
  }

  public static func planRunFailed(_ why: String) -> Phrase {
    Phrase(zh: "原因：\(why)", en: "Because: \(why)")
  }

  public static func adoptionAdvice(moves: Int) -> Phrase {
    Phrase(
      zh: "采用后，涉及 \(moves) 人的这份方案成为县里的计划，先由独立核验程序再算一遍；公示之前可以改用别的方案。",
      en:
        "This plan for \(moves) people becomes the county's, after the independent checker has judged it again. Until it's published another can be adopted instead."
    )
  }

  public static func goElsewhere(_ people: Int) -> Phrase {
    Phrase(zh: "\(people) 人去向不同", en: "\(people) people go elsewhere")
  }
}
