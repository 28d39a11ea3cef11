public import Staffing

/// Inspections, the ledger of problems, meetings and reports.
extension Phrase {
  public static let inspections = Phrase(zh: "督导检查", en: "Inspections")
  public static let problemLedger = Phrase(zh: "问题台账", en: "Ledger of problems")
  public static let meetingsTitle = Phrase(zh: "例会", en: "Meetings")
  public static let reportsTitle = Phrase(zh: "月工作汇报", en: "Monthly reports")
  public static let comparisonTitle = Phrase(zh: "学校比较", en: "Schools compared")

  public static let inspectionsLead = Phrase(
    zh: "四查一听、期初期中期末检查：安排、抽签、到校、反馈、通报。下乡必听课，听课必反馈；发现问题进台账，限期整改，复查销号。",
    en:
      "Arranged, drawn, visited, told, published. Who goes down listens, who listens gives feedback; what was found goes into the ledger until it's written off."
  )
  public static let inspectionName = Phrase(zh: "名称", en: "Name")
  public static let inspectionTemplate = Phrase(zh: "检查表", en: "Checklist")
  public static let inspectionSolves = Phrase(zh: "要解决什么问题", en: "Which problem it is to solve")
  public static let inspectionOccasion = Phrase(zh: "定期检查", en: "Regular inspection")
  public static let irregular = Phrase(zh: "不定期检查", en: "Of its own")
  public static let inspectionDays = Phrase(zh: "检查日期", en: "Days")
  public static let visitsClosed = Phrase(zh: "已办结（所）", en: "Schools closed")
  public static let visitsInAll = Phrase(zh: "受检（所）", en: "Schools")
  public static let noInspections = Phrase(
    zh: "还没有安排检查。督导室在下方“安排检查”里开始。",
    en: "Nothing is arranged yet. The supervision office begins under “Arrange an inspection”.")
  public static let arrangeTitle = Phrase(zh: "安排检查", en: "Arrange an inspection")
  public static let arrangeLead = Phrase(
    zh: "抽查的：现在固定学校范围并公布种子摘要，谁也不知道会抽到谁；过了公布期再请见证人报数抽签。",
    en:
      "For a sample, the list of schools is fixed and the seed's digest published now; nobody knows who will be drawn. A witness says a number later."
  )
  public static let howChosen = Phrase(zh: "怎样确定学校", en: "Which schools")
  public static let allChosen = Phrase(zh: "所选学校都到", en: "All that are ticked")
  public static let someDrawn = Phrase(zh: "从所选学校抽签", en: "Some of them, drawn by lot")
  public static let placesDrawn = Phrase(zh: "抽几所学校", en: "How many are drawn")
  public static let lessonsDrawn = Phrase(zh: "每校抽听几名教师", en: "Teachers drawn in each to be heard")
  public static let schoolsOfInspection = Phrase(zh: "学校范围", en: "Schools")
  public static let arrangeDo = Phrase(zh: "安排", en: "Arrange")
  public static let arrangeDone = Phrase(zh: "已安排。", en: "Arranged.")
  public static let calendarTitle = Phrase(zh: "本学年定期检查", en: "Regular inspections of the year")
  public static let notArranged = Phrase(zh: "没有安排", en: "not arranged")
  public static let notYetDue = Phrase(zh: "未到时间", en: "not yet")
  public static let arranged = Phrase(zh: "已安排", en: "arranged")

  public static let drawTitle = Phrase(zh: "抽签", en: "The draw")
  public static let drawCommitment = Phrase(
    zh: "种子摘要（事先公布）", en: "Digest of the seed, published before")
  public static let drawSeed = Phrase(zh: "种子（抽签时公开）", en: "Seed, opened at the draw")
  public static let drawWord = Phrase(zh: "见证数", en: "The witness's word")
  public static let drawWordHint = Phrase(
    zh: "谁也没法预先知道的一串数，例如昨晚公布的彩票号码。",
    en: "Something that nobody could know before, such as last night's lottery numbers.")
  public static let drawWitness = Phrase(zh: "见证人", en: "Witness")
  public static let drawDo = Phrase(zh: "抽签", en: "Draw")
  public static let drawDone = Phrase(zh: "已抽签，受检学校见下。", en: "Drawn; the schools are below.")
  public static let drawLead = Phrase(
    zh: "摘要公布后学校范围和种子都不能再改；见证数不由本系统产生。任何人都可以用下面的命令复算每所学校的签。",
    en:
      "List and seed can't change once the digest is out, and the witness's word doesn't come from here. Anybody can make each lot again with the command below."
  )
  public static let drawLot = Phrase(zh: "签（小的在前）", en: "Lot, the smallest first")
  public static let isDrawnTag = Phrase(zh: "抽中", en: "drawn")
  public static func drawWaits(_ day: String) -> Phrase {
    Phrase(zh: "\(day)起可以抽签。", en: "Schools can be drawn from \(day) on.")
  }

