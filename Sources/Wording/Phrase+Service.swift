public import Policy
public import Serving
public import Staffing

/// Teachers in service at another school.
extension Phrase {
  public static let serviceLead = Phrase(
    zh: "谁在哪所学校任教、计划有没有、每月是否确认、派出和接收学校各欠什么。每件事由做的一方登记一次。",
    en:
      "Who serves where, whether the plan is stated and each month confirmed, and what either school is late with. Whoever does something notes it once."
  )
  public static let serviceSchoolLead = Phrase(
    zh: "来本校的和本校派出的教师。填计划、按月确认出勤、登记联系和检查，都在这里；不用天天打卡。",
    en:
      "Who came to the school and whom it sent. State plans, confirm months, note contacts and checks here; nobody signs in by the day."
  )
  public static let nobodyServes = Phrase(
    zh: "现在没有在岗或待到岗的教师。派遣通知发出后，教师会出现在这里。",
    en: "Nobody serves or is expected. Teachers appear here once their orders are issued.")
  public static let lateParty = Phrase(zh: "哪一方有逾期", en: "Who is late")
  public static let servicePlan = Phrase(zh: "在岗计划", en: "Plan of service")
  public static let serviceWarnings = Phrase(zh: "预警", en: "Warnings")
  public static let monthsWaiting = Phrase(zh: "待确认（月）", en: "Months to confirm")
  public static let serviceAtSchools = Phrase(zh: "按学校办理", en: "By school")
  public static func plansWanted(_ count: Int) -> Phrase {
    Phrase(zh: "\(count) 人还没有在岗计划", en: "\(count) have no plan of service yet")
  }
  public static func monthsWanted(_ count: Int) -> Phrase {
    Phrase(zh: "\(count) 个月待确认", en: "\(count) months to confirm")
  }
  public static let plansLead = Phrase(
    zh: "先定计划、职责和考核办法，再确认到岗。课时按每周计，可以有一位小数；目标任务和考核办法可以照用，也可以改。",
    en:
      "Plan, duties and scheme come before the arrival. Periods are by the week, with one decimal if need be; the texts can be kept or changed."
  )
  public static let planLessons = Phrase(zh: "授课（节/周）", en: "Lessons a week")
  public static let planGuidance = Phrase(zh: "指导教师（节/周）", en: "Guidance a week")
  public static let planStudy = Phrase(zh: "学习进修（节/周）", en: "Study a week")
  public static let planAim = Phrase(zh: "目标任务", en: "What's to be reached")
  public static let planScheme = Phrase(zh: "考核办法", en: "By what it's judged")
  public static let planDo = Phrase(zh: "确定计划", en: "State the plan")
  public static let planSaid = Phrase(
    zh: "计划已确定，现在可以确认到岗。", en: "The plan is stated; the arrival can be confirmed.")
  public static let planFirst = Phrase(zh: "先填在岗计划", en: "State the plan first")
  public static let planAgain = Phrase(zh: "填写或更改计划", en: "State or change the plan")
  public static let noServicePlan = Phrase(
    zh: "还没有计划。接收学校填写以后才能确认到岗。",
    en: "There's no plan yet. The arrival waits until the receiving school states it.")
  public static func confirmMonth(_ month: Month) -> Phrase {
    Phrase(
      zh: "确认\(Figures.month(month, in: .zh))出勤",
      en: "Confirm \(Figures.month(month, in: .en))")
  }
  public static let confirmMonthLead = Phrase(
    zh: "全勤的不用填，直接确认。有缺勤的，按半天填数。",
    en: "Leave whole months as they are and confirm. Enter what was missed in half days.")
  public static func monthsAfter(_ count: Int) -> Phrase {
    Phrase(zh: "确认以后还有 \(count) 个月。", en: "\(count) more months wait after this one.")
  }
  public static let confirmMonthDo = Phrase(zh: "确认本月", en: "Confirm the month")
  public static let monthSaid = Phrase(zh: "已确认。", en: "Confirmed.")
  public static let schoolDays = Phrase(zh: "教学日", en: "School days")
  public static let missedSick = Phrase(zh: "病假（半天）", en: "Sick, half days")
  public static let missedPersonal = Phrase(zh: "事假（半天）", en: "Leave, half days")
  public static let missedOfficial = Phrase(zh: "公出（半天）", en: "On duty elsewhere")
  public static let missedAbsent = Phrase(zh: "缺岗（半天）", en: "Absent, half days")
  public static let halfDaysAtWork = Phrase(zh: "在岗（半天）", en: "At work, half days")
  public static let monthOf = Phrase(zh: "月份", en: "Month")
  public static let confirmedBy = Phrase(zh: "确认", en: "Confirmed")
  public static let monthsTitle = Phrase(zh: "按月出勤", en: "Attendance by month")
  public static let noMonthOver = Phrase(
    zh: "还没有过完的月份。", en: "No month is over yet.")
  public static let monthAgain = Phrase(zh: "更改已确认的月份", en: "Change a confirmed month")
  public static let whyMonthAgain = Phrase(zh: "为什么更改", en: "Why it's changed")
  public static func dueBy(_ day: String) -> Phrase {
    Phrase(zh: "最迟 \(day)", en: "by \(day)")
  }
  public static let dutySheet = Phrase(zh: "责任清单", en: "Duty sheet")
  public static let dutyParty = Phrase(zh: "责任方", en: "Whose duty")
  public static let dutyName = Phrase(zh: "责任", en: "Duty")
  public static let dutyFor = Phrase(zh: "涉及的教师", en: "For whom")
  public static let dutyDo = Phrase(zh: "登记", en: "Note it")
  public static let entriesTitle = Phrase(zh: "责任落实记录", en: "What was done")
  public static let noEntries = Phrase(
    zh: "还没有登记。做过的，由做的一方登记一次。", en: "Nothing is noted. Whoever did something notes it, once.")
  public static let guestsTitle = Phrase(zh: "来本校的教师", en: "Who came")
  public static let sentTitle = Phrase(zh: "本校派出的教师", en: "Who was sent")
  public static func notInService(_ name: String) -> Phrase {
    Phrase(
      zh: "\(name)本学年没有在岗或待到岗的派遣。",
      en: "\(name) neither serves nor is expected in this school year.")
  }

