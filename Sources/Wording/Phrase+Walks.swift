public import Uniting

/// Teachers who walk between the schools of a union (走校).
extension Phrase {
  public static let walks = Phrase(zh: "走校", en: "Walks")
  public static let walksLead = Phrase(
    zh: "开会确定谁去哪所学校；走校、结对、拜师按五个层面登记；走校课后按期交反思报告。",
    en:
      "A meeting decides who goes where; walks are noted by form and level; a lesson is followed by a report in time."
  )
  public static let myWalks = Phrase(zh: "我的走校", en: "My walks")
  public static let noMyWalks = Phrase(
    zh: "还没有您的走校安排；龙头校开会确定后会列在这里。",
    en: "Nothing is decided for you yet; what a meeting decides shows here.")
  public static let walkSupervisor = Phrase(zh: "走校负责人", en: "Supervisor of walks")
  public static let walkSupervisorDo = Phrase(zh: "指定负责人", en: "Name the supervisor")
  public static let walkSupervisorSaid = Phrase(zh: "负责人已指定。", en: "The supervisor is named.")
  public static let walkMeetings = Phrase(zh: "会议和安排", en: "Meetings and decisions")
  public static let noWalkMeetings = Phrase(zh: "还没有会议记录。", en: "No meeting is noted yet.")
  public static let walkMeeting = Phrase(zh: "登记会议", en: "Note a meeting")
  public static let walkMeetingDay = Phrase(zh: "会议日期", en: "Day of the meeting")
  public static let walkDecided = Phrase(zh: "议定事项", en: "What was agreed")
  public static let walkLines = Phrase(zh: "走校安排", en: "Who walks where")
  public static let walkLinesHint = Phrase(
    zh: "每行：教师编号 学校 开始日 结束日，例如 T0117 河口小学 2026-10-08 2026-12-31。可以不填。",
    en:
      "One a line: teacher's number, school, first and last day, such as T0117 Hill School 2026-10-08 2026-12-31. May be empty."
  )
  public static let walkMeetingDo = Phrase(zh: "保存会议", en: "Keep the meeting")
  public static let walkMeetingSaid = Phrase(zh: "会议已登记。", en: "The meeting is noted.")
  public static let walkTeacher = Phrase(zh: "教师", en: "Teacher")
  public static let walkHome = Phrase(zh: "所在学校", en: "Own school")
  public static let walkHost = Phrase(zh: "去往学校", en: "Walks to")
  public static let walkFrom = Phrase(zh: "起止", en: "Days")
  public static let walkList = Phrase(zh: "走校活动", en: "Walks noted")
  public static let noWalks = Phrase(zh: "还没有登记走校活动。", en: "No walk is noted yet.")
  public static let walkNote = Phrase(zh: "登记走校活动", en: "Note a walk")
  public static let walkForm = Phrase(zh: "形式", en: "Form")
  public static let walkLevel = Phrase(zh: "层面", en: "Level")
  public static let walkTopic = Phrase(zh: "内容", en: "Topic")
  public static let walkDecision = Phrase(zh: "安排", en: "Decision")
  public static let walkSaid = Phrase(zh: "走校活动已登记。", en: "The walk is noted.")
  public static let walkReport = Phrase(zh: "反思报告", en: "Report")
  public static let walkNoted = Phrase(zh: "哪次活动", en: "Of which walk")
  public static let walkReportDo = Phrase(zh: "交报告", en: "Hand in")
  public static let walkReportSaid = Phrase(zh: "报告已交。", en: "The report is handed in.")
  public static let walkReportDue = Phrase(zh: "最迟", en: "Due")
  public static let walkGrid = Phrase(zh: "按形式和层面", en: "By form and level")
  public static let walkCosts = Phrase(zh: "每次活动的花费", en: "What an activity costs")
  public static let walkCostsLead = Phrase(
    zh: "走校是免费的业务交流；把实际花的钱记下来，和派驻、外出培训比一比。",
    en: "Walking is free of charge; what is spent all the same is noted and compared.")
  public static let walkMode = Phrase(zh: "方式", en: "Mode")
  public static let walkCostActivities = Phrase(zh: "活动次数", en: "Activities")
  public static let walkCostMoney = Phrase(zh: "金额（元）", en: "Amount, yuan")
  public static let walkCostEach = Phrase(zh: "每次（元）", en: "Each, yuan")
  public static let walkCostWhat = Phrase(zh: "用途", en: "What for")
  public static let walkCostNote = Phrase(zh: "登记花费", en: "Note a cost")
  public static let walkCostSaid = Phrase(zh: "花费已登记。", en: "The cost is noted.")
  public static let walkCheapest = Phrase(zh: "最省", en: "least")
  public static let walkCostEntries = Phrase(zh: "本学年登记的花费", en: "Costs of the school year")
  public static let unionRecordWithdrawn = Phrase(zh: "已撤回。", en: "It's taken back.")

  public static func dueWalkReport(_ number: Int) -> Phrase {
    Phrase(zh: "交走校反思报告 \(number) 份", en: "Hand in \(number) reports on walks")
  }
  public static func dueWalkReports(_ number: Int, _ name: String) -> Phrase {
    Phrase(
      zh: "\(name)：逾期未交的走校反思报告 \(number) 份",
      en: "\(name): \(number) reports on walks are overdue")
  }

  public init(_ report: Walk.Report) {
    self =
      switch report {
      case .none: Phrase(zh: "不用交", en: "none owed")
      case .handedIn: Phrase(zh: "已交", en: "handed in")
      case .late: Phrase(zh: "迟交", en: "late")
      case .due: Phrase(zh: "待交", en: "due")
      case .overdue: Phrase(zh: "逾期未交", en: "overdue")
      }
  }
}
