internal import Policy
public import Staffing
public import Uniting

/// What stands against something of unions of schools, and what to do.
extension Phrase {
  public static let needsUnions = Phrase(
    zh: "规则手册没有 unions（校际联合体）一节，请先补上这一节。",
    en: "The book has no section 'unions': add it first.")
  public static func noUnion(_ id: String) -> Phrase {
    Phrase(
      zh: "没有联合体 \(id)，或者不在您的范围内。", en: "There's no union \(id), or it's not one of yours.")
  }
  public static func noUnionKind(_ key: String) -> Phrase {
    Phrase(
      zh: "规则手册没有“\(key)”这种联合体，请从列表里选。",
      en: "The book has no kind of union '\(key)': choose one of the list.")
  }
  public static func noUnionActivityKind(_ key: String) -> Phrase {
    Phrase(
      zh: "规则手册没有“\(key)”这种活动，请从列表里选。",
      en: "The book has no activity '\(key)': choose one of the list.")
  }
  public static func noUnionPurpose(_ key: String) -> Phrase {
    Phrase(
      zh: "规则手册没有“\(key)”这种服务方向，请从列表里选。",
      en: "The book has no purpose '\(key)': choose one of the list.")
  }
  public static func noUnionRecord(_ id: String) -> Phrase {
    Phrase(zh: "没有您可以撤回的记录 \(id)。", en: "There's no record \(id) that's yours to change.")
  }
  public static func unionNamed(_ name: String) -> Phrase {
    Phrase(
      zh: "已有叫“\(name)”的联合体，请换一个名称。",
      en: "A union is called '\(name)' already: choose another name.")
  }
  public static let unionNeedsBasis = Phrase(
    zh: "没有填写依据文件，请写明文号或文件名。",
    en: "Name the document that it stands on.")
  public static let unionNeedsAims = Phrase(
    zh: "没有填写目标，请写明联合起来做什么。", en: "Say what it's for.")
  public static let unionNoSchools = Phrase(
    zh: "没有选学校，请至少选一所。", en: "No school is named: name at least one.")
  public static func unionLeadUnknown(_ text: String) -> Phrase {
    Phrase(
      zh: "龙头校“\(text)”找不到，请填学校代码或准确的校名。",
      en: "There's no school '\(text)' to lead: give its code or exact name.")
  }
  public static func unionDayFar(_ day: Day, latest: Day) -> Phrase {
    Phrase(
      zh: "\(day) 太远，最晚填 \(latest)，请改正。", en: "\(day) is too far off: \(latest) at the latest.")
  }
  public static func unionBeforeFounding(_ day: Day, _ founded: Day) -> Phrase {
    Phrase(
      zh: "\(day) 时联合体还没有成立（\(founded) 成立），请改日期。",
      en: "It didn't exist on \(day); it was founded on \(founded): correct the day.")
  }
  public static func unionDissolved(_ last: Day) -> Phrase {
    Phrase(
      zh: "这个联合体已办理解散，最后一天是 \(last)，不再改动。",
      en: "It was dissolved with \(last) as its last day, and takes no more changes.")
  }
  public static func unionStranger(_ school: String) -> Phrase {
    Phrase(
      zh: "学校 \(school) 那天不是成员，请核对学校和日期。",
      en: "School \(school) is no member on that day: check school and day.")
  }
  public static let unionNotThere = Phrase(
    zh: "本校没有参加这次活动，由参加的学校或龙头校登记。",
    en: "Your school didn't take part: those that did, or the lead, note it.")
  public static func unionLeavesEarly(_ last: Day, _ joined: Day) -> Phrase {
    Phrase(
      zh: "最后一天 \(last) 在加入日 \(joined) 之前，请改正。",
      en: "Its last day, \(last), is before it joined on \(joined): correct it.")
  }
  public static func unionActivityLater(_ day: Day) -> Phrase {
    Phrase(
      zh: "\(day) 还登记有活动，最后一天不能早于这天；登记有误的请先撤回。",
      en: "Something is noted on \(day): end no earlier, or take that back first.")
  }
  public static func unionPeople(_ people: Int, most: Int) -> Phrase {
    Phrase(
      zh: "人数 \(people) 不对，请填 0 到 \(most)。", en: "\(people) people can't be: 0 to \(most).")
  }
  public static let unionOnlyLead = Phrase(
    zh: "这件事由龙头校或主管科室办。", en: "The lead school or the office does this.")

  public static func unionLineFault(_ fault: UnionSchoolLines.Fault) -> Phrase {
    switch fault {
    case .unknown(let line, let word):
      Phrase(
        zh: "第 \(line) 行“\(word)”：找不到这所学校，或者有同名的，请填学校代码。",
        en: "Line \(line), '\(word)': no school, or several, are called so: give its code.")
    case .twice(let line, let word):
      Phrase(
        zh: "第 \(line) 行“\(word)”：这所学校已经写过，请删去一行。",
        en: "Line \(line), '\(word)': the school is named twice: leave one line out.")
    }
  }