  public static let coverTitle = Phrase(zh: "课有没有人上", en: "Who teaches what")
  public static let coverMissing = Phrase(zh: "无人任教", en: "nobody")
  public static let onGuestsOnly = Phrase(zh: "全靠交流教师", en: "guests only")
  public static func nobodyTeaches(_ school: String, _ post: String) -> Phrase {
    Phrase(
      zh: "\(school)的\(post)教师派出后，本校没有人任教，请安排代课或补充。",
      en: "\(school) sent its teachers of \(post) away and nobody teaches it: arrange cover.")
  }
  public static func restsOnGuests(_ school: String, _ post: String, guests: Int) -> Phrase {
    Phrase(
      zh: "\(school)的\(post)只有 \(guests) 名交流教师任教，交流期满前要培养或补充本校教师。",
      en:
        "\(school) has only \(guests) guests for \(post): train or find a teacher of its own before they return."
    )
  }

  public static func dueServicePlans(_ count: Int, _ school: String) -> Phrase {
    Phrase(
      zh: "\(school)有 \(count) 名待到岗教师没有在岗计划，填写后才能确认到岗",
      en: "\(count) teachers expected at \(school) have no plan: state it before they arrive")
  }
  public static func dueServiceMonths(_ count: Int, _ school: String) -> Phrase {
    Phrase(
      zh: "\(school)有 \(count) 个月的交流教师出勤待确认",
      en: "\(count) months of guests at \(school) are to be confirmed")
  }
  public static func dueDuties(_ count: Int, _ school: String) -> Phrase {
    Phrase(
      zh: "\(school)对交流教师的责任有 \(count) 项逾期，请补做并登记",
      en: "\(school) is late with \(count) duties to exchanged teachers: do and note them")
  }
  public static func dueOwnDuties(_ count: Int) -> Phrase {
    Phrase(
      zh: "您在岗任务有 \(count) 项逾期，请补做并登记", en: "You are late with \(count) duties of your service")
  }
}

