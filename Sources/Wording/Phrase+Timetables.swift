public import Staffing
public import Timetabling

/// Timetables (课表) and swapped lessons (调课).
extension Phrase {
  public static let timetables = Phrase(zh: "课表与调课", en: "Timetables")
  public static let timetablesLead = Phrase(
    zh: "各校的课表、一周的课、调课申请；听课、公开课、培训据此查冲突。",
    en:
      "Schools' timetables, the lessons of a week, swaps asked for; what clashes with lessons heard, open lessons and training is found from them."
  )
  public static let ownLessons = Phrase(zh: "我的课（七天内）", en: "My lessons (seven days)")
  public static let noOwnLessons = Phrase(
    zh: "七天内没有课，或学校还没有录入课表。",
    en: "No lessons within seven days, or the school hasn't brought its timetable in.")
  public static let lessonTime = Phrase(zh: "时间", en: "Time")
  public static let swapLesson = Phrase(zh: "调课", en: "Swap")
  public static let lessonSwapped = Phrase(zh: "已调", en: "Swapped")
  public static let lessonSwaps = Phrase(zh: "调课申请", en: "Swaps")
  public static let noSwaps = Phrase(zh: "没有调课申请。", en: "There are no swaps.")
  public static let swapLead = Phrase(
    zh: "先由同事同意，再由学校审批；批准后当天课表随之改变。",
    en: "The colleague agrees, then the school approves; from then on the day's timetable says so."
  )
  public static let swapWho = Phrase(zh: "申请人", en: "Asked by")
  public static let swapPartner = Phrase(zh: "同事", en: "Colleague")
  public static let swapWhat = Phrase(zh: "要调的课", en: "Lesson")
  public static let swapFor = Phrase(zh: "换来的课", en: "In exchange")
  public static let swapGivenUp = Phrase(zh: "代课", en: "None: given in their place")
  public static let swapReason = Phrase(zh: "事由", en: "Reason")
  public static let swapWords = Phrase(zh: "说明（可不填）", en: "Note (optional)")
  public static let swapEvent = Phrase(zh: "相关活动", en: "What it's for")
  public static let swapChoice = Phrase(zh: "怎么调", en: "How")
  public static let swapChoiceHint = Phrase(
    zh: "只列出不冲突的同班课和这时没课的同事。",
    en: "Only lessons of the class that nothing stands against, and colleagues who are free then.")
  public static let swapNobody = Phrase(
    zh: "没有能对调的课，也没有这时没课的同事，请与学校商量。",
    en: "No lesson can be exchanged and nobody is free then: talk to the school.")
  public static let swapAskTitle = Phrase(zh: "申请调课", en: "Ask for a swap")
  public static let swapAskDo = Phrase(zh: "提交申请", en: "Ask")
  public static let swapAsked = Phrase(
    zh: "调课申请已提交，等同事同意。", en: "Asked: your colleague's word is next.")
  public static let swapSaid = Phrase(zh: "已记录。", en: "It's on record.")
  public static let swapAgree = Phrase(zh: "同意", en: "Agree")
  public static let swapDecline = Phrase(zh: "不同意", en: "Decline")
  public static let swapApprove = Phrase(zh: "批准", en: "Approve")
  public static let swapRefuse = Phrase(zh: "不批准", en: "Refuse")
  public static let swapWithdraw = Phrase(zh: "撤回申请", en: "Take it back")
  public static let swapNoWords = Phrase(
    zh: "理由（不同意时必填）", en: "Why (needed for a no)")
  public static let swapSteps = Phrase(zh: "办理经过", en: "What was said")
  public static func swapExchange(_ name: String, _ lesson: String) -> Phrase {
    Phrase(zh: "与\(name)对调：\(lesson)", en: "Exchange with \(name): \(lesson)")
  }
  public static func swapReplace(_ name: String, sharesSubject: Bool, lessons: Int) -> Phrase {
    Phrase(
      zh: "请\(name)代课（\(sharesSubject ? "同学科，" : "")当天已有 \(lessons) 节）",
      en:
        "\(name) gives it (\(sharesSubject ? "same subject, " : "")\(lessons) lessons that day)")
  }
  public static func swapState(_ word: String) -> Phrase {
    switch word {
    case "asked": Phrase(zh: "等同事同意", en: "Waits for the colleague")
    case "agreed": Phrase(zh: "等学校审批", en: "Waits for the school")
    case "approved": Phrase(zh: "已批准", en: "Approved")
    case "declined": Phrase(zh: "同事不同意", en: "Declined")
    case "refused": Phrase(zh: "学校未批准", en: "Refused")
    default: Phrase(zh: "已撤回", en: "Taken back")
    }
  }
  public static func swapStep(_ word: String) -> Phrase {
    switch word {
    case "agree": swapAgree
    case "decline": swapDecline
    case "approve": swapApprove
    case "refuse": swapRefuse
    default: Phrase(zh: "撤回", en: "Taken back")
    }
  }
  public static func slot(_ day: Day, _ period: Int, _ classroom: String) -> Phrase {
    Phrase(
      zh: "\(day)（\(Phrase(day.weekday)[.zh])）第 \(period) 节 \(classroom)",
      en: "\(day) (\(Phrase(day.weekday)[.en])), period \(period), \(classroom)")
  }

