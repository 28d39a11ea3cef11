public import Staffing

/// The network of research, researchers' work, backbone teachers, suggestions, readings.
extension Phrase {
  public static let retentionTitle = Phrase(zh: "骨干教师去留", en: "Backbone teachers")
  public static let retentionLead = Phrase(
    zh: "引进来、留得住、用得上、干得好，每所学校每学年一行。",
    en: "Brought in, kept, used, doing well: a line for each school and year.")
  public static let retentionNobody = Phrase(zh: "没有骨干教师。", en: "There are no backbone teachers.")
  public static let retentionUnknown = Phrase(
    zh: "档案从这个学年以后才开始。", en: "The record begins after that year.")
  public static func retentionFour(_ days: ClosedRange<Day>) -> Phrase {
    Phrase(
      zh: "\(Figures.day(days.lowerBound, in: .zh))与\(Figures.day(days.upperBound, in: .zh))比较",
      en:
        "\(Figures.day(days.lowerBound, in: .en)) and \(Figures.day(days.upperBound, in: .en)) compared"
    )
  }
  public static let broughtIn = Phrase(zh: "引进来", en: "Brought in")
  public static func broughtInWhy(_ came: Int, _ began: Int) -> Phrase {
    Phrase(
      zh: "任教档案：来 \(came) 人 / 原有 \(began) 人", en: "Teaching record: \(came) came / \(began) there")
  }
  public static let keptThere = Phrase(zh: "留得住", en: "Kept")
  public static func keptThereWhy(_ stayed: Int, _ began: Int) -> Phrase {
    Phrase(
      zh: "任教档案：留 \(stayed) 人 / 原有 \(began) 人",
      en: "Teaching record: \(stayed) stayed / \(began) there")
  }
  public static let putToUse = Phrase(zh: "用得上", en: "Used")
  public static func putToUseWhy(_ used: Int, _ now: Int) -> Phrase {
    Phrase(
      zh: "授课、带徒、项目组、评委、课题、听课：\(used) 人 / 现有 \(now) 人",
      en: "Courses, apprentices, groups, juries, projects, lessons heard: \(used) of \(now)")
  }
  public static let doingWell = Phrase(zh: "干得好", en: "Doing well")
  public static func doingWellWhy(_ excellent: Int, _ graded: Int) -> Phrase {
    Phrase(
      zh: "年度考核：优秀 \(excellent) 人 / 有等次 \(graded) 人",
      en: "Yearly assessment: \(excellent) excellent of \(graded) graded")
  }
  public static let flowBegan = Phrase(zh: "学年初", en: "At first")
  public static let flowCame = Phrase(zh: "来", en: "Came")
  public static let flowLeft = Phrase(zh: "走", en: "Left")
  public static let flowStayed = Phrase(zh: "留", en: "Stayed")
  public static let flowRose = Phrase(zh: "新评上", en: "Got the level")
  public static let flowNow = Phrase(zh: "现有", en: "Now")
  public static let flowUsed = Phrase(zh: "有任务", en: "With tasks")
  public static let flowExcellent = Phrase(zh: "考核优秀", en: "Excellent")

  public static let researchersTitle = Phrase(zh: "教研员工作量", en: "Researchers' work")
  public static let researchersLead = Phrase(
    zh: "到校、听课、评委、课题、授课、检查从记录里统计，其他的自己登记。",
    en: "Visits, observations, juries, projects, courses and checks are counted; the rest is noted."
  )
  public static let researchersNone = Phrase(zh: "这学期还没有记录。", en: "Nothing on record this term.")
  public static let researcherDays = Phrase(zh: "工作日", en: "Days")
  public static let researcherNumber = Phrase(zh: "数量", en: "How many")
  public static let researcherNote = Phrase(zh: "登记其他工作", en: "Note other work")
  public static let researcherNoted = Phrase(zh: "工作已登记。", en: "The work is noted.")
  public static let loadVisits = Phrase(zh: "到校", en: "Visits")
  public static let loadLessons = Phrase(zh: "到校听课（节）", en: "Lessons there")
  public static let loadObservations = Phrase(zh: "听课评课", en: "Observations")
  public static let loadJudging = Phrase(zh: "评审作品", en: "Entries judged")
  public static let loadProjects = Phrase(zh: "主持课题", en: "Projects")
  public static let loadCourses = Phrase(zh: "培训授课（场）", en: "Sessions given")
  public static let loadChecks = Phrase(zh: "校本培训检查", en: "Checks")

  public static let researchNetwork = Phrase(zh: "三级教研网络", en: "Network of research")
  public static let researchNetworkLead = Phrase(
    zh: "县教研员、乡镇中心组、学校教研组，按学科看哪里没有人。",
    en: "County, townships and schools by subject, and where nobody is.")
  public static let networkTree = Phrase(zh: "各学科", en: "By subject")
  public static let networkLevel = Phrase(zh: "层级", en: "Level")
  public static let networkPlace = Phrase(zh: "乡镇或学校", en: "Township or school")
  public static let networkGap = Phrase(zh: "没有人", en: "Nobody there")
  public static let networkNobody = Phrase(zh: "没有人", en: "nobody")
  public static let levelCounty = Phrase(zh: "县教研员", en: "County")
  public static let levelTown = Phrase(zh: "乡镇中心组", en: "Township group")
  public static let levelSchool = Phrase(zh: "学校教研组", en: "School team")
  public static let townGaps = Phrase(zh: "缺人的乡镇", en: "Townships without")
  public static let schoolGaps = Phrase(zh: "缺人的学校", en: "Schools without")
  public static let partTimeTag = Phrase(zh: "（兼职）", en: " (part-time)")
  public static let partTimeOf = Phrase(zh: "兼职", en: "Part-time")
  public static let seatPlaceHint = Phrase(zh: "县教研员不用选。", en: "Not for the county.")
  public static let seatDo = Phrase(zh: "登记教研人员", en: "Add somebody")
  public static let seatEnd = Phrase(zh: "结束任务", en: "End a task")
  public static let seatSaid = Phrase(zh: "教研人员已登记。", en: "It's kept.")
  public static let seatEnded = Phrase(zh: "任务已结束。", en: "The task is ended.")

