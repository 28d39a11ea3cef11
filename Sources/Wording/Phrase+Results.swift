public import Examining
public import Inspecting

/// Results of classes and what follows from them: praise, talks, reports of duties, rankings.
extension Phrase {
  public static let results = Phrase(zh: "任教成绩与谈话", en: "Results and talks")
  public static let resultsLead = Phrase(
    zh: "自己任教班级的成绩只有自己能看；谈话和述职只在当事两人之间。",
    en: "Your classes' results are yours; talks and reports stay between the two concerned.")
  public static let ownClasses = Phrase(zh: "我任教的班级", en: "My classes")
  public static let noOwnResults = Phrase(
    zh: "还没有登记任教班级的成绩。学校填报后会出现在这里。",
    en: "No results of classes are kept yet. The school reports them.")
  public static let teacherClasses = Phrase(zh: "任教班级成绩", en: "Results of classes")
  public static let teacherClassesLead = Phrase(
    zh: "交流前后每个班都与学校的基础比。县规则手册开放后才能查看，每次查看都留下记录。",
    en:
      "Before and after an exchange, each class against its school's base. It's open only where the county's book says so, and every look is recorded."
  )

  public static let classEnter = Phrase(zh: "填报班级成绩", en: "Enter results of classes")
  public static let classEnterLead = Phrase(
    zh:
      "每行一班一科：学校、班级、科目、教师编号（空着不改，“-”为不署名）、参考人数、平均分、优秀人数、及格人数，可从电子表格整块复制粘贴。有一行不对，全部不保存。",
    en:
      "A line for each class and subject: school, class, subject, teacher's number (nothing leaves it as it is, - names nobody), sat, mean, excellent, passed. Paste it from a spreadsheet. If one line is wrong, none is kept."
  )
  public static let classLines = Phrase(zh: "班级成绩", en: "Results of classes")
  public static let classEnterDo = Phrase(zh: "保存班级成绩", en: "Keep the results")
  public static let classEntered = Phrase(zh: "班级成绩已保存。", en: "The results are kept.")
  public static let classFigures = Phrase(zh: "各班情况", en: "Classes")
  public static let className = Phrase(zh: "班级", en: "Class")
  public static let classBase = Phrase(zh: "原有基础", en: "Base")
  public static let classBaseOfSchool = Phrase(zh: "（全校）", en: "(school)")
  public static let noClasses = Phrase(zh: "还没有可以显示的班级成绩。", en: "There's no class to show yet.")
  public static func classHidden(_ count: Int, fewest: Int) -> Phrase {
    Phrase(
      zh: "有 \(count) 个班不显示：人数不足 \(fewest) 人，或能从全校成绩反推出小班。",
      en:
        "\(count) classes aren't shown: fewer than \(fewest) pupils, or a small class could be worked out from them."
    )
  }
  public static let classMethod = Phrase(
    zh: "原有基础取本班上次成绩，没有就取全校上次成绩；预期用各校的推算线；增值按人数打折：人越少，越不轻信。",
    en:
      "The base is the class's own earlier result, else its school's. What is expected comes from the line of all schools, and what is beyond it is believed the less the fewer the pupils."
  )

  public static let lookLead = Phrase(
    zh: "涉及个人。请写明用途；谁、何时、为什么查看会留下记录。",
    en: "This speaks of persons. Say what it's for; who looked, when and why is recorded.")
  public static let lookAs = Phrase(zh: "查看方式", en: "How")
  public static let lookHere = Phrase(zh: "在页面上看", en: "On the page")
  public static let lookFile = Phrase(zh: "导出表格", en: "As a workbook")

  public static let rankingLead = Phrase(
    zh: "只在公示期内、只给有权的人看；按“比原有基础多出多少”排，不按分数高低。",
    en:
      "Shown for some days to those who may, ordered by what was reached beyond the base rather than by marks."
  )
  public static let rankingMethod = Phrase(
    zh: "没有比较基础的考试按高出全县均值排。名次相同的并列。人数太少的不排。",
    en:
      "Without a base the order is by what is ahead of the county's mean. Equals share a place; the few aren't ranked."
  )
  public static let rankingPlace = Phrase(zh: "名次", en: "Place")
  public static let rankingName = Phrase(zh: "单位或教师", en: "School or teacher")
  public static let rankingMerit = Phrase(zh: "增值", en: "Beyond")
  public static let rankingOpen = Phrase(zh: "开始公示排名", en: "Open the ranking")
  public static let rankingOpened = Phrase(zh: "排名已开始公示。", en: "The ranking is open.")
  public static func rankingUntil(_ day: String) -> Phrase {
    Phrase(zh: "公示到 \(day)。", en: "Shown until \(day).")
  }