  public static let schoolTimetables = Phrase(zh: "各校课表", en: "Schools' timetables")
  public static let timetableOf = Phrase(zh: "课表", en: "Timetable")
  public static let timetableClasses = Phrase(zh: "班级数", en: "Classes")
  public static let timetableTeachers = Phrase(zh: "任课教师", en: "Teachers")
  public static let timetableLessons = Phrase(zh: "周课时", en: "Lessons a week")
  public static let timetableFrom = Phrase(zh: "起用日", en: "In force from")
  public static let timetableNone = Phrase(zh: "未录入", en: "Not brought in")
  public static let leadersTeaching = Phrase(zh: "班子成员任课", en: "Leaders' lessons")
  public static let leadersBelow = Phrase(zh: "任课不足的班子成员", en: "Leaders who teach too little")
  public static func leadersLead(_ least: Int) -> Phrase {
    Phrase(
      zh: "工作督查的检查项目：校长、副校长每周至少 \(least) 节。",
      en: "Looked at in inspections: heads and deputies teach \(least) lessons a week at least.")
  }
  public static let leaderEnough = Phrase(zh: "达到", en: "Enough")
  public static let leaderShort = Phrase(zh: "不足", en: "Too few")
  public static let timetableWeekday = Phrase(zh: "星期", en: "Day")
  public static let noTimetable = Phrase(
    zh: "还没有课表，请下载模板填写后上传。", en: "There's no timetable yet: fill in the template and bring it in.")
  public static let timetableBring = Phrase(zh: "录入课表", en: "Bring a timetable in")
  public static let timetableBringDo = Phrase(zh: "录入", en: "Bring in")
  public static let timetableBrought = Phrase(zh: "课表已录入。", en: "The timetable is in.")
  public static let timetableTemplate = Phrase(zh: "下载模板（.xlsx）", en: "Template (.xlsx)")
  public static let timetableBells = Phrase(zh: "作息时间", en: "Bell times")
  public static let timetableBellsHint = Phrase(
    zh: "每行一节，如“1 8:00-8:40”。", en: "A period a line, such as '1 8:00-8:40'.")
  public static let timetableFile = Phrase(zh: "课表文件（.xlsx）", en: "Timetable file (.xlsx)")
  public static let timetableFileHint = Phrase(
    zh: "一行一课（班级、学科、教师、星期、节次、教室），或一班一张表：工作表名为班级，横为周一至周五，竖为节次，格内“语文 王老师全名”。",
    en:
      "A row for each lesson (class, subject, teacher, day, period, room), or a sheet for each class, named for it: days across, periods down, 'subject teacher' in the cells."
  )
  public static let timetableLines = Phrase(zh: "或在这里逐行填写", en: "Or write it here")
  public static let timetableLinesHint = Phrase(
    zh: "每行“班级 学科 教师 星期 节次 教室”，可从表格里复制；选了文件就以文件为准。",
    en:
      "'class subject teacher day period room' a line, also copied from a sheet; a file counts before this."
  )
  public static let timetableVersions = Phrase(zh: "各次录入", en: "Versions")

