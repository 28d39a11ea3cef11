/// The county's overview.
extension Phrase {
  public static func overviewTitle(county: String, year: String) -> Phrase {
    Phrase(
      zh: "\(county)\(year)学年教师交流轮岗", en: "\(county): teacher exchange \(year)")
  }

  public static func overviewLead(city: String, town: String, village: String) -> Phrase {
    Phrase(
      zh: "城区 \(city) 所、镇区 \(town) 所、乡村 \(village) 所学校。",
      en: "\(city) city, \(town) town and \(village) village schools.")
  }

  public static let keySchools = Phrase(zh: "学校", en: "Schools")
  public static let keyPupils = Phrase(zh: "学生", en: "Pupils")
  public static let keyTeachers = Phrase(zh: "任教教师", en: "Teachers who teach")
  public static let keyEligible = Phrase(zh: "符合交流条件", en: "Eligible for exchange")
  public static let keyMoves = Phrase(zh: "计划流动", en: "Moves planned")
  public static let keyExchangeShare = Phrase(zh: "交流比例", en: "Exchange share")
  public static let keyBackboneShare = Phrase(zh: "骨干比例", en: "Backbone share")
  public static let keyShortage = Phrase(zh: "学科缺额（人）", en: "Teachers missing")

  public static func classes(_ number: String) -> Phrase {
    Phrase(zh: "\(number) 个班", en: "\(number) classes")
  }

  public static func pupilsPerTeacher(_ ratio: String) -> Phrase {
    Phrase(zh: "每名教师 \(ratio) 名学生", en: "\(ratio) pupils a teacher")
  }

  public static func eligibleShare(_ share: String) -> Phrase {
    Phrase(zh: "派出校教师中 \(share)", en: "of teachers at sending schools: \(share)")
  }

  public static func requiredShare(_ share: String, minimum: String) -> Phrase {
    Phrase(zh: "\(share)，要求不低于 \(minimum)", en: "\(share); at least \(minimum) required")
  }

  public static func movesByPhase(wished: String, directed: String) -> Phrase {
    Phrase(zh: "按志愿 \(wished)，统筹 \(directed)", en: "\(wished) by wish, \(directed) directed")
  }

  public static func shortageOfNeed(_ need: String) -> Phrase {
    Phrase(zh: "全县共需 \(need) 人", en: "of \(need) needed")
  }

  public static let planStatus = Phrase(zh: "计划状态", en: "Where the plan stands")

  public static func verdictProven(levels: Int) -> Phrase {
    Phrase(
      zh: "计划已证明：在 \(levels) 个依次优先的目标上，没有更好的方案（允许误差内）。",
      en:
        "The plan is proven: in its \(levels) aims, one after the other, no plan is better (within tolerance)."
    )
  }

  public static func verdictFeasible(gap: String) -> Phrase {
    Phrase(
      zh: "计划可行，全部硬规则满足；与理论最好值最多相差 \(gap)，尚未证明为最优。",
      en:
        "The plan is feasible and keeps every hard rule; it's within \(gap) of the best possible, not yet proven best."
    )
  }

  public static let verdictInfeasible = Phrase(
    zh: "在现有规则和名单下不存在可行方案。",
    en: "No plan exists under these rules and with these lists.")

  public static let seePlan = Phrase(zh: "查看计划", en: "See the plan")
  public static let downloadWorkbook = Phrase(zh: "下载计划表（.xlsx）", en: "Download the plan (.xlsx)")
  public static let downloadJSON = Phrase(zh: "下载 plan.json", en: "Download plan.json")

  public static let mapTitle = Phrase(
    zh: "学校分布与计划流动", en: "Schools and planned moves")
  public static let mapSize = Phrase(zh: "圆点面积：学生数", en: "Dot area: pupils")
  public static let mapRing = Phrase(zh: "计划后仍缺教师", en: "still short with the plan")
  public static let mapRingNow = Phrase(zh: "缺教师", en: "short of teachers")
  public static let mapLine = Phrase(zh: "流动，线宽为人数", en: "moves, width by number")
  public static let mapMissing = Phrase(
    zh: "工作簿没有学校坐标，无法画图。", en: "The workbook gives no coordinates, so there's no map.")

  public static func mapDot(name: String, pupils: String, missing: Int) -> Phrase {
    missing > 0
      ? Phrase(
        zh: "\(name)：学生 \(pupils) 人，缺教师 \(missing) 人",
        en: "\(name): \(pupils) pupils, \(missing) teachers missing")
      : Phrase(zh: "\(name)：学生 \(pupils) 人", en: "\(name): \(pupils) pupils")
  }

  public static let busiestRoutes = Phrase(zh: "流动较多的学校之间", en: "Where most moves go")
  public static let allMoves = Phrase(zh: "全部流动", en: "All moves")
  public static let fromTo = Phrase(zh: "从 → 到", en: "From → to")
  public static let people = Phrase(zh: "人数", en: "People")
  public static let noMoves = Phrase(zh: "没有流动。", en: "There are no moves.")

  public static func shortageMessage(subject: String, before: Int, after: Int) -> Phrase {
    before == after
      ? Phrase(
        zh: "\(subject)缺额最多，缺 \(before) 人", en: "\(subject) is short of most: \(before)")
      : Phrase(
        zh: "\(subject)缺额最多：计划后由 \(before) 人变为 \(after) 人",
        en: "\(subject) is short of most: \(before) now, \(after) with the plan")
  }

  public static let noShortage = Phrase(
    zh: "没有学科缺额。", en: "No subject is short of teachers.")
  public static let subject = Phrase(zh: "学科", en: "Subject")
  public static let shortageBySubject = Phrase(zh: "各学科缺额", en: "Shortages by subject")
  public static let mainIndicators = Phrase(zh: "主要指标变化", en: "Main indicators")
  public static let indicator = Phrase(zh: "指标", en: "Indicator")
  public static let allIndicators = Phrase(zh: "全部指标", en: "All indicators")
}
