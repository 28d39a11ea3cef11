public import Attaching
public import Staffing

/// What stands against something of learning at other schools, and what to do.
extension Phrase {
  public static let needsAttachments = Phrase(
    zh: "规则手册没有 attachments（跟岗与研修）一节，请先补上这一节。",
    en: "The book has no section 'attachments': add it first.")
  public static func noAttachment(_ id: String) -> Phrase {
    Phrase(
      zh: "没有跟岗 \(id)，或者不在您的范围内。", en: "There's no attachment \(id), or it's not one of yours.")
  }
  public static func noLearningRecord(_ id: String) -> Phrase {
    Phrase(zh: "没有您可以办理的记录 \(id)。", en: "There's no record \(id) that's yours to change.")
  }
  public static func noAttachmentWord(_ key: String) -> Phrase {
    Phrase(
      zh: "规则手册没有“\(key)”这一项，请从列表里选。",
      en: "The book has no '\(key)': choose one of the list.")
  }
  public static func noLearner(_ teacher: Teacher.ID, _ day: Day) -> Phrase {
    Phrase(
      zh: "\(day) 没有编号 \(teacher) 的在编教师，请核对编号和日期。",
      en: "No school employs teacher \(teacher) on \(day): check number and day.")
  }
  public static let learningOfOthers = Phrase(
    zh: "这是别的学校的事，请由那所学校或主管科室办。",
    en: "That's another school's: that school or the office does it.")
  public static let learningUsed = Phrase(
    zh: "后面已有登记（评价、顶岗或反馈），请先撤回那些。",
    en: "Something else stands on it: take that back first.")
  public static func learningPeople(_ people: Int, most: Int) -> Phrase {
    Phrase(zh: "人数 \(people) 不对，请填 1 到 \(most)。", en: "\(people) people can't be: 1 to \(most).")
  }

  public static func attachmentFault(
    _ fault: AttachmentFault, teacher: String, host: String
  ) -> Phrase {
    switch fault {
    case .oneself:
      Phrase(zh: "不能跟自己学，请填另一位指导教师。", en: "Nobody follows oneself: name another host.")
    case .sameSchool:
      Phrase(
        zh: "\(teacher)和\(host)在同一所学校，跟岗要到别的学校。",
        en: "\(teacher) and \(host) are of one school: follow somebody elsewhere.")
    case .tooLong(let days, let most):
      Phrase(
        zh: "共 \(days) 天，这种跟岗最长 \(most) 天，请缩短。",
        en: "It takes \(days) days, where \(most) are the most: shorten it.")
    case .elsewhere(let days):
      Phrase(
        zh: "\(teacher)\(days.lowerBound) 至 \(days.upperBound) 已在跟岗，请改日期。",
        en:
          "\(teacher) follows somebody from \(days.lowerBound) to \(days.upperBound) already: change the days."
      )
    case .hostFull(let day, let most):
      Phrase(
        zh: "\(host)从 \(day) 起已带满 \(most) 人，请改日期或换人。",
        en: "\(host) has \(most) people to guide from \(day) on: change the days or the host.")
    }
  }

  public static func attachmentDays(_ day: Day, _ days: ClosedRange<Day>) -> Phrase {
    Phrase(
      zh: "\(day) 不在跟岗的 \(days.lowerBound) 至 \(days.upperBound) 之内，请改日期。",
      en: "\(day) isn't within \(days.lowerBound) to \(days.upperBound): change the day.")
  }
  public static func attachmentRuns(_ last: Day) -> Phrase {
    Phrase(
      zh: "跟岗到 \(last) 才结束，请那天起再评价。", en: "It runs until \(last): judge it from that day on.")
  }
  public static let attachmentJudged = Phrase(
    zh: "指导教师已经评价，不再改动。", en: "It was judged and takes no more changes.")
  public static let attachmentNotJudge = Phrase(
    zh: "评价由指导教师、接收学校或主管科室写，跟岗人自己不能评。",
    en: "The host, the host's school or the office judges; never whoever follows.")
  public static let attachmentEmptyLog = Phrase(
    zh: "日志一天也没有记，不能评为合格；请先补记日志。",
    en: "The log is empty, so it can't pass: note the days first.")

