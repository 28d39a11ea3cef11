public import Pupils

/// Pupils, in numbers only.
extension Phrase {
  public static let pupilCare = Phrase(zh: "学生关爱与互助", en: "Pupils")
  public static let pupilsLead = Phrase(
    zh: "只登记人数，不登记任何学生的姓名和证件。", en: "Numbers only: no pupil's name is kept here.")
  public static let pupilParts = Phrase(zh: "学生", en: "Pupils: pages")

  public static let dropouts = Phrase(zh: "控辍保学", en: "Pupils who stay away")
  public static let noDropouts = Phrase(
    zh: "没有辍学登记。", en: "No pupils are noted as staying away.")
  public static let dropoutSince = Phrase(zh: "离校日期", en: "Away since")
  public static let dropoutReason = Phrase(zh: "原因", en: "Reason")
  public static let dropoutPupils = Phrase(zh: "人数", en: "Pupils")
  public static let dropoutBack = Phrase(zh: "已返校", en: "Back")
  public static let dropoutElsewhere = Phrase(zh: "已落实去向", en: "Elsewhere")
  public static let dropoutOut = Phrase(zh: "未返校", en: "Still away")
  public static let dropoutNext = Phrase(zh: "下次劝返", en: "Next talk by")
  public static let dropoutOpenOnly = Phrase(zh: "还有未返校", en: "Still away")
  public static let dropoutLate = Phrase(zh: "劝返逾期", en: "Talk overdue")
  public static let dropoutClosed = Phrase(zh: "已全部落实", en: "Settled")
  public static let dropoutNew = Phrase(zh: "登记辍学", en: "Note pupils who stay away")
  public static let dropoutNewDo = Phrase(zh: "登记", en: "Note them")
  public static let dropoutSaid = Phrase(zh: "已登记。", en: "It's noted.")
  public static let dropoutStepTitle = Phrase(zh: "登记劝返", en: "Note what was done")
  public static let dropoutStep = Phrase(zh: "做了什么", en: "What was done")
  public static let dropoutStepDay = Phrase(zh: "日期", en: "Day")
  public static let dropoutStepPupils = Phrase(zh: "人数（上门劝返不填）", en: "Pupils (not for a talk)")
  public static let dropoutWords = Phrase(zh: "经过和下一步（不写姓名）", en: "What was said, no names")
  public static let dropoutSteps = Phrase(zh: "劝返记录", en: "What was done")
  public static let dropoutStepTalk = Phrase(zh: "上门劝返", en: "Talked with the families")
  public static let dropoutStepBack = Phrase(zh: "返校", en: "Back at school")
  public static let dropoutStepElsewhere = Phrase(zh: "转学等已落实去向", en: "At school elsewhere")
  public static let dropoutStepSaid = Phrase(zh: "已登记。", en: "It's noted.")
  public static func dropoutTitle(_ school: String, _ grade: Int, _ pupils: Int) -> Phrase {
    Phrase(
      zh: "\(school) \(grade) 年级 \(pupils) 人", en: "\(school), grade \(grade): \(pupils)")
  }
  public static func dueDropout(_ school: String, _ out: Int) -> Phrase {
    Phrase(zh: "劝返：\(school)还有 \(out) 名学生未返校", en: "Talk with families: \(out) away, \(school)")
  }

  public static let pupilGroups = Phrase(zh: "学生群体和责任书", en: "Groups and letters")
  public static let noPupilSchools = Phrase(zh: "没有您可以查看的学校。", en: "No school you may see.")
  public static let pupilTermShown = Phrase(zh: "统计学期", en: "Term")
  public static let pupilEntered = Phrase(zh: "填报日期", en: "Entered")
  public static let pupilAll = Phrase(zh: "在校生", en: "Enrolled")
  public static let letterSum = Phrase(zh: "责任书（份）", en: "Letters")
  public static let pupilMissing = Phrase(zh: "未填报", en: "Not entered")
  public static let pupilTotals = Phrase(zh: "合计", en: "In all")
  public static let pupilEnterGroups = Phrase(zh: "填报本学期人数", en: "Enter this term's numbers")
  public static let pupilEnterLetters = Phrase(zh: "填报本学年责任书份数", en: "Enter this year's letters")
  public static let pupilEnterDo = Phrase(zh: "保存", en: "Keep")
  public static let pupilEnterSaid = Phrase(zh: "已保存。", en: "It's kept.")
  public static let pupilSchool = Phrase(zh: "学校", en: "School")
  public static func duePupilCounts(_ school: String) -> Phrase {
    Phrase(zh: "填报学生群体人数：\(school)", en: "Enter numbers of pupils: \(school)")
  }

  public static let enrolment = Phrase(zh: "招生计划", en: "Enrolment")
  public static let enrolmentLead = Phrase(
    zh: "年度招生计划和完成数；学校填报的完成数合计进全县。",
    en: "What the year plans and what was reached; schools' figures add up to the county's.")
  public static let enrolmentKind = Phrase(zh: "类别", en: "Kind")
  public static let enrolmentTarget = Phrase(zh: "计划", en: "Planned")
  public static let enrolmentDone = Phrase(zh: "完成", en: "Reached")
  public static let enrolmentShare = Phrase(zh: "完成率", en: "Share")
  public static let enrolmentSetTarget = Phrase(zh: "下达计划", en: "Set the plan")
  public static let enrolmentEnter = Phrase(zh: "填报完成数", en: "Enter what was reached")
  public static let enrolmentWho = Phrase(zh: "填报单位", en: "Entered by")
  public static let enrolmentOffice = Phrase(zh: "教育局", en: "The bureau")

