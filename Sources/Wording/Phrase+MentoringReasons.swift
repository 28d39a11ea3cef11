public import Mentoring
public import Staffing

/// What stands against something of masters and apprentices, and what to do.
extension Phrase {
  public static let needsMentorship = Phrase(
    zh: "规则手册没有 mentorship（师徒结对）一节，请先补上这一节。",
    en: "The book has no section 'mentorship': add it first.")
  public static func noMentorBond(_ id: String) -> Phrase {
    Phrase(
      zh: "没有师徒结对 \(id)，或者不在您的范围内。", en: "There's no bond \(id), or it's not one of yours.")
  }
  public static func mentorBondBackwards(_ first: Day, _ last: Day) -> Phrase {
    Phrase(
      zh: "结束日 \(last) 在开始日 \(first) 之前，请改正。",
      en: "It would end on \(last), before it begins on \(first): correct the days.")
  }
  public static func noMaster(_ mentor: Mentor) -> Phrase {
    switch mentor {
    case .teacher(let id):
      Phrase(
        zh: "档案里没有编号为 \(id) 的在编教师，请核对师傅的编号。",
        en: "No school employs a teacher with the number \(id) then: check the master's number.")
    case .researcher(let account):
      Phrase(
        zh: "没有账号为“\(account)”的教研员或进修学校教师，请核对。",
        en: "'\(account)' is no account of the research office or the training school: check it.")
    }
  }
  public static func noApprentice(_ id: Teacher.ID) -> Phrase {
    Phrase(
      zh: "档案里没有编号为 \(id) 的教师，请核对徒弟的编号。",
      en: "The record has no teacher with the number \(id): check the apprentice's number.")
  }
  public static let mentorIsAlone = Phrase(
    zh: "没有填写师傅：填教师编号，或教研员的账号，只填一个。",
    en: "Name one master: a teacher's number, or the account of somebody of the research office.")

  public static func mentorshipFault(
    _ fault: MentorshipFault, master: String, apprentice: String
  ) -> Phrase {
    switch fault {
    case .mentorAway:
      Phrase(
        zh: "\(master)不是这段时间一直在编，请缩短结对时间。",
        en: "No school employs \(master) throughout: choose days on which one does.")
    case .apprenticeAway:
      Phrase(
        zh: "\(apprentice)不是这段时间一直在编，请缩短结对时间。",
        en: "No school employs \(apprentice) throughout: choose days on which one does.")
    case .oneself:
      Phrase(zh: "师傅和徒弟是同一个人，请改正。", en: "Nobody is their own master: choose another.")
    case .overlaps(let bond, let until):
      Phrase(
        zh: "\(apprentice)已有同类师傅（\(bond)，到 \(until)），请先结束，或从第二天开始。",
        en:
          "\(apprentice) has a master of this kind already (\(bond), until \(until)): end that first, or begin the day after."
      )
    case .notEligible(let title, let backbone):
      Phrase(
        zh:
          "\(master)的职称“\(title.name(in: .zh))”、骨干层级“\(backbone.name(in: .zh))”都不够当这一类师傅，请另选。",
        en:
          "Neither the title of \(master) (\(title.name(in: .en))) nor the backbone level (\(backbone.name(in: .en))) is enough: choose another."
      )
    case .otherSubject(let taught, let learned):
      Phrase(
        zh:
          "\(master)任教\(taught?.name(in: .zh) ?? "（不详）")，\(apprentice)任教\(learned?.name(in: .zh) ?? "（不详）")，学科师傅要同学科。",
        en:
          "\(master) teaches \(taught?.name(in: .en) ?? "(unknown)") and \(apprentice) \(learned?.name(in: .en) ?? "(unknown)"): a master of the subject teaches the same."
      )
    case .full(let load, let most):
      Phrase(
        zh: "\(master)同时已带 \(load) 名徒弟，最多 \(most) 名，请另选师傅。",
        en: "\(master) has \(load) apprentices then, at most \(most): choose another master.")
    case .tooLong(let until):
      Phrase(
        zh: "结对时间太长，最晚到 \(until)。", en: "It's too long: it may last until \(until).")
    }
  }

  public static func mentorBondEnded(_ day: Day) -> Phrase {
    Phrase(
      zh: "这一对师徒已于 \(day) 结束并写了小结，不再更改。",
      en: "The bond ended on \(day) and was summed up; it no longer changes.")
  }
  public static func mentorBondDays(_ day: Day, _ days: ClosedRange<Day>) -> Phrase {
    Phrase(
      zh: "\(day)不在结对期内（\(days.lowerBound) 至 \(days.upperBound)），请核对日期。",
      en:
        "\(day) is no day of the bond (\(days.lowerBound) to \(days.upperBound)): check the day.")
  }
  public static let needsMentorAim = Phrase(zh: "没有填写目标。", en: "The aim is missing.")
  public static let needsMentorSteps = Phrase(
    zh: "没有填写实施方案。", en: "The steps are missing.")
  public static let mentorPlanMovedOn = Phrase(
    zh: "计划已经有了新的一版，请先看新的一版。", en: "The plan has been stated anew: read it first.")
  public static func noMentorWord(_ key: String) -> Phrase {
    Phrase(
      zh: "规则手册里没有“\(key)”这种形式，请从列表中选择。",
      en: "The book has no form '\(key)': choose one of the list.")
  }
  public static func mentorTimes(_ times: Int, most: Int) -> Phrase {
    Phrase(
      zh: "次数 \(times) 不在 1 到 \(most) 之间，请改正。",
      en: "\(times) times are outside 1 to \(most): correct it.")
  }
  public static let needsMentorArea = Phrase(
    zh: "没有选择解决哪方面的问题。", en: "The area of the problem is missing: choose one.")
  public static let needsMentorPlace = Phrase(zh: "没有选择地点。", en: "Where is missing: choose it.")
  public static let needsMentorChannel = Phrase(
    zh: "没有选择联系方式。", en: "The channel is missing: choose one.")
  public static let needsMentorNext = Phrase(
    zh: "没有填写下一步做什么。", en: "What comes next is missing.")
  public static let needsMentorPoint = Phrase(
    zh: "没有选择辅导要点，请从手册的清单中选择。",
    en: "The point is missing: choose one of the book's coaching list.")
  public static let mentorNotByApprentice = Phrase(
    zh: "这一项由师傅或学校登记，徒弟本人不登记。",
    en: "The master or a school says this; the apprentice doesn't.")
  public static func mentorEndsEarly(_ last: Day) -> Phrase {
    Phrase(
      zh: "师傅在结对期满（\(last)）后写小结；要提前结束，请学校或教研室办理。",
      en: "The master sums it up from \(last) on; to end it before, ask a school or the office.")
  }
  public static func mentorActivityLater(_ day: Day) -> Phrase {
    Phrase(
      zh: "\(day)还登记了活动，请先撤回，或改结束日。",
      en: "Something is noted on \(day): take it back first, or choose a later day.")
  }
}