  public static func learningLineFault(_ fault: LearningLineFault) -> Phrase {
    switch fault {
    case .form(let line, let words, let least):
      Phrase(
        zh: "第 \(line) 行只有 \(words) 项，\(least == 2 ? "要写两项：教师编号 节数。" : "要写：教师编号 课程 开始日 结束日。")",
        en:
          "Line \(line) has \(words) words: \(least == 2 ? "a teacher's number and lessons" : "a teacher's number, the course, first and last day")."
      )
    case .day(let line, let word):
      Phrase(
        zh: "第 \(line) 行“\(word)”不是日期，请写成 2026-10-08。",
        en: "Line \(line), '\(word)' isn't a day, such as 2026-10-08.")
    case .backwards(let line, let first, let last):
      Phrase(
        zh: "第 \(line) 行结束日 \(last) 在开始日 \(first) 之前，请改正。",
        en: "Line \(line) ends on \(last), before it begins on \(first): correct the days.")
    case .lessons(let line, let word):
      Phrase(
        zh: "第 \(line) 行“\(word)”不是节数，请填 1 到 40。",
        en: "Line \(line), '\(word)' isn't a number of lessons from 1 to 40.")
    case .twice(let line, let earlier):
      Phrase(
        zh: "第 \(line) 行与第 \(earlier) 行是同一位教师，请合并或改日期。",
        en: "Line \(line) is about the teacher of line \(earlier): make them one.")
    }
  }
  public static func learningNoTeacher(_ line: Int, _ teacher: Teacher.ID) -> Phrase {
    Phrase(
      zh: "第 \(line) 行“\(teacher)”：那天没有这位任教教师，请核对编号。",
      en: "Line \(line), '\(teacher)': nobody of that number teaches then: check it.")
  }
  public static func learningOfOthersLine(_ line: Int, _ teacher: Teacher.ID) -> Phrase {
    Phrase(
      zh: "第 \(line) 行“\(teacher)”：不是本校教师，请删去这一行。",
      en: "Line \(line), '\(teacher)': not of your school: leave the line out.")
  }
  public static func learningStudies(
    _ line: Int, _ name: String, _ days: ClosedRange<Day>
  ) -> Phrase {
    Phrase(
      zh: "第 \(line) 行：\(name)\(days.lowerBound) 至 \(days.upperBound) 已有脱产研修，请改日期或先撤回。",
      en:
        "Line \(line): \(name) studies from \(days.lowerBound) to \(days.upperBound) already: change the days, or take that back."
    )
  }
}