  public static let suggestionsTitle = Phrase(zh: "培训建议和申请", en: "Suggestions and applications")
  public static let suggestionsLead = Phrase(
    zh: "想要什么培训可以提；别人提过的，点“我也要”。师徒可以申请一起外出听课。",
    en: "Suggest training, or join a suggestion. Pairs may ask to go to an event together.")
  public static let noSuggestions = Phrase(zh: "还没有建议。", en: "There are no suggestions yet.")
  public static let suggestionOf = Phrase(zh: "建议", en: "Suggestion")
  public static let suggestionWhy = Phrase(zh: "为什么", en: "Why")
  public static let suggestionWanted = Phrase(zh: "想要的人", en: "Wanted by")
  public static let suggestionWaits = Phrase(zh: "待答复", en: "waits")
  public static let suggestionTaken = Phrase(zh: "采纳", en: "taken up")
  public static let suggestionLater = Phrase(zh: "以后考虑", en: "later")
  public static let suggestionDeclined = Phrase(zh: "不采纳", en: "declined")
  public static let suggestionDo = Phrase(zh: "提建议", en: "Suggest training")
  public static let suggestionBack = Phrase(zh: "我也要", en: "I want it, too")
  public static let suggestionAnswer = Phrase(zh: "答复", en: "Answer")
  public static let suggestionSaid = Phrase(zh: "建议已提交。", en: "It's suggested.")
  public static let suggestionAnswered = Phrase(zh: "答复已保存。", en: "The answer is kept.")
  public static let outingsTitle = Phrase(zh: "师徒外出申请", en: "Pairs' applications")
  public static let outingDo = Phrase(zh: "申请一起外出", en: "Ask to go together")
  public static let outingPair = Phrase(zh: "师徒", en: "Pair")
  public static let outingOf = Phrase(zh: "活动", en: "Event")
  public static let outingGranted = Phrase(zh: "同意", en: "granted")
  public static let outingRefused = Phrase(zh: "不同意", en: "not granted")
  public static let outingSaid = Phrase(zh: "申请已提交。", en: "The application is handed in.")
  public static func dueSuggestions(_ count: Int) -> Phrase {
    Phrase(zh: "\(count) 项培训建议待答复", en: "\(count) suggestions to answer")
  }
  public static func dueOutings(_ count: Int) -> Phrase {
    Phrase(zh: "\(count) 项师徒外出申请待答复", en: "\(count) applications of pairs to answer")
  }

  public static let readingsTitle = Phrase(zh: "师徒研读", en: "What pairs read")
  public static let readingsLead = Phrase(
    zh: "重温课程标准等：读什么、读到哪天、各写了几条笔记。",
    en: "Curriculum standards and the like: what is read, by when, with how many notes.")
  public static let noReadings = Phrase(zh: "还没有研读任务。", en: "Nothing to read yet.")
  public static let readingOf = Phrase(zh: "读什么", en: "What is read")
  public static let readBy = Phrase(zh: "读到", en: "Read by")
  public static let readingNotes = Phrase(zh: "笔记", en: "Notes")
  public static let readingDone = Phrase(zh: "都写了", en: "both noted")
  public static let readingNote = Phrase(zh: "写笔记", en: "Note what you read")
  public static let readingWords = Phrase(zh: "读后所得", en: "What you took from it")
  public static let readingSet = Phrase(zh: "定研读任务", en: "Choose something to read")
  public static func dueReadings(_ count: Int) -> Phrase {
    Phrase(zh: "\(count) 项研读任务没有写笔记", en: "\(count) readings without a note of yours")
  }
  public static let readingSaid = Phrase(zh: "研读任务已保存。", en: "It's kept.")
  public static let readingNoted = Phrase(zh: "笔记已保存。", en: "The note is kept.")

  public static let officeTitle = Phrase(zh: "教师进修学校工作台", en: "The training school's desk")
  public static let officeLead = Phrase(
    zh: "培训、教研、技术支持在一处：管着什么，等着办什么。",
    en: "Training, research and technology in one place: what it owns, what waits.")
  public static let officeOwns = Phrase(zh: "管着的", en: "What it owns")
  public static let officeWaits = Phrase(zh: "等着办的", en: "What waits")
  public static let officeTechnology = Phrase(zh: "信息技术课程", en: "Courses on technology")
  public static let officeResources = Phrase(zh: "有案例、网络或微课程资源的课程", en: "Courses with resources")
  public static let officeAttendance = Phrase(zh: "登记出勤", en: "Note attendance")
}
