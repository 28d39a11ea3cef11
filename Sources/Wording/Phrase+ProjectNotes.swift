public import Projects

/// What is noted of a project: activities, outputs, problems, measurements, numbers, money.
extension Phrase {
  public static let projectNoted = Phrase(zh: "已登记。", en: "Noted.")
  public static let projectDay = Phrase(zh: "日期", en: "Day")
  public static let projectNoteDo = Phrase(zh: "登记", en: "Note it")

  public static let projectActivities = Phrase(zh: "活动", en: "Activities")
  public static let projectActivityNew = Phrase(zh: "登记活动", en: "Note an activity")
  public static let noProjectActivities = Phrase(
    zh: "还没有活动：教研活动、校际交流、现场指导登记后列在这里。",
    en: "Nothing yet: research meetings, exchanges between schools and guidance stand here.")
  public static let projectForm = Phrase(zh: "形式", en: "Form")
  public static let projectPeople = Phrase(zh: "人数", en: "People")
  public static let projectWords = Phrase(zh: "做了什么", en: "What was done")
  public static let projectTookPart = Phrase(zh: "参加的学校", en: "Schools that took part")

  public static let projectOutputs = Phrase(zh: "成果", en: "What came out")
  public static let projectOutputNew = Phrase(zh: "登记成果", en: "Note what came out")
  public static let noProjectOutputs = Phrase(
    zh: "还没有成果：论文、课例、报告、课程登记后列在这里。",
    en: "Nothing yet: papers, lessons, reports and courses stand here.")
  public static let projectOutputKind = Phrase(zh: "成果类别", en: "Kind")
  public static let projectOutputTitle = Phrase(zh: "题目", en: "Title")
  public static let projectAuthor = Phrase(zh: "作者", en: "Author")
  public static let projectPlace = Phrase(zh: "发表或存放处（可不填）", en: "Where it's found (may be empty)")
  public static let projectPlaceHead = Phrase(zh: "发表或存放处", en: "Where it's found")

  public static let projectProblems = Phrase(zh: "问题和答复", en: "Problems and answers")
  public static let projectProblemNew = Phrase(zh: "提出问题", en: "Raise a problem")
  public static let projectProblemWords = Phrase(zh: "遇到什么问题", en: "What the problem is")
  public static let noProjectProblems = Phrase(zh: "没有提出问题。", en: "No problem was raised.")
  public static let projectProblemOf = Phrase(zh: "哪个问题", en: "Which problem")
  public static let projectAnswer = Phrase(zh: "答复", en: "Answer")
  public static let projectAnswerDo = Phrase(zh: "答复", en: "Answer")
  public static let projectAnswerSaid = Phrase(zh: "已答复。", en: "Answered.")
  public static func projectAnswerBy(_ day: String) -> Phrase {
    Phrase(zh: "\(day)前答复", en: "to be answered by \(day)")
  }