  public static func unionFault(_ fault: UnionFault, in county: UnionSchools) -> Phrase {
    switch fault {
    case .few(let number, let least):
      Phrase(
        zh: "只有 \(number) 所学校，至少要 \(least) 所，请补上成员。",
        en: "\(number) schools, where \(least) make a union: name more.")
    case .twice(let school):
      Phrase(
        zh: "\(county.name(of: school))已经是成员，请从名单里删去。",
        en: "\(county.name(of: school)) is a member already: leave it out.")
    case .unknown(let school):
      Phrase(
        zh: "县里没有学校 \(school)，请核对代码。", en: "The county has no school \(school): check the code.")
    case .large(let school, let pupils, let size):
      Phrase(
        zh:
          "\(county.name(of: school))有 \(pupils) 名学生，这种联合体只收\(size.isInclusive ? "不超过" : "少于") \(size.pupils) 人的学校。",
        en:
          "\(county.name(of: school)) has \(pupils) pupils; members of this kind have \(size.isInclusive ? "at most" : "fewer than") \(size.pupils)."
      )
    case .elsewhere(let school, _, let name):
      Phrase(
        zh: "\(county.name(of: school))已在同类联合体“\(name)”里，一校一个，请先退出。",
        en:
          "\(county.name(of: school)) is in '\(name)', of the same kind: it leaves that first.")
    case .needsLead:
      Phrase(zh: "这种联合体要有龙头校，请填写。", en: "This kind of union has a lead school: name one.")
    case .leadOutside(let school):
      Phrase(
        zh: "龙头校\(county.name(of: school))不在成员里，请补进名单。",
        en: "\(county.name(of: school)) is to lead and is no member: add it.")
    }
  }
}

/// What stands against walks between schools.
extension Phrase {
  public static func noWalkDecision(_ id: String) -> Phrase {
    Phrase(
      zh: "没有走校安排 \(id)，或者不是您的。", en: "There's no decision \(id) on walks, or it's not yours.")
  }
  public static func walkDays(_ day: Day, _ days: ClosedRange<Day>) -> Phrase {
    Phrase(
      zh: "\(day) 不在安排的 \(days.lowerBound) 至 \(days.upperBound) 之内，请改日期。",
      en: "\(day) isn't within \(days.lowerBound) to \(days.upperBound), as decided.")
  }
  public static func noWalkForm(_ key: String) -> Phrase {
    Phrase(
      zh: "规则手册没有“\(key)”这种形式，请从列表里选。", en: "The book has no form '\(key)': choose one.")
  }
  public static func noWalkLevel(_ key: String) -> Phrase {
    Phrase(
      zh: "规则手册没有“\(key)”这个层面，请从列表里选。", en: "The book has no level '\(key)': choose one.")
  }
  public static func noWalkMode(_ key: String) -> Phrase {
    Phrase(
      zh: "规则手册没有“\(key)”这种方式，请从列表里选。", en: "The book has no mode '\(key)': choose one.")
  }
  public static func walkReported(_ day: Day) -> Phrase {
    Phrase(
      zh: "反思报告 \(day) 已经交了，不再改动。", en: "The report was handed in on \(day) and stays.")
  }
  public static let walkDecisionUsed = Phrase(
    zh: "这项安排下已登记走校活动，请先撤回那些活动。",
    en: "Walks are noted under this decision: take those back first.")
  public static func walkNoTeacher(_ line: Int, _ teacher: Teacher.ID) -> Phrase {
    Phrase(
      zh: "第 \(line) 行“\(teacher)”：那天没有这位在编教师，请核对编号。",
      en: "Line \(line), '\(teacher)': no school employs them then: check the number.")
  }
  public static func walkAtHome(_ line: Int, _ school: String) -> Phrase {
    Phrase(
      zh: "第 \(line) 行“\(school)”：是教师自己的学校，请填另一所。",
      en: "Line \(line), '\(school)': that's their own school: name another.")
  }
  public static func walkOutside(_ line: Int, _ school: String, _ day: Day) -> Phrase {
    Phrase(
      zh: "第 \(line) 行“\(school)”：\(day) 不是成员，请核对学校和日期。",
      en: "Line \(line), '\(school)': no member on \(day): check school and day.")
  }
  public static func walkDecided(_ line: Int, _ days: ClosedRange<Day>) -> Phrase {
    Phrase(
      zh: "第 \(line) 行：\(days.lowerBound) 至 \(days.upperBound) 已安排过，请改日期或先撤回。",
      en:
        "Line \(line): decided already for \(days.lowerBound) to \(days.upperBound): change the days, or take that back."
    )
  }
  public static func walkCostActivities(_ number: Int, most: Int) -> Phrase {
    Phrase(
      zh: "活动次数 \(number) 不对，请填 1 到 \(most)。", en: "\(number) activities can't be: 1 to \(most).")
  }
  public static func walkCostMoney(_ money: Money, most: Money) -> Phrase {
    Phrase(
      zh: "金额 \(money) 元不对，请填 0 到 \(most) 元。", en: "\(money) yuan can't be: 0 to \(most).")
  }

  public static func walkLineFault(_ fault: WalkLines.Fault) -> Phrase {
    switch fault {
    case .form(let line, let words):
      Phrase(
        zh: "第 \(line) 行只有 \(words) 项，要写：教师编号 学校 开始日 结束日。",
        en: "Line \(line) has \(words) words: teacher's number, school, first and last day.")
    case .school(let line, let word):
      Phrase(
        zh: "第 \(line) 行“\(word)”：找不到这所学校，或者有同名的，请填学校代码。",
        en: "Line \(line), '\(word)': no school, or several, are called so: give its code.")
    case .day(let line, let word):
      Phrase(
        zh: "第 \(line) 行“\(word)”不是日期，请写成 2026-10-08。",
        en: "Line \(line), '\(word)' isn't a day, such as 2026-10-08.")
    case .backwards(let line, let first, let last):
      Phrase(
        zh: "第 \(line) 行结束日 \(last) 在开始日 \(first) 之前，请改正。",
        en: "Line \(line) ends on \(last), before it begins on \(first): correct the days.")
    case .overlaps(let line, let earlier):
      Phrase(
        zh: "第 \(line) 行与第 \(earlier) 行重叠，请合并或改日期。",
        en: "Line \(line) overlaps line \(earlier): make them one, or change the days.")
    }
  }
}
