public import Staffing

/// Schools' plans of their own training, and what waits for training (S002-03, S002-77).
extension Phrase {
  public static let schoolPlans = Phrase(zh: "校本培训计划", en: "Schools' training plans")
  public static let schoolPlansLead = Phrase(
    zh: "每所学校每学期一份：交、审、做、查、评。",
    en: "One a school and term: handed in, accepted, carried out, checked, evaluated.")
  public static func schoolPlan(_ school: String, _ term: Term) -> Phrase {
    Phrase(
      zh: "\(school)：\(Figures.term(term, in: .zh))校本培训计划",
      en: "\(school): training plan, \(Figures.term(term, in: .en))")
  }
  public static let schoolPlanLead = Phrase(
    zh: "计划了什么、做到了什么，对照着看。", en: "What was planned, held against what took place.")
  public static func plansDue(_ day: Day, _ hours: Int) -> Phrase {
    Phrase(
      zh: "本学期计划在 \(Figures.day(day, in: .zh))前提交，不少于 \(hours) 学时。",
      en: "Due by \(Figures.day(day, in: .en)), \(hours) class-hours at least.")
  }
  public static let planTerm = Phrase(zh: "学期", en: "Term")
  public static let planMissing = Phrase(zh: "未交", en: "Not handed in")
  public static let planWaiting = Phrase(zh: "待审", en: "Waits")
  public static let planReturned = Phrase(zh: "退回修改", en: "Sent back")
  public static let schoolPlanAccepted = Phrase(zh: "通过", en: "Accepted")
  public static let planActivities = Phrase(zh: "活动", en: "Activities")
  public static let plannedHours = Phrase(zh: "计划学时", en: "Hours planned")
  public static let heldHours = Phrase(zh: "已做学时", en: "Hours held")
  public static let otherHours = Phrase(zh: "计划外学时", en: "Hours beside the plan")
  public static let needsCollected = Phrase(zh: "教师需求", en: "What teachers ask for")
  public static let noNeedsYet = Phrase(
    zh: "本校还没有教师填报需求。", en: "No teacher of the school has said what they want to learn.")
  public static let planChecks = Phrase(zh: "到校指导和检查", en: "Visits and checks")
  public static let planGrade = Phrase(zh: "评价", en: "Evaluation")
  public static func planVersion(_ version: Int) -> Phrase {
    Phrase(zh: "计划（第 \(version) 版）", en: "Plan, version \(version)")
  }
  public static let planNumber = Phrase(zh: "序号", en: "No.")
  public static let planMonth = Phrase(zh: "月份", en: "Month")
  public static let planTheme = Phrase(zh: "主题", en: "Theme")
  public static let planKind = Phrase(zh: "形式", en: "Kind")
  public static let planAudience = Phrase(zh: "对象", en: "For whom")
  public static let planStudies = Phrase(zh: "本学期课例研究", en: "Studies of lessons this term")
  public static func planUnanswered(_ topics: String) -> Phrase {
    Phrase(zh: "教师要求而计划里没有：\(topics)", en: "Asked for and not in the plan: \(topics)")
  }
  public static let planHeld = Phrase(zh: "已经做的", en: "What took place")
  public static func deedSize(_ hours: Int, _ people: Int) -> Phrase {
    Phrase(zh: "\(hours) 学时，\(people) 人", en: "\(hours) class-hours, \(people) people")
  }
  public static let planTakeBack = Phrase(zh: "撤回", en: "Take back")
  public static let planTakenBackTag = Phrase(zh: "已撤回", en: "taken back")
  public static let activityHeld = Phrase(zh: "已做", en: "held")
  public static let activityWaiting = Phrase(zh: "未到", en: "to come")
  public static let activityOverdue = Phrase(zh: "逾期", en: "overdue")
  public static let planHandIn = Phrase(zh: "提交计划", en: "Hand in the plan")
  public static let planGoal = Phrase(zh: "目标", en: "Goal")
  public static func planActivity(_ number: Int) -> Phrase {
    Phrase(zh: "活动 \(number)", en: "Activity \(number)")
  }
  public static let planNote = Phrase(zh: "登记做到的活动", en: "Note what took place")
  public static let planDecide = Phrase(zh: "审核计划", en: "Decide on plans")
  public static let planReasonHint = Phrase(zh: "退回时必须写明。", en: "Needed when it's sent back.")
  public static let planCheckDo = Phrase(zh: "登记到校", en: "Note a visit")
  public static let checkFinding = Phrase(zh: "看到什么", en: "What was found")
  public static let checkAdviceHead = Phrase(zh: "建议", en: "Advice")
  public static func checkAdvice(_ words: String) -> Phrase {
    Phrase(zh: "建议：\(words)", en: "Advice: \(words)")
  }
  public static let planGradeDo = Phrase(zh: "评价本学期", en: "Evaluate the term")
  public static let schoolPlanSaid = Phrase(zh: "计划已提交。", en: "The plan is handed in.")
  public static let planDecidedSaid = Phrase(zh: "审核结果已保存。", en: "The decision is kept.")
  public static let planNoted = Phrase(zh: "已登记。", en: "It's noted.")
  public static let planTakenBack = Phrase(zh: "已撤回。", en: "It's taken back.")
  public static let planChecked = Phrase(zh: "到校情况已登记。", en: "The visit is noted.")
  public static let planGraded = Phrase(zh: "评价已保存。", en: "The evaluation is kept.")
  public static func duePlans(_ count: Int) -> Phrase {
    Phrase(zh: "\(count) 份校本培训计划待审", en: "\(count) training plans of schools to decide on")
  }
  public static func dueGrades(_ count: Int) -> Phrase {
    Phrase(zh: "\(count) 所学校的校本培训待评价", en: "\(count) schools' training to evaluate")
  }
  public static func duePlan(_ school: String) -> Phrase {
    Phrase(zh: "\(school)的校本培训计划", en: "Training plan of \(school)")
  }
  public static func duePlanAgain(_ school: String) -> Phrase {
    Phrase(zh: "\(school)的校本培训计划被退回，请修改", en: "Training plan of \(school) was sent back")
  }
  public static func duePlanDeeds(_ school: String, _ count: Int) -> Phrase {
    Phrase(
      zh: "\(school)有 \(count) 项校本培训活动没有登记",
      en: "\(school): \(count) planned activities aren't noted")
  }

