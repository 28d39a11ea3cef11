public import Attaching

/// Words of the pages about learning at other schools.
extension Phrase {
  public static let attachments = Phrase(zh: "跟岗与研修", en: "Learning elsewhere")
  public static let attachmentsLead = Phrase(
    zh: "到别的学校跟着一位教师学：每天记一行，结束由指导教师评价，合格的学时报到学时账户认定。",
    en:
      "Following a teacher at another school: a line a day, judged by the host; hours go to the training account to be recognised."
  )
  public static let attachmentTabs = Phrase(zh: "跟岗与研修各页", en: "Pages of learning elsewhere")
  public static let attachmentTab = Phrase(zh: "跟岗", en: "Following")
  public static let attachmentKind = Phrase(zh: "形式", en: "Form")
  public static let attachmentTeacher = Phrase(zh: "跟岗教师", en: "Who follows")
  public static let attachmentTeacherNumber = Phrase(zh: "跟岗教师编号", en: "Number of who follows")
  public static let attachmentHost = Phrase(zh: "指导教师", en: "Host")
  public static let attachmentHostNumber = Phrase(zh: "指导教师编号", en: "Host's number")
  public static let attachmentHome = Phrase(zh: "派出学校", en: "From school")
  public static let attachmentSchool = Phrase(zh: "接收学校", en: "At school")
  public static let attachmentAim = Phrase(zh: "想学什么", en: "What to learn")
  public static let attachmentFirst = Phrase(zh: "开始日", en: "First day")
  public static let attachmentLast = Phrase(zh: "结束日", en: "Last day")
  public static let attachmentNoted = Phrase(zh: "日志（天）", en: "Days noted")
  public static let attachmentObserved = Phrase(zh: "听课（节）", en: "Lessons observed")
  public static let attachmentHours = Phrase(zh: "学时", en: "Class-hours")
  public static let attachmentNew = Phrase(zh: "安排跟岗", en: "Arrange an attachment")
  public static let noAttachments = Phrase(
    zh: "还没有跟岗。由派出或接收的学校、主管科室安排。",
    en: "Nobody follows anybody yet. Either school or the office arranges it.")
  public static let attachmentLog = Phrase(zh: "跟岗日志", en: "Log")
  public static let attachmentNoDays = Phrase(zh: "还没有记日志。", en: "No day is noted yet.")
  public static let attachmentNote = Phrase(zh: "记一天", en: "Note a day")
  public static let attachmentSeen = Phrase(zh: "看到什么", en: "What was seen")
  public static let attachmentTaken = Phrase(zh: "带回什么", en: "What I take home")
  public static let attachmentJudgement = Phrase(zh: "指导教师评价", en: "The host's judgement")
  public static let attachmentPassed = Phrase(zh: "合格", en: "Passed")
  public static let attachmentFailed = Phrase(zh: "不合格", en: "Not passed")
  public static let attachmentOutcome = Phrase(zh: "结论", en: "Outcome")
  public static let attachmentWords = Phrase(zh: "评语", en: "In words")
  public static let attachmentJudgeDo = Phrase(zh: "提交评价", en: "Judge")
  public static let attachmentClaimed = Phrase(
    zh: "已报到学时账户，由培训主管认定后计入。",
    en: "Handed in to the training account; it counts once recognised.")
  public static let learningSaid = Phrase(zh: "已登记。", en: "Noted.")
  public static let learningWithdrawn = Phrase(zh: "已撤回。", en: "Taken back.")
  public static let learningSchool = Phrase(zh: "学校", en: "School")
  public static let learningSchoolHint = Phrase(
    zh: "学校代码或准确的校名。", en: "The school's code or exact name.")
  public static let learningDays = Phrase(zh: "日期", en: "Days")
  public static let learningKeep = Phrase(zh: "登记", en: "Note it")

  public init(_ state: PostAttachment.State) {
    self =
      switch state {
      case .comes: Phrase(zh: "未开始", en: "To come")
      case .runs: Phrase(zh: "进行中", en: "Running")
      case .over: Phrase(zh: "待评价", en: "To be judged")
      case .judged: Phrase(zh: "已评价", en: "Judged")
      }
  }
}

