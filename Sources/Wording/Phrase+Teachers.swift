/// The list of teachers and the page of one teacher.
extension Phrase {
  public static let teachersLead = Phrase(
    zh: "每人的资格、去向和理由见其页面；名单中不显示涉及隐私的原因。",
    en: "Each page gives eligibility, move and reasons; lists never show private reasons.")
  public static let teacherName = Phrase(zh: "姓名", en: "Name")
  public static let teacherNumber = Phrase(zh: "编号", en: "Number")
  public static let school = Phrase(zh: "任教学校", en: "Teaches at")
  public static let title = Phrase(zh: "职称", en: "Title")
  public static let backbone = Phrase(zh: "骨干级别", en: "Backbone level")
  public static let age = Phrase(zh: "年龄", en: "Age")
  public static let eligibility = Phrase(zh: "交流资格", en: "Eligibility")
  public static let eligible = Phrase(zh: "符合", en: "Eligible")
  public static let notEligible = Phrase(zh: "不符合", en: "Not eligible")
  public static let volunteer = Phrase(zh: "自愿", en: "Volunteer")
  public static let planned = Phrase(zh: "计划", en: "Plan")
  public static let moved = Phrase(zh: "本年流动", en: "Moves this year")
  public static let stays = Phrase(zh: "留任", en: "Stays")
  public static let facts = Phrase(zh: "基本情况", en: "Facts")

  public static let sex = Phrase(zh: "性别", en: "Sex")
  public static let born = Phrase(zh: "出生年月", en: "Born")
  public static let position = Phrase(zh: "岗位", en: "Post")
  public static let degree = Phrase(zh: "学历", en: "Degree")
  public static let startedWork = Phrase(zh: "参加工作", en: "Started work")
  public static let ruralYears = Phrase(zh: "乡村任教", en: "Rural teaching")
  public static let lastExchange = Phrase(zh: "最近一次交流", en: "Last exchange")
  public static let never = Phrase(zh: "无", en: "None")
  public static let grade = Phrase(zh: "年度考核", en: "Yearly appraisal")
  public static let alsoTeaches = Phrase(zh: "可兼学科", en: "Also teaches")
  public static let alsoStages = Phrase(zh: "可任学段", en: "Also for")
  public static let wishesOf = Phrase(zh: "志愿学校", en: "Wishes")
  public static let employedAt = Phrase(zh: "编制所在学校", en: "Employed by")
  public static let teachesAt = Phrase(zh: "现任教学校", en: "Teaches at")
  public static let retires = Phrase(zh: "法定退休", en: "Retires by law")

  public static func years(_ number: Int) -> Phrase {
    Phrase(zh: "\(number) 年", en: number == 1 ? "1 year" : "\(number) years")
  }

  public static func ageAt(_ years: Int, month: String) -> Phrase {
    Phrase(zh: "\(month)满 \(years) 周岁", en: "\(years) years old in \(month)")
  }

  public static func since(_ month: String) -> Phrase {
    Phrase(zh: "\(month)起", en: "since \(month)")
  }

  public static func pupilsAndClasses(_ pupils: String, _ classes: String) -> Phrase {
    Phrase(zh: "\(pupils) 名学生，\(classes) 个班", en: "\(pupils) pupils, \(classes) classes")
  }

  public static func eligibleFor(_ directions: String) -> Phrase {
    Phrase(zh: "符合交流条件：\(directions)。", en: "May be moved: \(directions).")
  }

  public static let eligibleForNone = Phrase(
    zh: "本学年不符合交流条件，原因见“规则与依据”。",
    en: "May not be moved this year; see “Rules and sources”.")

  public static let rulesAndSources = Phrase(zh: "规则与依据", en: "Rules and sources")
  public static let noFindings = Phrase(zh: "没有规则对此提出意见。", en: "No rule has anything to say.")

  public static let sourceInBook = Phrase(
    zh: "依据见规则手册", en: "The source is in the policy book")

  public static func liftsIn(_ month: String) -> Phrase {
    Phrase(
      zh: "其他情况不变时，从\(month)起不再适用。",
      en: "If nothing else changes, it no longer holds from \(month)."
    )
  }

  public static let theMove = Phrase(zh: "本学年去向", en: "This year")

  public static func moveSentence(from: String, to: String) -> Phrase {
    Phrase(zh: "从\(from)到\(to)", en: "From \(from) to \(to)")
  }

  public static let reasons = Phrase(zh: "理由", en: "Reasons")
  public static let whyStays = Phrase(zh: "为什么没有安排流动", en: "Why no move")
  public static let whatWouldChange = Phrase(zh: "怎样会改变", en: "What would change it")
  public static let pinnedToStay = Phrase(
    zh: "教育局指定留任，不参加本年流动。", en: "The bureau keeps this teacher in place this year.")
  public static let notInPlan = Phrase(
    zh: "不任教，不在计划范围内。", en: "Doesn't teach, so the plan doesn't apply.")
  public static let staysSentence = Phrase(
    zh: "计划没有安排此人流动。", en: "The plan leaves this teacher in place.")
  public static let awaitingPlan = Phrase(zh: "还没有计划。", en: "There is no plan yet.")
  public static let measured = Phrase(zh: "实际", en: "Measured")
  public static let allowed = Phrase(zh: "规定", en: "Allowed")
}
