public import Partnership
public import Policy
public import Staffing

/// Pairs of schools: what they owe, what they did, what looks odd.
extension Phrase {
  public static let pairingTitle = Phrase(zh: "结对帮扶", en: "Pairs of schools")
  public static let pairingLead = Phrase(
    zh: "谁帮谁、按哪套常规、做了什么、还差什么。活动由任何一方如实登记一次，应做次数由规则手册推算。",
    en:
      "Who helps whom, by which profile, what was done and what is missing. Either school notes an activity once; the book says how often it is expected."
  )
  public static let helperSchool = Phrase(zh: "支援学校", en: "Helps")
  public static let helpedSchool = Phrase(zh: "受援学校", en: "Is helped")
  public static let helpRespects = Phrase(zh: "帮扶内容", en: "In")
  public static let pairSince = Phrase(zh: "结对时间", en: "Since")
  public static let pairProfile = Phrase(zh: "常规", en: "Profile")
  public static let pairDue = Phrase(zh: "应做", en: "Due")
  public static let pairMet = Phrase(zh: "已做", en: "Done")
  public static let pairOverdue = Phrase(zh: "逾期", en: "Overdue")
  public static let pairCompliance = Phrase(zh: "完成率", en: "Share done")
  public static let pairLastActivity = Phrase(zh: "最近一次", en: "Last")
  public static let pairSigns = Phrase(zh: "疑点", en: "Signs")
  public static let noPairsYet = Phrase(
    zh: "没有正在进行的结对。结对关系写在县工作簿的“结对关系”表里，或在学校页面提出更正。",
    en:
      "No pairs run. They stand on the sheet of pairings of the county workbook, or are proposed from a school's page."
  )
  public static let pairFindings = Phrase(zh: "结对安排需要看一看的", en: "To be looked at")
  public static let unhelpedSchools = Phrase(
    zh: "还没有支援学校的乡村学校", en: "Village schools without a helper")

  public static func expectationsTitle(_ year: SchoolYear) -> Phrase {
    Phrase(zh: "\(year)学年应做和已做", en: "Expected and done in \(year)")
  }
  public static let activityKind = Phrase(zh: "活动", en: "Activity")
  public static let activityCadence = Phrase(zh: "频次", en: "How often")
  public static let nextDue = Phrase(zh: "下次最迟", en: "Next due")
  public static let noProfile = Phrase(
    zh: "规则手册没有 pairing（结对）一节，应做次数无法推算。",
    en: "The book has no section 'pairing', so nothing is expected.")
  public static let profileNotChosen = Phrase(
    zh: "人事科还没有为这一对选定常规，所以没有应做次数；活动照样可以登记。",
    en:
      "No profile was chosen for this pair yet, so nothing is expected; activities can be noted all the same."
  )
  public static func heldBy(_ name: LocalizedText, since day: String) -> Phrase {
    Phrase(zh: "按“\(name.zh)”，自 \(day) 起计算", en: "By “\(name.en)”, counted from \(day)")
  }
  public static func pairsWithoutProfile(_ count: Int) -> Phrase {
    Phrase(
      zh: "\(count) 对还没有选定常规，没有应做次数。",
      en: "\(count) pairs have no profile yet, and nothing is expected of them."
    )
  }
  public static let profileForAll = Phrase(zh: "都用这套常规", en: "Use this profile for them")
  public static let profileDo = Phrase(zh: "改用这套常规", en: "Use this profile")
  public static let profileSaid = Phrase(
    zh: "已改。应做次数随之重算。", en: "Changed; what is expected follows.")

  public static let activitiesTitle = Phrase(zh: "活动记录", en: "Activities")
  public static let activityDay = Phrase(zh: "日期", en: "Day")
  public static let activityDirection = Phrase(zh: "方向", en: "Direction")
  public static let activityPeople = Phrase(zh: "人数", en: "People")
  public static let activityNote = Phrase(zh: "做了什么", en: "What was done")
  public static let activityNoteHint = Phrase(
    zh: "写清内容和结果，不写学生姓名。", en: "What and with what result; no pupil's name.")
  public static let noActivities = Phrase(
    zh: "这个学年还没有登记活动。做过的，由任何一方登记一次。",
    en: "Nothing is noted in this school year. Either school notes what was done, once.")
  public static let activityTakenBack = Phrase(zh: "已撤回", en: "taken back")
  public static let recordActivity = Phrase(zh: "登记活动", en: "Note an activity")
  public static let recordActivityDo = Phrase(zh: "登记", en: "Note it")
  public static let activitySaid = Phrase(zh: "已登记。", en: "Noted.")
  public static let leadersCount = Phrase(zh: "领导人数", en: "Leaders")
  public static let teachersCount = Phrase(zh: "教师人数", en: "Teachers")
  public static let pupilsCount = Phrase(zh: "学生人数", en: "Pupils")
  public static let withdrawActivity = Phrase(zh: "撤回", en: "Take back")
  public static let withdrawActivityReason = Phrase(zh: "撤回理由", en: "Why it's taken back")
  public static let activityWithdrawn = Phrase(
    zh: "已撤回，原记录留存。", en: "Taken back; what was noted stays on record.")

  public static let signsTitle = Phrase(zh: "像不像只在纸上结对", en: "Does it exist on paper only?")
  public static let signsLead = Phrase(
    zh: "疑点只是去看一看的理由，不是结论。", en: "A sign is a reason to look, never a verdict.")
  public static let noSigns = Phrase(zh: "没有发现疑点。", en: "No sign was found.")