/// Words about those who study full-time and those who stand in.
extension Phrase {
  public static let releases = Phrase(zh: "脱产置换", en: "Study and replacement")
  public static let releasesLead = Phrase(
    zh: "三角置换：一人脱产研修，有人逐日顶岗；顶岗的是城镇教师的，原岗位有人补；来的人有人指导。都齐才算办妥。",
    en:
      "A triangle: one studies, somebody stands in each day, somebody fills the post that a teacher leaves for it, and each is guided; only all together are complete."
  )
  public static let releaseTake = Phrase(zh: "登记脱产研修", en: "Take in who studies")
  public static let releaseLines = Phrase(zh: "名单", en: "List")
  public static let releaseLinesHint = Phrase(
    zh: "每行一人：教师编号 课程 开始日 结束日；可从表格里整块粘贴。",
    en:
      "One a line: teacher's number, course, first and last day; cells of a workbook can be pasted."
  )
  public static let releaseCourse = Phrase(zh: "研修课程", en: "Course")
  public static let releaseTeacher = Phrase(zh: "研修教师", en: "Who studies")
  public static let releaseState = Phrase(zh: "三边", en: "Triangle")
  public static let releaseComplete = Phrase(zh: "已齐", en: "Complete")
  public static let releaseLacking = Phrase(zh: "未齐", en: "Incomplete")
  public static let noReleases = Phrase(zh: "还没有脱产研修。", en: "Nobody studies full-time yet.")
  public static let offers = Phrase(zh: "可以顶岗的人", en: "Who can stand in")
  public static let offerNew = Phrase(zh: "登记可以顶岗的人", en: "Enter somebody who can stand in")
  public static let offerName = Phrase(zh: "姓名（师范生填）", en: "Name, of a student teacher")
  public static let offerTeacher = Phrase(zh: "教师编号（城镇教师填）", en: "Number, of a teacher")
  public static let offerKind = Phrase(zh: "来源", en: "Who")
  public static let offerSchool = Phrase(zh: "所在或就近学校", en: "School of or near them")
  public static let offerSubjects = Phrase(zh: "能教的学科", en: "Subjects")
  public static let offerSubjectsHint = Phrase(zh: "多个用逗号分开。", en: "Parted by commas.")
  public static let noOffers = Phrase(zh: "还没有可以顶岗的人。", en: "Nobody is entered yet.")
  public static let matches = Phrase(zh: "建议的置换", en: "Proposed replacements")
  public static let matchesLead = Phrase(
    zh: "先让最多的研修有人顶岗，再让总距离最短。", en: "As many as can be, then over the least distance.")
  public static let replacementPlace = Phrase(zh: "安排顶岗", en: "Let somebody stand in")
  public static let replacementWho = Phrase(zh: "顶岗的人", en: "Who stands in")
  public static let replacementFor = Phrase(zh: "教谁的课", en: "In whose place")
  public static let replacementGuide = Phrase(zh: "指导教师编号", en: "Guide's number")
  public static let replacementGuideOf = Phrase(zh: "指导教师", en: "Guide")
  public static let replacementMetres = Phrase(zh: "直线距离（公里）", en: "Distance, km")
  public static let releaseShadows = Phrase(zh: "研修期间的跟岗", en: "Whom they follow meanwhile")

  public init(_ kind: ReplacementOffer.Kind) {
    self =
      switch kind {
      case .student: Phrase(zh: "师范生", en: "Student teacher")
      case .teacher: Phrase(zh: "城镇教师", en: "Teacher of another school")
      }
  }

  public init(_ leg: ReplacementChain.Leg) {
    self =
      switch leg {
      case .study: Phrase(zh: "研修", en: "Study")
      case .replacement: Phrase(zh: "顶岗", en: "Standing in")
      case .relief: Phrase(zh: "补位", en: "Post filled")
      case .guidance: Phrase(zh: "指导", en: "Guidance")
      }
  }
}

