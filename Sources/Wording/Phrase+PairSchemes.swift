public import Partnership
public import Policy
public import Staffing

/// Schemes of pairs: what is planned for a term, promised, done and written down.
extension Phrase {
  public static func schemeOf(_ term: Term) -> Phrase {
    Phrase(
      zh: "\(Figures.term(term, in: .zh))结对方案", en: "Scheme of \(Figures.term(term, in: .en))")
  }
  public static let schemeLink = Phrase(zh: "本学期方案", en: "Scheme of the term")
  public static let pairPageLink = Phrase(zh: "结对活动", en: "Activities of the pair")
  public static let schemeDue = Phrase(zh: "最迟签署", en: "To be signed by")
  public static let notSignedYet = Phrase(zh: "未签", en: "not yet")

  public static func signatureOf(_ school: String) -> Phrase {
    Phrase(zh: "\(school)签署", en: "\(school) signed")
  }

  public static func talksWithHead(_ school: String) -> Phrase {
    Phrase(zh: "\(school)校长参加商谈（次）", en: "Talks with the head of \(school)")
  }

  public static func signFor(_ school: String) -> Phrase {
    Phrase(zh: "代表\(school)签署", en: "Sign for \(school)")
  }
  public static let schemeSigned = Phrase(zh: "已签署。", en: "Signed.")

  public static let talksTitle = Phrase(zh: "校长商谈", en: "Talks of the heads")
  public static let noteTalk = Phrase(zh: "登记一次商谈", en: "Note a talk")
  public static let talkSaid = Phrase(zh: "商谈已登记。", en: "The talk is noted.")
  public static let headsPresent = Phrase(zh: "到场的校长", en: "Heads who were there")
  public static let talkMinutes = Phrase(zh: "商谈纪要", en: "Minutes")
  public static let talkMinutesHint = Phrase(
    zh: "发展规划、学校管理、教研安排，商定了什么。", en: "Plans, management, research: what was agreed.")
  public static func headsThere(_ schools: [String]) -> Phrase {
    schools.isEmpty
      ? Phrase(zh: "校长都没有到场", en: "no head was there")
      : Phrase(
        zh: "到场校长：\(schools.joined(separator: "、"))",
        en: "heads there: \(schools.joined(separator: ", "))")
  }

  public static let schemeAims = Phrase(zh: "指导思想和目标", en: "Principle and objectives")
  public static let noStatement = Phrase(
    zh: "还没有填写。开学初由两校领导商定。",
    en: "Nothing is written yet; both schools agree on it as the term begins.")
  public static let writeAims = Phrase(zh: "填写或修改", en: "Write or change it")
  public static let schemePrinciple = Phrase(zh: "指导思想", en: "Guiding principle")
  public static let schemeObjectives = Phrase(zh: "目标", en: "Objectives")
  public static func objectiveWords(_ name: LocalizedText) -> Phrase {
    Phrase(zh: "“\(name.zh)”具体说明（可不填）", en: "'\(name.en)' in your words (optional)")
  }
  public static let saveAims = Phrase(zh: "保存", en: "Save")
  public static let aimsSaid = Phrase(
    zh: "已保存。修改过的方案需要双方重新签署。", en: "Saved. A changed scheme needs both signatures again.")

  public static let commitmentsTitle = Phrase(zh: "具体承诺", en: "Commitments")
  public static let noCommitments = Phrase(
    zh: "还没有承诺。写明谁、做什么、多少、何时。", en: "None yet. Say who does what, how much, by when.")
  public static let addCommitment = Phrase(zh: "列入一项承诺", en: "Add a commitment")
  public static let commitmentAdded = Phrase(zh: "已列入。", en: "Added.")
  public static let commitmentSide = Phrase(zh: "承诺方", en: "Who promises")
  public static let commitmentKind = Phrase(zh: "种类（单位）", en: "Kind (unit)")
  public static let commitmentKindHint = Phrase(
    zh: "送教、互访、指导和管理研讨按登记的活动自动计数，其他由承诺方填报。",
    en:
      "Lessons, visits, guidance and management are counted from noted activities; the side reports the rest."
  )
  public static let commitmentWhat = Phrase(zh: "做什么", en: "What")
  public static let commitmentAmountLabel = Phrase(zh: "数量", en: "How many")
  public static let commitmentDue = Phrase(zh: "最迟日期", en: "By")
  public static let commitmentTotal = Phrase(zh: "累计完成", en: "Done in all")
  public static let reportCommitment = Phrase(zh: "填报进度或原因", en: "Report on it")
  public static let commitmentReported = Phrase(zh: "已填报。", en: "Reported.")
  public static let shortReason = Phrase(zh: "未完成的原因", en: "Why it isn't done")
  public static let dropCommitment = Phrase(zh: "撤下", en: "Drop it")
  public static let dropReason = Phrase(zh: "撤下的理由", en: "Why it's dropped")
  public static let commitmentDroppedSaid = Phrase(
    zh: "已撤下，原记录留存。", en: "Dropped; what was written stays on record.")
  public static func reasonSaid(_ reason: String) -> Phrase {
    Phrase(zh: "原因：\(reason)", en: "Reason: \(reason)")
  }
  public static func commitmentLine(
    done: Int, of amount: Int, unit: String, due: String, isCounted: Bool
  ) -> Phrase {
    Phrase(
      zh:
        "完成 \(Figures.count(done)) / \(Figures.count(amount)) \(unit)，最迟 \(due)\(isCounted ? "，按登记的活动计数" : "")",
      en:
        "\(Figures.count(done)) of \(Figures.count(amount)) \(unit) done, by \(due)\(isCounted ? ", counted from activities" : "")"
    )
  }