/// What stands against a replacement.
extension Phrase {
  public static let replacementNeedsTeacher = Phrase(
    zh: "城镇教师请填教师编号。", en: "Give the teacher's number.")
  public static let replacementNeedsSubject = Phrase(
    zh: "没有填写能教的学科，请至少填一个。", en: "Name at least one subject.")
  public static func replacementOffered(_ name: String, _ days: ClosedRange<Day>) -> Phrase {
    Phrase(
      zh: "\(name)\(days.lowerBound) 至 \(days.upperBound) 已登记可顶岗，请改日期或先撤回。",
      en: "\(name) is entered for \(days.lowerBound) to \(days.upperBound) already.")
  }
  public static func replacementFault(
    _ fault: ReplacementFault, name: String, guide: String
  ) -> Phrase {
    switch fault {
    case .outsideStudy(let days):
      Phrase(
        zh: "日期超出研修的 \(days.lowerBound) 至 \(days.upperBound)，请改日期。",
        en: "The study is from \(days.lowerBound) to \(days.upperBound): keep within it.")
    case .outsideOffer(let days):
      Phrase(
        zh: "\(name)只在 \(days.lowerBound) 至 \(days.upperBound) 能顶岗，请改日期。",
        en: "\(name) is free from \(days.lowerBound) to \(days.upperBound) only.")
    case .otherSubject(let subject):
      Phrase(
        zh: "\(name)不教\(subject.name(in: .zh))，请换人。",
        en: "\(name) doesn't teach \(subject.name(in: .en)): choose somebody else.")
    case .ownSchool:
      Phrase(
        zh: "\(name)就是这所学校的人，置换要从别处来人。",
        en: "\(name) is of the school itself: take somebody from elsewhere.")
    case .oneself:
      Phrase(zh: "研修的人不能给自己顶岗，请换人。", en: "Nobody stands in for oneself.")
    case .elsewhere(let days):
      Phrase(
        zh: "\(name)\(days.lowerBound) 至 \(days.upperBound) 已在别处顶岗，请改日期或换人。",
        en: "\(name) stands in elsewhere from \(days.lowerBound) to \(days.upperBound).")
    case .covered(let days):
      Phrase(
        zh: "\(days.lowerBound) 至 \(days.upperBound) 已有人顶岗，请改日期。",
        en: "Somebody stands in from \(days.lowerBound) to \(days.upperBound) already.")
    case .guideIsReplacement:
      Phrase(zh: "顶岗的人不能指导自己，请换指导教师。", en: "Nobody guides oneself: name another guide.")
    case .guideStudies(let days):
      Phrase(
        zh: "指导教师\(guide)\(days.lowerBound) 至 \(days.upperBound) 自己在脱产研修，请换人。",
        en: "\(guide) studies from \(days.lowerBound) to \(days.upperBound): name another guide.")
    case .guideFull(let day, let most):
      Phrase(
        zh: "\(guide)从 \(day) 起已指导 \(most) 人，请换人。",
        en: "\(guide) guides \(most) people from \(day) on: name another guide.")
    }
  }
  public static func chainLack(_ lack: ReplacementChain.Lack, name: String) -> Phrase {
    switch lack {
    case .uncovered(let days):
      Phrase(
        zh: "\(days.lowerBound) 至 \(days.upperBound) 没有人顶岗",
        en: "nobody stands in from \(days.lowerBound) to \(days.upperBound)")
    case .vacated(_, let days):
      Phrase(
        zh: "\(name)原来的岗位 \(days.lowerBound) 至 \(days.upperBound) 没有人补",
        en: "nobody fills the post of \(name) from \(days.lowerBound) to \(days.upperBound)")
    case .unguided:
      Phrase(zh: "\(name)没有人指导", en: "nobody guides \(name)")
    }
  }
}