extension ServiceTerms.Party {
  public var name: Phrase {
    switch self {
    case .host: Phrase(zh: "接收学校", en: "Receiving school")
    case .sender: Phrase(zh: "派出学校", en: "Sending school")
    case .bureau: Phrase(zh: "教育局", en: "Bureau")
    case .teacher: Phrase(zh: "教师本人", en: "Teacher")
    }
  }

  /// The head of how many things a party is late with.
  public var late: Phrase {
    switch self {
    case .host: Phrase(zh: "接收校逾期", en: "Host late")
    case .sender: Phrase(zh: "派出校逾期", en: "Sender late")
    case .bureau: Phrase(zh: "局里逾期", en: "Bureau late")
    case .teacher: Phrase(zh: "本人逾期", en: "Teacher late")
    }
  }

  public var noteTitle: Phrase {
    switch self {
    case .host: Phrase(zh: "登记：对来校教师", en: "Note what was done for guests")
    case .sender: Phrase(zh: "登记：对派出教师", en: "Note what was done for those sent")
    case .bureau: Phrase(zh: "登记：局里到校了解", en: "Note a look at the school")
    case .teacher: Phrase(zh: "登记：本人任务", en: "Note one's own duty")
    }
  }
}

extension ServiceWarning {
  /// What was found, what is allowed, what to do.
  public var words: Phrase {
    switch self {
    case .littleStudy(let work, let study, let due):
      Phrase(
        zh:
          "进城交流，每周工作 \(Figures.tenths(work)) 节、学习 \(Figures.tenths(study)) 节；按工作学习比，学习至少 \(Figures.tenths(due)) 节，请增加学习或减少工作。",
        en:
          "Moved up with \(Figures.tenths(work)) periods of work and \(Figures.tenths(study)) of study a week; at least \(Figures.tenths(due)) of study are due: add study or lessen work."
      )
    case .tooManyLessons(let lessons, let most):
      Phrase(
        zh:
          "每周授课 \(Figures.tenths(lessons)) 节，超过上限 \(Figures.tenths(most)) 节，没有余力指导，请减课。",
        en:
          "\(Figures.tenths(lessons)) lessons a week are more than \(Figures.tenths(most)) and leave no strength to guide: give fewer."
      )
    case .otherLegEnded(let day):
      Phrase(
        zh: "互换的对方\(day.map { "已于 \($0) 结束" } ?? "已取消")，这一方还在岗：请人事科决定提前返回还是补派。",
        en:
          "The other leg of the exchange \(day.map { "ended on \($0)" } ?? "was called off") while this one runs: decide whether to end it or to send somebody else."
      )
    case .otherLegMissing(let day):
      Phrase(
        zh: "互换的对方应于 \(day) 到岗，还没有到岗：请催促到岗或调整。",
        en:
          "The other leg of the exchange was to begin on \(day) and hasn't: see that they arrive, or change it."
      )
    case .littleGuidance(let guidance, let due):
      Phrase(
        zh:
          "每周指导 \(Figures.tenths(guidance)) 节，至少 \(Figures.tenths(due)) 节，请在课表中留出。",
        en:
          "\(Figures.tenths(guidance)) periods of guidance a week; at least \(Figures.tenths(due)) are due: leave them in the timetable."
      )
    }
  }

  /// Where the book takes the limit from.
  public func citation(in terms: ServiceTerms) -> Citation {
    switch self {
    case .littleStudy: terms.workToStudy.citation
    case .tooManyLessons: terms.heaviest.citation
    case .littleGuidance: terms.guidance.citation
    case .otherLegEnded, .otherLegMissing: terms.swapCitation
    }
  }
}