  public static let carriedTitle = Phrase(zh: "上学期总结中的打算", en: "Ideas of last term's reports")
  public static let carryIdea = Phrase(zh: "列入方案", en: "Put it into the scheme")

  public static let pairTasks = Phrase(zh: "参与教师的任务", en: "Tasks of those who take part")
  public static func assignTask(_ school: String) -> Phrase {
    Phrase(zh: "给\(school)教师安排任务", en: "Give somebody of \(school) a task")
  }
  public static let assignTaskDo = Phrase(zh: "安排", en: "Assign it")
  public static let taskAssigned = Phrase(zh: "已安排。", en: "Assigned.")
  public static let taskTeacher = Phrase(zh: "教师", en: "Teacher")
  public static let taskWhat = Phrase(zh: "任务", en: "Task")
  public static let taskSupervisor = Phrase(zh: "督促的领导", en: "Leader who looks after it")
  public static let taskReviewDay = Phrase(zh: "检查日期", en: "Reviewed on")
  public static let reviewTask = Phrase(zh: "登记检查结果", en: "Review it")
  public static let taskReviewed = Phrase(zh: "检查结果已登记。", en: "The review is noted.")
  public static let taskResult = Phrase(zh: "检查情况", en: "What was found")
  public static let taskDone = Phrase(zh: "已完成", en: "done")
  public static let taskOpen = Phrase(zh: "未完成", en: "not done")
  public static func taskLine(_ supervisor: String, _ day: String) -> Phrase {
    Phrase(zh: "\(supervisor)督促，\(day)检查", en: "looked after by \(supervisor), reviewed on \(day)")
  }

  public static let occasionsTitle = Phrase(zh: "大型活动", en: "Large activities")
  public static let occasionsLead = Phrase(
    zh: "预告后，对方校长会在待办里看到邀请；办完登记是否到场。",
    en: "Once announced, the partner's head sees the invitation; afterwards note whether they came."
  )
  public static func announceOccasion(_ school: String) -> Phrase {
    Phrase(zh: "预告\(school)的大型活动", en: "Announce one of \(school)")
  }
  public static let announceOccasionDo = Phrase(zh: "预告并邀请", en: "Announce and invite")
  public static let occasionAnnounced = Phrase(
    zh: "已预告，对方已受邀。", en: "Announced; the partner is invited.")
  public static let occasionName = Phrase(zh: "活动名称", en: "Name")
  public static let noteOccasion = Phrase(zh: "登记是否到场", en: "Note who came")
  public static let occasionNoted = Phrase(zh: "已登记。", en: "Noted.")
  public static let occasionWords = Phrase(zh: "说明（未到或取消时必填）", en: "Why (if absent or called off)")
  public static func occasionLine(host: String, guest: String) -> Phrase {
    Phrase(zh: "\(host)举办，邀请\(guest)校长", en: "held by \(host); the head of \(guest) is invited")
  }

  public static let headCame = Phrase(zh: "对方校长到场", en: "the head came")
  public static let headAbsent = Phrase(zh: "对方校长未到", en: "the head didn't come")
  public static let occasionCancelled = Phrase(zh: "取消", en: "called off")

  public static let doneTitle = Phrase(zh: "本学期做了什么", en: "Done in the term")
  public static let activityRoute = Phrase(zh: "途径", en: "Route")
  public static let activityCount = Phrase(zh: "活动（次）", en: "Activities")
  public static let pairVisitsTitle = Phrase(zh: "谁去了谁那里（次）", en: "Who went where")
  public static let visitsWithLeaders = Phrase(zh: "有领导", en: "With leaders")
  public static let visitsWithTeachers = Phrase(zh: "有教师", en: "With teachers")
  public static let visitsWithPupils = Phrase(zh: "有学生", en: "With pupils")
  public static func aimedAndSolved(_ aimed: Int, _ solved: Int, of all: Int) -> Phrase {
    Phrase(
      zh: "\(all) 次活动中，\(aimed) 次写明目标，\(solved) 次写明解决的问题。",
      en: "Of \(all) activities \(aimed) name an objective and \(solved) a problem that was solved."
    )
  }
  public static let activityObjective = Phrase(zh: "对应方案目标", en: "Objective of the scheme")
  public static let noActivityObjective = Phrase(zh: "（不对应）", en: "(none)")
  public static let activityProblem = Phrase(zh: "解决了什么问题", en: "Problem that was solved")
  public static let activityOutcome = Phrase(
    zh: "形成了什么（如修订后的办学目标）", en: "What came of it, such as goals set anew")