/// Words about weeks away, groups, trips and visits.
extension Phrase {
  public static let awayWeeks = Phrase(zh: "每月一周", en: "A week a month")
  public static let awayLead = Phrase(
    zh: "中青年教师每月到示范校学习一周；课有人代，本校同学科不同时走太多。",
    en:
      "A week a month at a demonstration school, with lessons covered and not too many away at once."
  )
  public static let awayPlan = Phrase(zh: "排每月一周", en: "Plan weeks")
  public static let awayPropose = Phrase(zh: "找空闲的周", en: "Find free weeks")
  public static let awayTeacherNumber = Phrase(zh: "教师编号", en: "Teacher's number")
  public static let awayMonth = Phrase(zh: "从哪个月起", en: "From month")
  public static let awayMonths = Phrase(zh: "几个月", en: "Months")
  public static let awaySchool = Phrase(zh: "示范校", en: "Demonstration school")
  public static let awayWeekLines = Phrase(zh: "哪几周", en: "Weeks")
  public static let awayWeekHint = Phrase(
    zh: "每行一个日期，取那一周的周一至周五。", en: "A day a line; its week counts from Monday to Friday.")
  public static let awayLessonsOf = Phrase(zh: "每周课时", en: "Lessons a week")
  public static let awayCover = Phrase(zh: "代课安排", en: "Cover of lessons")
  public static let awayCoverHint = Phrase(
    zh: "每行：教师编号 节数；合计要等于每周课时。", en: "A line each: teacher's number, lessons; all lessons in all.")
  public static let noAwayWeeks = Phrase(zh: "还没有排。", en: "None is planned yet.")
  public static let exchangeGroups = Phrase(zh: "交流教师小组", en: "Groups of exchanged teachers")
  public static let exchangeLead = Phrase(
    zh: "在岗交流教师按学科自动成组；组长按荣誉和职称建议。假期里办活动，登记到会。",
    en:
      "Exchanged teachers in service form groups by subject; honour and title propose the leader. Sessions are held in holidays."
  )
  public static let exchangeByArea = Phrase(zh: "按片区分", en: "By area")
  public static let exchangeArea = Phrase(zh: "片区", en: "Area")
  public static let exchangeByCounty = Phrase(zh: "全县一组", en: "One for the county")
  public static let exchangeLeader = Phrase(zh: "建议组长", en: "Proposed leader")
  public static let exchangeMembers = Phrase(zh: "成员", en: "Members")
  public static let exchangeNote = Phrase(zh: "登记活动", en: "Note a session")
  public static let exchangeTopic = Phrase(zh: "内容", en: "Topic")
  public static let exchangeWords = Phrase(zh: "做了什么", en: "What was done")
  public static let exchangePresent = Phrase(zh: "到会", en: "Present")
  public static let exchangeSessions = Phrase(zh: "小组活动", en: "Sessions")
  public static let exchangeHoliday = Phrase(zh: "假期", en: "Holiday")
  public static let noExchangeGroups = Phrase(
    zh: "在岗交流教师还不够成组。", en: "There aren't enough exchanged teachers in service for a group.")
  public static let noExchangeSessions = Phrase(zh: "还没有活动。", en: "No session is noted yet.")
  public static let trips = Phrase(zh: "外出考察", en: "Study trips")
  public static let tripsLead = Phrase(
    zh: "去了哪里、谁去、花多少钱、学到什么。", en: "Where, who, at what cost, and what was learnt.")
  public static let tripNew = Phrase(zh: "登记外出考察", en: "Note a trip")
  public static let tripHelper = Phrase(zh: "帮扶学校", en: "Helped by")
  public static let tripPlace = Phrase(zh: "地点", en: "Place")
  public static let tripPeople = Phrase(zh: "参加的人", en: "Who went")
  public static let tripNumber = Phrase(zh: "人数", en: "People")
  public static let tripMoney = Phrase(zh: "经费（元）", en: "Cost, yuan")
  public static let tripLearnings = Phrase(zh: "收获", en: "What was learnt")
  public static let noTrips = Phrase(zh: "还没有外出考察。", en: "No trip is noted yet.")
  public static let visits = Phrase(zh: "送教上门", en: "Visits on request")
  public static let visitsLead = Phrase(
    zh: "学校点题，培训者到校上课或做课；办完由学校说带来了什么。",
    en: "A school asks on a topic; a trainer comes; afterwards the school says what it brought.")
  public static let visitNew = Phrase(zh: "提出需求", en: "Ask for a visit")
  public static let visitTopic = Phrase(zh: "主题", en: "Topic")
  public static let visitWished = Phrase(zh: "希望最晚", en: "Wished by")
  public static let visitTrainer = Phrase(zh: "培训者", en: "Trainer")
  public static let visitOnDay = Phrase(zh: "到校日", en: "Day")
  public static let visitHalf = Phrase(zh: "上午或下午", en: "Half of the day")
  public static let visitAccept = Phrase(zh: "接受", en: "Accept")
  public static let visitBrought = Phrase(zh: "带来了什么", en: "What it brought")
  public static let visitReport = Phrase(zh: "填写反馈", en: "Say what it brought")
  public static let noRequestedVisits = Phrase(zh: "还没有学校提出需求。", en: "No school has asked yet.")

  public init(_ half: TrainerSlot.Half) {
    self =
      switch half {
      case .morning: Phrase(zh: "上午", en: "Morning")
      case .afternoon: Phrase(zh: "下午", en: "Afternoon")
      }
  }
}

/// What waits of learning at other schools.
extension Phrase {
  public static func dueAttachmentJudgements(_ number: Int) -> Phrase {
    Phrase(zh: "\(number) 项跟岗结束，等评价", en: "\(number) attachments are to be judged")
  }
  public static let dueAttachmentLog = Phrase(zh: "记今天的跟岗日志", en: "Note today in the log")
  public static func dueReplacements(_ number: Int) -> Phrase {
    Phrase(
      zh: "\(number) 项脱产研修还没有配齐顶岗和指导", en: "\(number) studies lack a replacement or a guide")
  }
  public static func dueVisitRequests(_ number: Int) -> Phrase {
    Phrase(zh: "\(number) 项送教需求等人接受", en: "\(number) requests for visits wait")
  }
  public static func dueVisitReports(_ number: Int) -> Phrase {
    Phrase(zh: "\(number) 次送教等本校反馈", en: "\(number) visits wait for what they brought")
  }
}