  public static let praise = Phrase(zh: "表扬", en: "Praise")
  public static let noPraise = Phrase(zh: "还没有登记表扬。", en: "No praise is noted yet.")
  public static let praiseNew = Phrase(zh: "登记表扬", en: "Note praise")
  public static let praiseLead = Phrase(
    zh: "表扬在本校公开，请写具体做了什么。", en: "The school can read it: say what was done well.")
  public static let praiseWords = Phrase(zh: "表扬什么", en: "For what")
  public static let praiseSaid = Phrase(zh: "表扬已登记。", en: "The praise is noted.")
  public static let praiseBack = Phrase(zh: "撤回", en: "Take back")
  public static let praiseWhy = Phrase(zh: "撤回原因", en: "Why")
  public static let praiseBackDo = Phrase(zh: "撤回表扬", en: "Take the praise back")
  public static let praiseBackSaid = Phrase(zh: "表扬已撤回。", en: "The praise is taken back.")

  public static let talks = Phrase(zh: "个别谈话", en: "Talks")
  public static let talksLead = Phrase(
    zh: "谈话内容加密保存，只有谈话的两个人能看。", en: "What was said is sealed: only the two who talked read it.")
  public static let noTalks = Phrase(zh: "还没有谈话。", en: "There are no talks yet.")
  public static let talkNew = Phrase(zh: "登记谈话", en: "Note a talk")
  public static let talkNewLead = Phrase(
    zh: "谈问题，也谈办法：一起定目标、措施和跟进日期。内容加密，只有您和这位教师能看。",
    en:
      "Agree on an aim, measures and a day to follow up. It's sealed: only you and the teacher read it."
  )
  public static let talkTeacher = Phrase(zh: "教师", en: "Teacher")
  public static let talkHead = Phrase(zh: "谈话人", en: "Talked with")
  public static let talkDay = Phrase(zh: "谈话日期", en: "Talked on")
  public static let talkFound = Phrase(zh: "发现的问题", en: "What was found")
  public static let talkAim = Phrase(zh: "奋斗目标", en: "Aim")
  public static let talkMeasures = Phrase(zh: "改进措施", en: "Measures")
  public static let talkFollowUp = Phrase(zh: "跟进日期", en: "Follow-up")
  public static let talkOutcome = Phrase(zh: "跟进结果", en: "Outcome")
  public static let talkNoted = Phrase(zh: "谈话已登记。", en: "The talk is noted.")
  public static let talkEnd = Phrase(zh: "登记跟进结果", en: "Follow up")
  public static let talkEndWords = Phrase(zh: "有什么变化", en: "What has changed")
  public static let talkEndDo = Phrase(zh: "保存跟进结果", en: "Keep the outcome")
  public static let talkEndSaid = Phrase(zh: "跟进结果已保存。", en: "The outcome is kept.")
  public static func talkResult(_ result: ImprovementTalk.Result) -> Phrase {
    switch result {
    case .reached: Phrase(zh: "达到目标", en: "Reached")
    case .partly: Phrase(zh: "部分达到", en: "Partly")
    case .notYet: Phrase(zh: "还没达到", en: "Not yet")
    }
  }
  public static func dueTalk(_ name: String) -> Phrase {
    Phrase(zh: "与\(name)的谈话待跟进", en: "Follow up the talk with \(name)")
  }

  public static let dutyReports = Phrase(zh: "述职报告", en: "Reports of duties")
  public static let noDutyReports = Phrase(zh: "没有述职报告。", en: "There are no reports.")
  public static let dutyReportNew = Phrase(zh: "要求述职", en: "Ask for a report")
  public static let dutyReportLead = Phrase(
    zh: "述职只有教师本人和您能看，其他人看不到。", en: "Only the teacher and you read the report.")
  public static let dutyReportPrivate = Phrase(
    zh: "只有教师本人和要求述职的人能看。", en: "Only the teacher and whoever asked for it read it.")
  public static let dutyReportAsker = Phrase(zh: "要求人", en: "Asked by")
  public static let dutyReportDay = Phrase(zh: "期限", en: "By")
  public static let dutyReportNewDay = Phrase(
    zh: "新期限（退回或延期时填）", en: "Another day, when it's sent back or extended")
  public static let dutyReportStateTitle = Phrase(zh: "状态", en: "State")
  public static let dutyReportText = Phrase(zh: "报告正文", en: "Report")
  public static let dutyReportReply = Phrase(zh: "答复", en: "Reply")
  public static let dutyReportHandIn = Phrase(zh: "提交述职报告", en: "Hand the report in")
  public static let dutyReportTake = Phrase(zh: "办理", en: "Take it on")
  public static let dutyReportAsked = Phrase(zh: "已要求述职。", en: "The report is asked for.")
  public static let dutyReportSaid = Phrase(zh: "已保存。", en: "It's kept.")
  public static let dueDutyReport = Phrase(zh: "述职报告待提交", en: "A report of duties is asked of you")
  public static func dueDutyReportRead(_ name: String) -> Phrase {
    Phrase(zh: "\(name)的述职报告待办理", en: "\(name)'s report waits for you")
  }
  public static func dutyReportStep(_ step: ProblemCase.Step) -> Phrase {
    switch step {
    case .answer: Phrase(zh: "提交", en: "Hand in")
    case .extend: Phrase(zh: "延期", en: "Give another day")
    case .sendBack: Phrase(zh: "退回补充", en: "Send back")
    case .writeOff: Phrase(zh: "接受", en: "Accept")
    case .withdraw: Phrase(zh: "收回要求", en: "Take the demand back")
    }
  }
}