  public static let hands = Phrase(zh: "手拉手", en: "Hand in hand")
  public static let handsLead = Phrase(
    zh: "结对学校的班级手拉手：书信、网上交流、互访。互访要有带队教师、家长同意书和安全安排，提前登记。",
    en:
      "Classes of paired schools: letters, lessons over the network, visits. A visit is arranged ahead, with adults, consents and a plan for safety."
  )
  public static let noHands = Phrase(zh: "还没有班级手拉手。", en: "No classes go hand in hand yet.")
  public static let handClasses = Phrase(zh: "班级", en: "Classes")
  public static let handHelperClass = Phrase(zh: "支援校班级", en: "Class of the helping school")
  public static let handHelpedClass = Phrase(zh: "受援校班级", en: "Class of the helped school")
  public static let handPair = Phrase(zh: "结对学校", en: "Pair of schools")
  public static let handAim = Phrase(zh: "想一起做什么", en: "What for")
  public static let handThisTerm = Phrase(zh: "本学期活动", en: "This term")
  public static let handLast = Phrase(zh: "最近一次", en: "Last")
  public static let handShort = Phrase(zh: "本学期次数不足", en: "Fewer than expected")
  public static let handNew = Phrase(zh: "班级结对", en: "Tie two classes")
  public static let handNewDo = Phrase(zh: "结对", en: "Tie them")
  public static let handSaid = Phrase(zh: "班级已结对。", en: "The classes are tied.")
  public static let handEnd = Phrase(zh: "结束手拉手", en: "End it")
  public static let handEnded = Phrase(zh: "已结束。", en: "It's over.")
  public static let handIsOver = Phrase(zh: "已结束", en: "Over")
  public static let handRuns = Phrase(zh: "进行中", en: "Runs")
  public static let handActivities = Phrase(zh: "活动", en: "Activities")
  public static let noHandActivities = Phrase(zh: "还没有活动。", en: "Nothing yet.")
  public static let handNote = Phrase(zh: "登记活动", en: "Note or arrange something")
  public static let handNoteDo = Phrase(zh: "登记", en: "Note it")
  public static let handNoted = Phrase(zh: "活动已登记。", en: "It's noted.")
  public static let handKind = Phrase(zh: "活动类别", en: "Kind")
  public static let handDay = Phrase(zh: "日期", en: "Day")
  public static let handHost = Phrase(zh: "地点", en: "Where")
  public static let handHelperPupils = Phrase(zh: "支援校学生人数", en: "Pupils of the helping school")
  public static let handHelpedPupils = Phrase(zh: "受援校学生人数", en: "Pupils of the helped school")
  public static let handAdults = Phrase(zh: "带队教师、家长人数（外出必填）", en: "Adults (when pupils travel)")
  public static let handConsents = Phrase(
    zh: "家长同意书份数（外出必填）", en: "Parents' consents (when pupils travel)")
  public static let handSafety = Phrase(
    zh: "安全安排：怎么去、谁负责、出了事怎么办（外出必填）",
    en: "Safety: how they travel, who answers, what in need (when pupils travel)")
  public static let handWords = Phrase(zh: "内容", en: "What it's about")
  public static let handComes = Phrase(zh: "待举行", en: "To come")
  public static let handUntold = Phrase(zh: "待登记结果", en: "Result missing")
  public static let handHeld = Phrase(zh: "已举行", en: "Held")
  public static let handOff = Phrase(zh: "已取消", en: "Called off")
  public static let handTell = Phrase(zh: "登记结果", en: "Say what came of it")
  public static let handTellWords = Phrase(zh: "结果或取消原因", en: "What came of it, or why not")
  public static let handTellHeld = Phrase(zh: "已举行", en: "It was held")
  public static let handTellOff = Phrase(zh: "取消", en: "It's called off")
  public static let handTold = Phrase(zh: "结果已登记。", en: "It's noted.")
  public static func handPeople(_ helper: Int, _ helped: Int, adults: Int, consents: Int) -> Phrase
  {
    let travel = adults + consents > 0
    return Phrase(
      zh: "支援校 \(helper) 人，受援校 \(helped) 人"
        + (travel ? "；带队 \(adults) 人，家长同意书 \(consents) 份" : ""),
      en: "\(helper) of the helping, \(helped) of the helped school"
        + (travel ? "; \(adults) adults, \(consents) consents" : ""))
  }
  public static func dueHand(_ classes: String) -> Phrase {
    Phrase(zh: "登记学生活动结果：\(classes)", en: "Say what came of it: \(classes)")
  }

  public init(_ host: PupilActivity.Host) {
    self =
      switch host {
      case .helper: Phrase(zh: "支援校", en: "At the helping school")
      case .helped: Phrase(zh: "受援校", en: "At the helped school")
      case .elsewhere: Phrase(zh: "其他地点（网上也选这项）", en: "Elsewhere, or over the network")
      }
  }
}
