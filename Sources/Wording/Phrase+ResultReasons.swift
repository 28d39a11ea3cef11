public import Examining
public import Inspecting
public import Staffing

/// What stands against something about results of classes and teachers, and what to do.
extension Phrase {
  public static let needsPersonTerms = Phrase(
    zh: "规则手册的 exams 一节没有 persons，涉及个人的成绩一律不开放。",
    en: "The book's 'exams' has no 'persons': nothing about persons is open.")
  public static let personResultsOff = Phrase(
    zh: "本县规则手册没有开放教师任教班级成绩（exams/persons/results），只有教师本人能看。",
    en:
      "The county's book keeps results of teachers' classes closed (exams/persons/results): only the teacher sees them."
  )
  public static let rankingNotOpen = Phrase(
    zh: "这项排名没有公示，请联系教研室。", en: "This ranking wasn't opened: ask the research office.")
  public static func rankingOver(_ last: Day) -> Phrase {
    Phrase(zh: "公示到 \(last) 为止，已经收回。", en: "It was shown until \(last) and is closed now.")
  }
  public static func lookReason(_ count: Int, least: Int) -> Phrase {
    Phrase(
      zh: "查看事由有 \(count) 个字，至少需要 \(least) 个。请写明用途。",
      en: "The reason has \(count) signs; at least \(least) are needed. Say what it's for.")
  }
  public static func classExcess(_ excess: ClassExcess) -> Phrase {
    Phrase(
      zh:
        "学校 \(excess.school) \(excess.subject.name(in: .zh))各班共 \(excess.classes) 人，多于全校报的 \(excess.reported) 人，请核对。",
      en:
        "Classes of \(excess.school) in \(excess.subject.name(in: .en)) come to \(excess.classes) pupils, the school reported \(excess.reported): check both."
    )
  }
  public static func classLineFault(_ fault: ClassLines.Fault) -> Phrase {
    let what: Phrase
    switch fault.what {
    case .line(let one): return .examLineFault(ExamLines.Fault(line: fault.line, what: one))
    case .cells(let count):
      what = Phrase(zh: "有 \(count) 格，应有 8 格", en: "\(count) cells instead of 8")
    case .name(let name):
      what = Phrase(
        zh: "班级“\(name)”应有 1 到 \(ClassResult.longestName) 个字",
        en: "class '\(name)' needs 1 to \(ClassResult.longestName) signs")
    case .teacher(let teacher):
      what = Phrase(
        zh: "没有编号为“\(teacher)”的教师（不知道就留空）",
        en: "there's no teacher '\(teacher)' (leave it empty if unknown)")
    }
    return Phrase(
      zh: "第 \(fault.line) 行：\(what.zh)，请改正。", en: "Line \(fault.line): \(what.en); correct it.")
  }
  public static func noColleague(_ teacher: Teacher.ID) -> Phrase {
    Phrase(
      zh: "教师 \(teacher) 不在这所学校，请从名单中选择。",
      en: "Teacher \(teacher) isn't at this school: choose one of the list.")
  }
  public static func noCommendation(_ id: String) -> Phrase {
    Phrase(zh: "没有表扬 \(id)，或已撤回。", en: "There's no praise \(id), or it was taken back.")
  }
  public static func noTalk(_ id: String) -> Phrase {
    Phrase(
      zh: "没有您可以查看的谈话 \(id)，请从列表进入。", en: "There's no talk \(id) for you: start from the list.")
  }
  public static func noDutyReport(_ id: String) -> Phrase {
    Phrase(
      zh: "没有您可以办理的述职 \(id)，请从列表进入。",
      en: "There's no report \(id) for you: start from the list.")
  }
  public static let talkWithOneself = Phrase(
    zh: "不能登记与自己的谈话，请改选教师。", en: "A talk needs two: choose another teacher.")
  public static func talkBeforeExam(_ day: Day) -> Phrase {
    Phrase(zh: "谈话在考试（\(day)）之前，请改日期。", en: "The talk is before the examination, \(day).")
  }
  public static let talkOpen = Phrase(
    zh: "与这位教师就这次考试的谈话还没有跟进，请先登记跟进结果。",
    en: "The last talk with this teacher about it isn't followed up: do that first.")
  public static let talkEnded = Phrase(zh: "跟进结果已经登记。", en: "Its outcome is noted already.")
  public static let talkSameDay = Phrase(
    zh: "谈话当天还看不出变化，请改日再跟进。", en: "Nothing can have changed on the same day: follow up later.")
  public static func talkFault(_ fault: ImprovementTalk.Fault) -> Phrase {
    switch fault {
    case .inFuture(let day):
      Phrase(zh: "\(day) 还没到，谈过再登记。", en: "\(day) is still to come: note it afterwards.")
    case .followUp(let day, let last):
      Phrase(
        zh: "跟进日期 \(day) 应在谈话之后、\(last) 之前，请改正。",
        en: "The follow-up on \(day) has to be after the talk and by \(last).")
    case .noFinding: Phrase(zh: "没有写发现了什么，请写上。", en: "What was found is missing: write it down.")
    case .noAim: Phrase(zh: "没有写奋斗目标，请写上。", en: "The aim is missing: write it down.")
    case .noMeasures: Phrase(zh: "没有写改进措施，请写上。", en: "The measures are missing: write them down.")
    case .tooLong(let count): .tooLong(count, allowed: ImprovementTalk.longestText)
    }
  }
  public static let dutyReportsOff = Phrase(
    zh: "本县规则手册没有开放述职要求（exams/persons/duty-reports/asked）。",
    en: "The county's book doesn't let reports be asked for (exams/persons/duty-reports/asked).")
  public static func dutyReportDue(_ due: Day, last: Day) -> Phrase {
    Phrase(
      zh: "期限 \(due) 应在今天之后、不晚于 \(last)，请改正。",
      en: "The day, \(due), has to be after today and by \(last).")
  }
  public static let dutyReportOpen = Phrase(
    zh: "这位教师就这次考试的述职还没有办完。", en: "This teacher's report about it isn't finished yet.")
  public static func dutyReportFault(_ fault: ProblemCase.Fault) -> Phrase {
    switch fault {
    case .notIn(let state):
      Phrase(
        zh: "述职现在是“\(dutyReportState(state).zh)”，不能这样办理。",
        en: "The report is “\(dutyReportState(state).en)”: that can't follow.")
    case .samePerson:
      Phrase(zh: "写报告的人不能自己接受。", en: "Whoever wrote the report doesn't accept it.")
    case .needsDay: Phrase(zh: "请给一个不早于今天的新期限。", en: "Give another day, not before today.")
    }
  }
  public static func dutyReportState(_ state: ProblemCase.State) -> Phrase {
    switch state {
    case .open: Phrase(zh: "待提交", en: "Asked for")
    case .answered: Phrase(zh: "已提交", en: "Handed in")
    case .writtenOff: Phrase(zh: "已接受", en: "Accepted")
    case .withdrawn: Phrase(zh: "已收回", en: "Taken back")
    }
  }
}