  // MARK: Sheets

  public static let sheetsTitle = Phrase(zh: "摸底和总结", en: "Baseline and reports")
  public static let baselineTitle = Phrase(zh: "结对摸底", en: "Baseline")
  public static let reportTitle = Phrase(zh: "帮扶总结", en: "Report")
  public static func sheetOf(_ kind: Phrase, _ school: String) -> Phrase {
    Phrase(zh: "\(school)\(kind.zh)", en: "\(kind.en) of \(school)")
  }
  public static let sheetEmpty = Phrase(zh: "还没有填写。", en: "Not filled in yet.")
  public static let fillSheet = Phrase(zh: "填写", en: "Fill it in")
  public static let saveSheet = Phrase(zh: "保存", en: "Save it")
  public static let sheetSaid = Phrase(zh: "已保存。", en: "Saved.")
  public static let sheetAsk = Phrase(zh: "项目", en: "Item")
  public static let sheetBefore = Phrase(zh: "起初", en: "At first")
  public static let sheetNow = Phrase(zh: "最近", en: "Latest")
  public static let sheetChange = Phrase(zh: "变化", en: "Change")

  public static func themesTitle(_ school: String) -> Phrase {
    Phrase(zh: "\(school)教研主题", en: "Themes of research of \(school)")
  }
  public static let noThemes = Phrase(
    zh: "还没有主题。先定学校的，再分到教研组和个人。",
    en: "None yet. Set the school's first, then split it to groups and persons.")
  public static func themeLine(_ depth: Int, _ holder: String) -> Phrase {
    switch depth {
    case 0: Phrase(zh: "学校 · \(holder)", en: "School · \(holder)")
    case 1: Phrase(zh: "└ 教研组 · \(holder)", en: "└ Group · \(holder)")
    default: Phrase(zh: "└─ 个人 · \(holder)", en: "└─ Person · \(holder)")
    }
  }
  public static let setTheme = Phrase(zh: "设立主题", en: "Set a theme")
  public static let themeSaid = Phrase(zh: "已设立。", en: "Set.")
  public static let themeParent = Phrase(zh: "属于", en: "Part of")
  public static let themeOfSchool = Phrase(zh: "（学校主题）", en: "(of the whole school)")
  public static let themeHolder = Phrase(zh: "由谁承担（学校、教研组或姓名）", en: "Whose (school, group or name)")
  public static let themeWords = Phrase(zh: "主题", en: "Theme")
  public static let endTheme = Phrase(zh: "撤下主题", en: "Take it back")
  public static let endThemeReason = Phrase(zh: "撤下主题的理由", en: "Why it's taken back")
  public static let themeEnded = Phrase(
    zh: "已撤下，下面的主题一并不再显示。", en: "Taken back, with those below it.")

  // MARK: What is due

  public static let schemeWhy = Phrase(
    zh: "两校说好的事，两校按期做。", en: "What both schools agreed on, both keep.")

  public static func dueScheme(_ helper: String, _ helped: String) -> Phrase {
    Phrase(zh: "制定 \(helper)—\(helped) 本学期结对方案", en: "Make the scheme of \(helper) and \(helped)")
  }
  public static func dueSignature(_ helper: String, _ helped: String) -> Phrase {
    Phrase(zh: "签署 \(helper)—\(helped) 结对方案", en: "Sign the scheme of \(helper) and \(helped)")
  }
  public static func dueCommitments(_ count: Int, _ other: String) -> Phrase {
    Phrase(
      zh: "\(count) 项对\(other)的承诺到期未完成，请完成或写明原因",
      en: "\(count) commitments to \(other) are short: do them or say why")
  }
  public static func dueInvitation(_ title: String, _ host: String) -> Phrase {
    Phrase(zh: "\(host)邀请校长参加“\(title)”", en: "\(host) invites the head to “\(title)”")
  }
  public static func dueHeadNote(_ title: String) -> Phrase {
    Phrase(zh: "登记对方校长是否参加了“\(title)”", en: "Note whether the partner's head came to “\(title)”")
  }
  public static func dueTaskReviews(_ count: Int) -> Phrase {
    Phrase(zh: "\(count) 项结对任务该检查了", en: "\(count) tasks of pairs are to be reviewed")
  }
}

extension SchemeStanding.State {
  public var words: Phrase {
    switch self {
    case .none: Phrase(zh: "还没有方案", en: "No scheme yet")
    case .draft: Phrase(zh: "方案待双方签署", en: "To be signed by both")
    case .waits: Phrase(zh: "方案待另一方签署", en: "To be signed by the other")
    case .signed: Phrase(zh: "方案已由双方签署", en: "Signed by both")
    }
  }
}

extension CommitmentStanding.Kind {
  public var name: Phrase {
    switch self {
    case .open: Phrase(zh: "进行中", en: "open")
    case .short: Phrase(zh: "未完成", en: "short")
    case .excused: Phrase(zh: "未完成（有原因）", en: "not done, with a reason")
    case .late: Phrase(zh: "逾期完成", en: "done late")
    case .met: Phrase(zh: "按时完成", en: "done in time")
    }
  }
}