  public static func pairPeople(_ leaders: Int, _ teachers: Int, _ pupils: Int) -> Phrase {
    let parts = [
      (leaders, "领导", "leaders"), (teachers, "教师", "teachers"), (pupils, "学生", "pupils"),
    ].filter { $0.0 > 0 }
    return Phrase(
      zh: parts.map { "\($0.1)\($0.0)人" }.joined(separator: "、"),
      en: parts.map { "\($0.0) \($0.2)" }.joined(separator: ", "))
  }

  public static func duePairs(_ count: Int, _ helper: String, _ helped: String) -> Phrase {
    Phrase(
      zh: "\(helper)与\(helped)的结对活动有 \(count) 次逾期，请补登记或补做",
      en: "\(count) activities of \(helper) and \(helped) are overdue: note them or do them")
  }

  public static let chainsTitle = Phrase(zh: "帮扶链", en: "Chains of help")
  public static let proposalsTitle = Phrase(zh: "结对建议", en: "Proposed pairs")
  public static let proposalsLead = Phrase(
    zh:
      "为还没有支援学校的乡村学校推荐支援学校：学科互补、距离、还能帮几所、以前是否结过对，各计分并列出。“建议”是全县合计最好的安排；定下后在学校页面提出更正或写入县工作簿。",
    en:
      "Helpers for village schools that lack one, by subjects, distance, places left and history, each with its points. “Proposed” is best for the county as a whole; arrange it by a correction from the school's page or in the workbook."
  )
  public static let nobodyLacksHelper = Phrase(
    zh: "每所乡村学校都有支援学校。", en: "Every village school has a helper.")
  public static let noHelperPossible = Phrase(
    zh: "没有合适的支援学校：同类学校都帮满了，或者太远。",
    en: "No helper is possible: schools of its type help enough others, or are too far.")
  public static let proposed = Phrase(zh: "建议", en: "proposed")
  public static let proposalSubjects = Phrase(zh: "互补学科（人）", en: "Subjects it can spare")
  public static let proposalDistance = Phrase(zh: "直线距离（公里）", en: "Distance, km")
  public static let proposalPlaces = Phrase(zh: "还能帮（所）", en: "Places left")
  public static let proposalHistory = Phrase(zh: "结过对", en: "Were a pair")
  public static let proposalScore = Phrase(
    zh: "得分（学科、距离、余量、历史）", en: "Points (subjects, distance, places, history)")

  // MARK: Refusals

  public static func noPairActivity(_ kind: String) -> Phrase {
    Phrase(
      zh: "规则手册没有“\(kind)”这种活动，请从列出的活动中选择",
      en: "the book has no activity '\(kind)'; choose one of those listed")
  }

  public static func noPairProfile(_ key: String) -> Phrase {
    Phrase(
      zh: "规则手册没有“\(key)”这套常规，请从列出的常规中选择",
      en: "the book has no profile '\(key)'; choose one of those listed")
  }

  public static func dayAhead(_ day: Day, today: Day) -> Phrase {
    Phrase(
      zh: "日期 \(day) 还没有到（今天是 \(today)），做过之后再登记",
      en: "\(day) hasn't come (today is \(today)); note it when it's done")
  }

  public static func pairDoesNotRun(_ day: Day) -> Phrase {
    Phrase(
      zh: "档案里这两所学校在 \(day) 没有结对；结对时间有误的，请先提出更正",
      en:
        "the record has no such pair on \(day); if its dates are wrong, propose a correction first")
  }

  public static let nobodyTookPart = Phrase(
    zh: "没有填写参加人数，请填写领导、教师或学生人数", en: "nobody took part; give leaders, teachers or pupils")

  public static func peopleOutside(_ count: Int) -> Phrase {
    Phrase(zh: "人数 \(count) 不对，请填 0 到 100000", en: "\(count) people can't be; 0 to 100,000")
  }

  public static func noActivity(_ id: String) -> Phrase {
    Phrase(zh: "没有编号为 \(id) 的活动", en: "there's no activity \(id)")
  }

  public static func noPair(_ helper: String, _ helped: String) -> Phrase {
    Phrase(
      zh: "\(helper)和\(helped)没有结对", en: "\(helper) and \(helped) aren't a pair")
  }

  public static func needsPairing(_ zh: String, _ en: String) -> Phrase {
    Phrase(
      zh: "规则手册《\(zh)》没有 pairing（结对）一节，请先补上",
      en: "the book '\(en)' has no section 'pairing'; add one first")
  }
}

extension PairActivity.Direction {
  public var name: Phrase {
    switch self {
    case .helperToHelped: Phrase(zh: "支援校到受援校", en: "to the helped school")
    case .helpedToHelper: Phrase(zh: "受援校到支援校", en: "to the helping school")
    case .together: Phrase(zh: "共同或线上", en: "together or on the network")
    }
  }
}

extension HelpKind {
  public var name: Phrase {
    switch self {
    case .staff: Phrase(zh: "师资", en: "staff")
    case .management: Phrase(zh: "管理", en: "management")
    case .money: Phrase(zh: "资金", en: "money")
    case .goods: Phrase(zh: "物资", en: "goods")
    case .network: Phrase(zh: "网络", en: "network")
    }
  }
}

extension Cadence {
  public var words: Phrase {
    switch unit {
    case .week: Phrase(zh: "每周 \(times) 次", en: "\(times) a week")
    case .fortnight: Phrase(zh: "两周 \(times) 次", en: "\(times) a fortnight")
    case .month: Phrase(zh: "每月 \(times) 次", en: "\(times) a month")
    case .term: Phrase(zh: "每学期 \(times) 次", en: "\(times) a term")
    case .year: Phrase(zh: "每学年 \(times) 次", en: "\(times) a school year")
    }
  }
}
