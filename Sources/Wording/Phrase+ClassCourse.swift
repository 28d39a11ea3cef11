internal import Policy

/// A course's classes as a whole: the scattered, helpers, tours, study aids, the circular, and
/// project offices.
extension Phrase {
  public static let classCourseLead = Phrase(
    zh: "这门课程各班合在一起看：分散的学员、一帮一、巡讲和学习资料。",
    en: "All classes of the course: who is scattered, who helps whom, the tour, study aids.")
  public static let studyAndExamination = Phrase(zh: "学习和考试", en: "Study and examination")
  public static let correlation = Phrase(
    zh: "学习时间和成绩的相关系数", en: "Correlation of minutes and points")
  public static func correlationHidden(_ people: Int) -> Phrase {
    Phrase(
      zh: "不足 \(people) 人考试，或没有差别，不计算",
      en: "not given: fewer than \(people) sat it, or nothing differs")
  }

  public static let scatteredTitle = Phrase(zh: "分散的学员", en: "Scattered trainees")
  public static func scatteredMeans(_ people: Int, metres: Int) -> Phrase {
    Phrase(
      zh: "一所学校只有 \(people) 名以内学员的，可以和 \(metres / 1_000) 公里内的学校合在一起学。",
      en:
        "Schools with up to \(people) trainees could learn together with others within \(metres / 1_000) km."
    )
  }
  public static let nobodyScattered = Phrase(
    zh: "没有分散的学员。", en: "Nobody is scattered.")
  public static let groupSchools = Phrase(zh: "可以合在一起的学校", en: "Schools that could join")
  public static let farthestApart = Phrase(zh: "最远相距", en: "Farthest apart")
  public static func kilometres(_ metres: Int) -> Phrase {
    let tenths = (metres + 50) / 100
    return Phrase(
      zh: "\(tenths / 10).\(tenths % 10) 公里", en: "\(tenths / 10).\(tenths % 10) km")
  }
  public static func scatteredAlone(_ names: String) -> Phrase {
    Phrase(zh: "附近没有可合的学校：\(names)", en: "With none near by: \(names)")
  }

  public static let helpTitle = Phrase(zh: "一帮一", en: "One helps one")
  public static func helpMeans(_ learners: Int) -> Phrase {
    Phrase(
      zh: "已经通过的帮还在学的，先本校，再就近；一人最多帮 \(learners) 人。例会上的分享写进班级日志。",
      en:
        "Those who passed help those who learn, in their own school first, then near by; \(learners) each at most. What's shared in meetings goes into the class's log."
    )
  }
  public static let noHelp = Phrase(zh: "还没有安排。", en: "Nothing is agreed yet.")
  public static let helper = Phrase(zh: "帮扶人", en: "Helper")
  public static let learner = Phrase(zh: "学习人", en: "Learner")
  public static let helpSince = Phrase(zh: "起", en: "Since")
  public static let helpOffered = Phrase(zh: "可以这样安排", en: "What could be agreed")
  public static let nobodyToHelp = Phrase(
    zh: "没有要帮的人，或者还没有人通过。", en: "Nobody waits for help, or nobody has passed yet.")
  public static func unhelped(_ count: Int) -> Phrase {
    Phrase(
      zh: "还有 \(count) 人没有人能帮。", en: "For \(count) more there's no helper left.")
  }
  public static let agreeHelp = Phrase(zh: "按勾选安排", en: "Agree what's ticked")
  public static let helpSaid = Phrase(zh: "一帮一已安排。", en: "The helpers are agreed.")
  public static let endHelp = Phrase(zh: "结束帮扶", en: "End")
  public static let helpEnded = Phrase(zh: "帮扶已结束。", en: "The help has ended.")