  public static let visitsTitle = Phrase(zh: "到校检查", en: "Visits")
  public static let noVisits = Phrase(
    zh: "抽签以后，受检学校出现在这里。", en: "Schools appear here once they're drawn.")
  public static let visitScore = Phrase(zh: "得分率", en: "Score")
  public static let visitOpen = Phrase(zh: "待检查", en: "to be visited")
  public static let visitDone = Phrase(zh: "已办结", en: "closed")
  public static let problemsOpen = Phrase(zh: "未销号问题", en: "Problems not written off")
  public static let concludeTitle = Phrase(zh: "总结通报", en: "Summary and circular")
  public static let concludeLead = Phrase(
    zh: "四有：有反馈（每校）、有总结、有比较（上表）、有通报。所有学校办结后填写。",
    en:
      "Feedback at every school, a summary, the comparison above and a circular; once all schools are closed."
  )
  public static let inspectionSummary = Phrase(zh: "总结", en: "Summary")
  public static let inspectionCircular = Phrase(
    zh: "通报（受检学校可见）", en: "Circular, shown to the schools")
  public static let concludeDo = Phrase(zh: "通报", en: "Publish the circular")
  public static let concludeDone = Phrase(zh: "已通报。", en: "The circular is out.")
  public static let meanOf = Phrase(zh: "平均", en: "Mean")
  public static let beyondMean = Phrase(zh: "与平均相差", en: "Beyond the mean")
  public static let changeOf = Phrase(zh: "与本校上次相差", en: "Since its last")

  public static let checklist = Phrase(zh: "检查表", en: "Checklist")
  public static let pointsOf = Phrase(zh: "评分", en: "Points")
  public static let remarkOf = Phrase(zh: "看到的情况", en: "What was seen")
  public static let marksDo = Phrase(zh: "保存评分", en: "Save the points")
  public static let marksDone = Phrase(zh: "已保存。", en: "Saved.")
  public static func upTo(_ points: Int) -> Phrase {
    Phrase(zh: "满分 \(points)", en: "of \(points)")
  }
  public static let lessonsTitle = Phrase(zh: "听课和反馈", en: "Lessons heard")
  public static let noLessons = Phrase(
    zh: "还没有登记听课。没有听课和反馈，不能办结。",
    en: "No lesson is noted. Without a lesson and its feedback the visit can't be closed.")
  public static let heardTeacher = Phrase(zh: "听了谁的课", en: "Whose lesson")
  public static let lessonFeedback = Phrase(zh: "向教师反馈", en: "What the teacher was told")
  public static let lessonReply = Phrase(zh: "教师的回应（可不填）", en: "What the teacher said (optional)")
  public static let lessonDo = Phrase(zh: "登记听课", en: "Note the lesson")
  public static let drawnToHear = Phrase(zh: "抽听教师", en: "Drawn to be heard")
  public static let closeTitle = Phrase(zh: "办结到校检查", en: "Close the visit")
  public static let visitedOn = Phrase(zh: "到校日期", en: "Day of the visit")
  public static let praised = Phrase(zh: "表扬（可不填）", en: "Praised for (optional)")
  public static let schoolFeedback = Phrase(zh: "向学校反馈", en: "What the school was told")
  public static let closeDo = Phrase(zh: "办结", en: "Close")
  public static let closeDone = Phrase(zh: "已办结。", en: "Closed.")

  public static let ledgerLead = Phrase(
    zh: "每一条都有任务、标准、时限、责任人。学校改好后写明怎么改的、凭什么看得出；另一人复查合格才销号。",
    en:
      "Each line has a task, a standard, a limit and a person. The school says how it was mended and what shows it; somebody else rechecks before it's written off."
  )
  public static let noProblems = Phrase(zh: "台账里没有问题。", en: "The ledger is empty.")
  public static let problemKind = Phrase(zh: "类别", en: "Kind")
  public static let problemTask = Phrase(zh: "问题或任务", en: "Problem or task")
  public static let problemStandard = Phrase(zh: "改到什么标准", en: "The standard")
  public static let problemDue = Phrase(zh: "时限", en: "Limit")
  public static func problemDueHint(_ day: String, most: String) -> Phrase {
    Phrase(
      zh: "不填就是 \(day)，最迟 \(most)。", en: "\(day) when left empty, \(most) at the latest.")
  }
  public static let problemOwner = Phrase(zh: "责任人", en: "Responsible")
  public static let problemSolves = Phrase(
    zh: "解决什么教育教学问题", en: "Which problem of teaching it solves")
  public static let problemItem = Phrase(zh: "检查项目", en: "Item")
  public static let problemAtBureau = Phrase(zh: "（教育局自办）", en: "(the bureau itself)")
  public static let problemSource = Phrase(zh: "来源", en: "From")
  public static let problemOpenTitle = Phrase(zh: "登记问题", en: "Note a problem")
  public static let problemOpenDo = Phrase(zh: "记入台账", en: "Enter it")
  public static let problemOpenDone = Phrase(zh: "已记入台账。", en: "Entered into the ledger.")
  public static let isLateFilter = Phrase(zh: "是否逾期", en: "Late")
  public static let lateTag = Phrase(zh: "逾期", en: "late")
  public static let stepNote = Phrase(zh: "说明", en: "Note")
  public static let problemEvidence = Phrase(
    zh: "佐证（文号、照片或材料存放处）", en: "What shows it: a number, a photograph, where it's kept")
  public static let stepDone = Phrase(zh: "已办理。", en: "Done.")
  public static let stepsTitle = Phrase(zh: "办理经过", en: "What happened")
  public static let stepTitle = Phrase(zh: "办理", en: "Take it on")
  public static let newDue = Phrase(zh: "新的时限", en: "The new limit")
  public static let writtenOffOn = Phrase(zh: "销号日期", en: "Written off on")
  public static let notedOn = Phrase(zh: "登记", en: "Noted")