  public static let gatesTitle = Phrase(zh: "学分关口", en: "What waits for credits")
  public static let gatesLead = Phrase(
    zh: "定期注册、考核、评职称前，谁的学时学分够了，还缺什么。",
    en: "Who has the training for registration, assessment or titles, and what's missing.")
  public static let gateOf = Phrase(zh: "办什么", en: "For what")
  public static let gateOpen = Phrase(zh: "够了", en: "Enough")
  public static let gateIsOpen = Phrase(zh: "够了", en: "enough")
  public static let gateIsShut = Phrase(zh: "还缺", en: "lacks")
  public static let creditsDue = Phrase(zh: "应有学分", en: "Credits due")
  public static func lacksHours(_ hours: Int) -> Phrase {
    Phrase(zh: "\(hours) 学时", en: "\(hours) class-hours")
  }
  public static func lacksOf(_ hours: Int) -> Phrase {
    Phrase(zh: " \(hours) 学时", en: " \(hours) class-hours")
  }
  public static func gateAsks(
    _ years: ClosedRange<SchoolYear>, _ hours: Int, credit: Int, modules: Bool, projects: Bool
  ) -> Phrase {
    let zh = [modules ? "必修模块" : "", projects ? "专项" : ""].filter { !$0.isEmpty }
    let en = [modules ? "every module" : "", projects ? "every project" : ""]
      .filter { !$0.isEmpty }
    let span =
      years.lowerBound == years.upperBound
      ? "\(years.lowerBound)" : "\(years.lowerBound.start)-\(years.upperBound.start + 1)"
    return Phrase(
      zh: "\(span) 学年：\(hours) 学时，每 \(credit) 学时 1 学分"
        + (zh.isEmpty ? "。" : "，\(zh.joined(separator: "、"))齐全。"),
      en: "School years \(span): \(hours) class-hours, \(credit) to a credit"
        + (en.isEmpty ? "." : ", and \(en.joined(separator: ", "))."))
  }
}