  public static let freeTimes = Phrase(zh: "约听课时间", en: "When to hear a lesson")
  public static let freeTimesLead = Phrase(
    zh: "选两位教师和一周，看共同空课，以及一方的课里另一方能去听的。",
    en:
      "Choose two teachers and a week: the periods in which both are free, and the lessons of one that the other is free to hear."
  )
  public static let freeOne = Phrase(zh: "上课教师", en: "Who teaches")
  public static let freeTwo = Phrase(zh: "听课教师", en: "Who listens")
  public static let freeDay = Phrase(zh: "这一周的某一天", en: "A day of the week")
  public static let freeCommon = Phrase(zh: "共同空课", en: "Both are free")
  public static let freeHearable = Phrase(zh: "能去听的课", en: "Lessons that can be heard")
  public static let freeShow = Phrase(zh: "查看", en: "Show")
  public static let freeNothing = Phrase(
    zh: "这一周没有，或没有课表。", en: "None in this week, or there's no timetable.")

  public static let coverTimes = Phrase(zh: "缺课与代课人选", en: "Lessons left, and who is free")
  public static let coverTimesLead = Phrase(
    zh: "选教师和日期，看缺哪些课、谁这时没课：同学科优先，其次教过该班、当天课少。",
    en:
      "Choose a teacher and days: the lessons they leave and who is free then; the same subject first, then those who know the class and teach least that day."
  )
  public static let coverFree = Phrase(zh: "可代课的人", en: "Who is free")
  public static let coverNoLessons = Phrase(zh: "这几天没有课。", en: "No lessons on these days.")

  public static let collisions = Phrase(zh: "与本人的课冲突", en: "Clashes with own lessons")
  public static let collisionsLead = Phrase(
    zh: "去参加要先调开下面的课。", en: "To come, swap these lessons first.")
  public static let trainingCollisions = Phrase(zh: "学员的课与培训冲突", en: "Trainees who teach then")
  public static let trainingCollisionsLead = Phrase(
    zh: "按课表，下列学员培训时有课，请早调课。",
    en: "By the timetables these teach during a session: let them swap early.")

  public static let shifts = Phrase(zh: "早晚两班", en: "Two shifts")
  public static let shiftsLead = Phrase(
    zh: "同一内容开两班：分界时间之前的场次为第一班，之后为第二班；按课表排，能进的人数最多。",
    en:
      "The same course twice: sessions that begin before the time are the first shift, the others the second. As many as possible are placed by their timetables."
  )
  public static let shiftSplit = Phrase(zh: "分界时间", en: "Second shift from")
  public static let shiftSeats = Phrase(zh: "每班座位", en: "Seats in each")
  public static let shiftFirst = Phrase(zh: "第一班", en: "First shift")
  public static let shiftSecond = Phrase(zh: "第二班", en: "Second shift")
  public static let shiftLeft = Phrase(zh: "排不下", en: "No place")
  public static func shiftPlaced(_ placed: Int, of all: Int) -> Phrase {
    Phrase(zh: "\(all) 名学员，排下 \(placed) 名。", en: "\(placed) of \(all) trainees have a place.")
  }

  public static func dueSwapAnswers(_ count: Int) -> Phrase {
    Phrase(zh: "答复同事的调课申请（\(count)）", en: "Answer colleagues' swaps (\(count))")
  }
  public static func dueSwapApprovals(_ count: Int) -> Phrase {
    Phrase(zh: "审批调课（\(count)）", en: "Approve swaps of lessons (\(count))")
  }

  public init(_ field: TimetableRow.Field) {
    switch field {
    case .classroom: self = Phrase(zh: "班级", en: "Class")
    case .subject: self = Phrase(zh: "学科", en: "Subject")
    case .teacher: self = Phrase(zh: "教师", en: "Teacher")
    case .weekday: self = Phrase(zh: "星期", en: "Day")
    case .period: self = Phrase(zh: "节次", en: "Period")
    }
  }

  public init(_ kind: TimetableClash.Kind) {
    switch kind {
    case .teacher: self = Phrase(zh: "教师", en: "Teacher")
    case .classroom: self = Phrase(zh: "班级", en: "Class")
    case .room: self = Phrase(zh: "教室", en: "Room")
    }
  }

  public init(_ weekday: Weekday) {
    self =
      switch weekday {
      case .monday: Phrase(zh: "周一", en: "Mon")
      case .tuesday: Phrase(zh: "周二", en: "Tue")
      case .wednesday: Phrase(zh: "周三", en: "Wed")
      case .thursday: Phrase(zh: "周四", en: "Thu")
      case .friday: Phrase(zh: "周五", en: "Fri")
      case .saturday: Phrase(zh: "周六", en: "Sat")
      case .sunday: Phrase(zh: "周日", en: "Sun")
      }
  }
}