  public static let projectMeasures = Phrase(zh: "跟踪测量", en: "Tracked measurements")
  public static let projectMeasuresLead = Phrase(
    zh: "只登记一组人的合计或平均，不登记学生个人。",
    en: "Counts or means of a group only; nothing of a single pupil.")
  public static let noProjectMeasures = Phrase(zh: "没有跟踪测量。", en: "Nothing is measured.")
  public static let projectSeriesNew = Phrase(zh: "新设测量项目", en: "Measure something new")
  public static let projectSeriesOf = Phrase(zh: "测量项目", en: "What is measured")
  public static let projectUnit = Phrase(zh: "单位", en: "Unit")
  public static let projectDirection = Phrase(zh: "怎样算好", en: "What is better")
  public static let projectRises = Phrase(zh: "越高越好", en: "more")
  public static let projectFalls = Phrase(zh: "越低越好", en: "less")
  public static let projectAim = Phrase(zh: "目标值", en: "Aim")
  public static let projectReadingNew = Phrase(zh: "登记测量结果", en: "Note a measurement")
  public static let projectValue = Phrase(zh: "合计或平均", en: "Count or mean")
  public static let projectGroup = Phrase(zh: "测量人数", en: "How many were measured")
  public static let projectRemark = Phrase(zh: "备注（可不填）", en: "Remark (may be empty)")
  public static let projectRemarkHead = Phrase(zh: "备注", en: "Remark")
  public static let projectGain = Phrase(
    zh: "一年的变化（中位数斜率）", en: "Change in a year (median of slopes)")
  public static let projectOutlook = Phrase(zh: "能否达到目标", en: "Will the aim be reached")
  public static let projectMissing = Phrase(zh: "缺测", en: "Missing")
  public static func projectOutlookWords(
    _ outlook: SeriesCourse.Outlook, unit: String, fewest: Int
  ) -> Phrase {
    switch outlook {
    case .tooFew(let days):
      Phrase(
        zh: "测了 \(days) 次，满 \(fewest) 次才看趋势",
        en: "measured \(days) times; a trend is told from \(fewest)")
    case .reached: Phrase(zh: "已达到", en: "reached")
    case .onCourse(let value):
      Phrase(
        zh: "照这样到期约 \(Figures.plain(hundredths: value)) \(unit)，能达到",
        en: "about \(Figures.plain(hundredths: value)) \(unit) at the end: yes")
    case .offCourse(let value):
      Phrase(
        zh: "照这样到期约 \(Figures.plain(hundredths: value)) \(unit)，达不到",
        en: "about \(Figures.plain(hundredths: value)) \(unit) at the end: no")
    }
  }

  public static let projectTargets = Phrase(zh: "任务数", en: "Numbers to be reached")
  public static let noProjectTargets = Phrase(zh: "没有任务数。", en: "No numbers were set.")
  public static let projectTargetNew = Phrase(zh: "设任务数", en: "Set a number")
  public static let projectTarget = Phrase(zh: "任务", en: "What")
  public static let projectTargetNumber = Phrase(zh: "数量", en: "Number")
  public static let projectTargetDone = Phrase(zh: "已完成", en: "Done")
  public static let projectTargetBy = Phrase(zh: "完成日", en: "By")
  public static let projectProgressNew = Phrase(zh: "登记完成情况", en: "Note what was done")
  public static let projectTotals = Phrase(zh: "任务和资金合计", en: "Numbers and money in all")
  public static let projectReason = Phrase(zh: "未完成原因", en: "Why it isn't done")
  public static func projectUsual(_ text: String) -> Phrase {
    Phrase(zh: "参考：\(text)", en: "Elsewhere: \(text)")
  }

  public static let projectFunds = Phrase(zh: "资金", en: "Money")
  public static let noProjectFunds = Phrase(zh: "还没有资金记录。", en: "No money was noted.")
  public static let projectFundNew = Phrase(zh: "登记资金", en: "Note money")
  public static let projectFundKind = Phrase(zh: "收支", en: "What it is")
  public static let projectAmount = Phrase(zh: "金额（元）", en: "Amount (yuan)")
  public static let projectAmountHead = Phrase(zh: "金额", en: "Amount")
  public static let projectDocument = Phrase(zh: "凭证（协议、票据号）", en: "Document (agreement, voucher)")
  public static let projectDocumentHead = Phrase(zh: "凭证", en: "Document")
  public static let projectPledgeDue = Phrase(
    zh: "承诺到账日（只填承诺）", en: "To come by (of a pledge)")
  public static let projectPledgeDueHead = Phrase(zh: "承诺到账日", en: "To come by")
  public static let projectPledged = Phrase(zh: "承诺", en: "Pledged")
  public static let projectReceived = Phrase(zh: "到账", en: "Received")
  public static let projectSpent = Phrase(zh: "支出", en: "Spent")
  public static let projectLeft = Phrase(zh: "结余", en: "Left")
  public static let projectOutstanding = Phrase(zh: "承诺未到账", en: "Pledged, not received")

  public init(_ kind: ProjectFund.Kind) {
    self =
      switch kind {
      case .pledged: .projectPledged
      case .received: .projectReceived
      case .spent: .projectSpent
      }
  }

  public static let projectTakenBack = Phrase(zh: "已撤回", en: "taken back")
  public static let projectBackSaid = Phrase(zh: "已撤回。", en: "Taken back.")
}