/// What stands against weeks away, sessions, trips and visits.
extension Phrase {
  public static let awayNoWeeks = Phrase(
    zh: "没有填写日期，请每周写一天。", en: "Name a day of each week.")
  public static let awayAtHome = Phrase(
    zh: "去的是教师自己的学校，请填另一所。", en: "That's their own school: name another.")
  public static func awayTooMany(_ weeks: Int, most: Int) -> Phrase {
    Phrase(zh: "共 \(weeks) 周，一次最多排 \(most) 个月，请分次排。", en: "\(weeks) weeks: \(most) at most.")
  }
  public static func awayFault(_ fault: AwayFault) -> Phrase {
    let week = fault.days.lowerBound
    let (zh, en): (String, String) =
      switch fault.reason {
      case .schoolDays(let days, let least):
        ("只有 \(days) 个教学日，要 \(least) 个", "has \(days) school days of \(least)")
      case .sameMonth(let other):
        ("同一个月已排 \(other.lowerBound) 那一周", "is in a month with that of \(other.lowerBound)")
      case .crowded(let most):
        ("本校同学科已有 \(most) 人外出", "finds \(most) of the school and subject away")
      }
    let next = fault.next?.lowerBound
    return Phrase(
      zh: "\(week) 那一周\(zh)，\(next.map { "请改到 \($0) 那一周。" } ?? "请另选。")",
      en: "The week of \(week) \(en): \(next.map { "take that of \($0)." } ?? "choose another.")")
  }
  public static func awayLessons(_ lessons: Int, most: Int) -> Phrase {
    Phrase(
      zh: "每周课时 \(lessons) 不对，请填 1 到 \(most)。", en: "\(lessons) lessons can't be: 1 to \(most).")
  }
  public static func awayUncovered(_ covered: Int, of lessons: Int) -> Phrase {
    Phrase(
      zh: "代课共 \(covered) 节，要正好 \(lessons) 节，请补齐代课安排。",
      en: "\(covered) of \(lessons) lessons are covered: say who gives each of them.")
  }
  public static func awayNoColleague(_ line: Int, _ teacher: Teacher.ID) -> Phrase {
    Phrase(
      zh: "代课第 \(line) 行“\(teacher)”：不是本校其他教师，请核对编号。",
      en: "Cover, line \(line), '\(teacher)': no colleague of the school: check the number.")
  }
  public static func awayCoverAway(_ line: Int, _ name: String, _ days: ClosedRange<Day>) -> Phrase
  {
    Phrase(
      zh: "代课第 \(line) 行：\(name)\(days.lowerBound) 至 \(days.upperBound) 自己外出，请换人。",
      en:
        "Cover, line \(line): \(name) is away from \(days.lowerBound) to \(days.upperBound): name another."
    )
  }
  public static func awayLearns(_ week: Day, _ name: String, _ days: ClosedRange<Day>) -> Phrase {
    Phrase(
      zh:
        "\(week) 那一周，\(name)\(days.lowerBound) 至 \(days.upperBound) 在研修或跟岗，请另选一周。",
      en:
        "In the week of \(week), \(name) studies from \(days.lowerBound) to \(days.upperBound): choose another."
    )
  }
  public static func exchangeNotLeader(_ name: String) -> Phrase {
    Phrase(
      zh: "活动由组长（\(name)）或主管科室登记。", en: "The leader (\(name)) or the office notes sessions.")
  }
  public static let exchangeNobody = Phrase(
    zh: "没有勾选到会的人，请至少选一位。", en: "Nobody is ticked: choose who was there.")
  public static func exchangeStranger(_ teacher: Teacher.ID) -> Phrase {
    Phrase(zh: "\(teacher) 不在这个小组，请去掉。", en: "\(teacher) isn't in the group: leave them out.")
  }
  public static func noExchangeGroup(_ subject: String) -> Phrase {
    Phrase(
      zh: "没有“\(subject)”小组，人数可能不够。", en: "There's no group for '\(subject)'; there may be too few."
    )
  }
  public static let tripOwnHelper = Phrase(
    zh: "帮扶学校不能是本校，请改正或留空。", en: "The helper is the school itself: correct it, or leave it empty.")
  public static let tripNeedsPlace = Phrase(zh: "没有填写地点，请写明去哪里。", en: "Say where it went.")
  public static let tripNeedsPeople = Phrase(zh: "没有填写参加的人，请写明谁去。", en: "Say who went.")
  public static let tripNeedsLearnings = Phrase(
    zh: "没有填写收获，请写明学到什么。", en: "Say what was learnt.")
  public static func tripCost(_ cost: Int, most: Int) -> Phrase {
    Phrase(zh: "经费 \(cost) 元不对，请填 0 到 \(most)。", en: "\(cost) yuan can't be: 0 to \(most).")
  }
  public static func visitPast(_ day: Day) -> Phrase {
    Phrase(zh: "\(day) 已经过去，请填今天或以后。", en: "\(day) is past: name today or later.")
  }
  public static let visitOtherTrainer = Phrase(
    zh: "只能由本人或主管科室接受。", en: "Trainers accept for themselves, or the office for them.")
  public static func visitAccepted(_ name: String, _ day: Day) -> Phrase {
    Phrase(zh: "\(name)已接受，\(day) 到校。", en: "\(name) has accepted and comes on \(day).")
  }
  public static func visitBusy(_ name: String, _ day: Day) -> Phrase {
    Phrase(
      zh: "\(name)\(day) 那半天已有安排，请换一天或换半天。",
      en: "\(name) is engaged that half of \(day): choose another.")
  }
  public static func visitReported(_ day: Day) -> Phrase {
    Phrase(zh: "反馈 \(day) 已填，不再改动。", en: "What it brought was said on \(day) and stays.")
  }
  public static let visitNotAccepted = Phrase(
    zh: "还没有人接受，到校后再填反馈。", en: "Nobody has accepted it yet.")
  public static func visitIsLater(_ day: Day) -> Phrase {
    Phrase(zh: "\(day) 才到校，请那天起再填。", en: "It's on \(day): say it from then on.")
  }
}