  public static let meetingsLead = Phrase(
    zh: "每次例会：上周做了什么、有什么问题、本周任务定到日、定到人。任务进台账，做完销号。",
    en:
      "What was done, what is in the way, which task is whose and by which day. Tasks go into the ledger."
  )
  public static let noMeetings = Phrase(zh: "还没有例会记录。", en: "No meeting is kept yet.")
  public static let meetingHeld = Phrase(zh: "日期", en: "Day")
  public static let meetingReview = Phrase(zh: "上周小结", en: "What was done")
  public static let meetingDifficulties = Phrase(
    zh: "存在问题（可不填）", en: "What is in the way (optional)")
  public static let meetingTitle = Phrase(zh: "登记例会", en: "Keep a meeting")
  public static let meetingDo = Phrase(zh: "登记", en: "Keep it")
  public static let meetingDone = Phrase(zh: "已登记，现在布置任务。", en: "Kept; now give out the tasks.")
  public static let meetingTasks = Phrase(zh: "任务", en: "Tasks")
  public static let taskTitle = Phrase(zh: "布置任务", en: "Give out a task")
  public static let meetingSince = Phrase(
    zh: "上次例会以来", en: "Since the last meeting")
  public static let meetingWeek = Phrase(
    zh: "本周要办的（按档案列出）", en: "To be done this week, by the record")
  public static func sinceLast(visits: Int, opened: Int, writtenOff: Int, late: Int) -> Phrase {
    Phrase(
      zh: "办结到校检查 \(visits) 次，新记问题 \(opened) 条，销号 \(writtenOff) 条，现有逾期 \(late) 条。",
      en:
        "\(visits) visits closed, \(opened) problems noted, \(writtenOff) written off; \(late) are late."
    )
  }

  public static let reportsLead = Phrase(
    zh: "数字由系统从档案里取，学校只写亮点和做法。",
    en: "The figures come from the record; schools write their highlights and how they came about.")
  public static let reportHighlights = Phrase(zh: "工作亮点", en: "Highlights")
  public static let reportMethods = Phrase(zh: "做法", en: "How")
  public static let reportDo = Phrase(zh: "汇报", en: "Report")
  public static let reportDone = Phrase(zh: "已汇报。", en: "Reported.")
  public static let reportMonth = Phrase(zh: "月份", en: "Month")
  public static let reportedOn = Phrase(zh: "汇报", en: "Reported")
  public static let notReported = Phrase(zh: "没有汇报", en: "not reported")
  public static let reportVisits = Phrase(zh: "受检（次）", en: "Inspected")
  public static let reportOpened = Phrase(zh: "新增问题", en: "New problems")
  public static let reportWrittenOff = Phrase(zh: "销号", en: "Written off")
  public static let reportActivities = Phrase(zh: "结对活动", en: "Pair activities")
  public static func reportFor(_ school: String) -> Phrase {
    Phrase(zh: "\(school)的汇报", en: "Report of \(school)")
  }

  public static func dueArrange(_ name: Phrase) -> Phrase {
    Phrase(zh: "\(name.zh)还没有安排", en: "\(name.en) isn't arranged yet")
  }
  public static func dueDraw(_ name: String) -> Phrase {
    Phrase(zh: "“\(name)”可以抽签了", en: "“\(name)” can be drawn")
  }
  public static func dueVisits(_ count: Int, _ name: String) -> Phrase {
    Phrase(zh: "“\(name)”还有 \(count) 所学校没有办结", en: "\(count) schools of “\(name)” aren't closed")
  }
  public static func dueConclude(_ name: String) -> Phrase {
    Phrase(zh: "“\(name)”各校都已办结，待总结通报", en: "“\(name)” waits for its summary and circular")
  }
  public static func dueRechecks(_ count: Int) -> Phrase {
    Phrase(zh: "\(count) 条整改答复待复查", en: "\(count) answers are to be rechecked")
  }
  public static func dueProblems(_ count: Int, _ school: String) -> Phrase {
    Phrase(
      zh: "\(school)有 \(count) 条问题待整改答复", en: "\(count) problems of \(school) are to be mended")
  }
  public static func dueReport(_ month: Month, _ school: String) -> Phrase {
    Phrase(
      zh: "\(school)\(Figures.month(month, in: .zh))工作还没有汇报",
      en: "\(school) hasn't reported \(Figures.month(month, in: .en))")
  }
  public static let dueMeeting = Phrase(zh: "本周例会还没有登记", en: "This week's meeting isn't kept yet")
}