  public static let tourTitle = Phrase(zh: "讲师团巡讲", en: "The lecturers' tour")
  public static let noTour = Phrase(zh: "还没有安排巡讲。", en: "No tour is planned yet.")
  public static let planStop = Phrase(zh: "安排一场巡讲", en: "Plan a stop")
  public static let stopSaid = Phrase(zh: "巡讲已安排。", en: "The stop is planned.")
  public static let stopCalledOff = Phrase(zh: "这场巡讲已取消。", en: "The stop is called off.")
  public static let tourDay = Phrase(zh: "哪一天", en: "On which day")
  public static let mainVenue = Phrase(zh: "主场", en: "Main venue")
  public static let branchVenues = Phrase(zh: "分场", en: "Branches")
  public static let branchesHint = Phrase(
    zh: "填学校名称或代码，一行一所；没有分场就空着。", en: "Names or codes of schools, one a line; or none.")
  public static let tourLecturers = Phrase(zh: "讲师", en: "Lecturers")
  public static let reachTitle = Phrase(zh: "巡讲到达", en: "Whom the tour reaches")
  public static func reached(_ people: Int, of all: Int) -> Phrase {
    Phrase(
      zh: "\(all) 名学员中，\(people) 名能就近参加。", en: "\(people) of \(all) trainees have a venue near by.")
  }
  public static let nearestVenue = Phrase(zh: "最近的会场", en: "Nearest venue")
  public static let kilometresAway = Phrase(zh: "距离", en: "Distance")
  public static let isReached = Phrase(zh: "能到", en: "reached")
  public static let notReached = Phrase(zh: "够不着", en: "too far")

  public static let aidsTitle = Phrase(zh: "学习资料", en: "Study aids")
  public static let noAids = Phrase(zh: "还没有资料。", en: "There are none yet.")
  public static let aidKind = Phrase(zh: "资料类别", en: "Kind of aid")
  public static let aidTitle = Phrase(zh: "资料名称", en: "Name of the aid")
  public static let aidWords = Phrase(zh: "内容，或在哪里找", en: "Its text, or where to find it")
  public static let addAid = Phrase(zh: "添加资料", en: "Add it")
  public static let aidSaid = Phrase(zh: "资料已添加。", en: "The aid is added.")

  public static let circular = Phrase(zh: "每周简报", en: "Weekly circular")
  public static func circularLead(_ first: String, _ last: String) -> Phrase {
    Phrase(
      zh: "\(first)至\(last)。由登记的数据生成，可以直接打印。",
      en: "\(first) to \(last). Made from what was noted; print it as it is.")
  }
  public static let progressByClass = Phrase(zh: "各班进展", en: "Progress by class")
  public static let progressBySchool = Phrase(zh: "各校进展", en: "Progress by school")
  public static let activeInWeek = Phrase(zh: "本周在学", en: "Active")
  public static let minutesEach = Phrase(zh: "人均分钟", en: "Minutes each")
  public static let bestSchools = Phrase(zh: "学得最好：", en: "Best: ")
  public static let laggingSchools = Phrase(zh: "要加把劲：", en: "Lagging: ")
  public static func minutesOf(_ minutes: String) -> Phrase {
    Phrase(zh: "人均 \(minutes) 分钟", en: "\(minutes) minutes each")
  }
  public static let logLinesOfWeek = Phrase(zh: "本周日志", en: "Log lines")
  public static let logOfWeek = Phrase(zh: "本周日志摘要", en: "From the week's logs")

  public static let officesTitle = Phrase(zh: "项目办公室", en: "Project offices")
  public static let officesLead = Phrase(
    zh: "县、镇两级项目办的人员和本学年职责，做完一项登记一项。",
    en: "The offices of county and towns, and what each has done of this year's duties.")
  public static let noOffices = Phrase(zh: "还没有设项目办。", en: "No office is set up yet.")
  public static let countyOffice = Phrase(zh: "县项目办", en: "The county's project office")
  public static let officeLevel = Phrase(zh: "哪一级", en: "Of")
  public static let officeHead = Phrase(zh: "主任", en: "Head")
  public static let officeMembers = Phrase(zh: "成员", en: "Members")
  public static let officeDuty = Phrase(zh: "职责", en: "Duty")
  public static let dutyOpen = Phrase(zh: "本学年未做", en: "not yet")
  public static let dutyDay = Phrase(zh: "完成日期", en: "Done on")
  public static let dutyWords = Phrase(zh: "做了什么事", en: "What was done")
  public static let noteDuty = Phrase(zh: "登记一项职责", en: "Note what was done")
  public static let dutySaid = Phrase(zh: "职责已登记。", en: "It's noted.")
  public static let setOffice = Phrase(zh: "设立或更改项目办", en: "Set up or change an office")
  public static let setOfficeHint = Phrase(
    zh: "已有项目办的，填写后以新内容为准。", en: "Where there's one already, this describes it anew.")
  public static let officeSaid = Phrase(zh: "项目办已保存。", en: "The office is kept.")
  public static let closeOffice = Phrase(zh: "撤销项目办", en: "Close the office")
  public static let closeOfficeReason = Phrase(zh: "撤销理由", en: "Why it's closed")
  public static let officeClosed = Phrase(zh: "项目办已撤销。", en: "The office is closed.")
}
