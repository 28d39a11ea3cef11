public import Policy
public import Pupils
public import Staffing

/// What stands against something about pupils, and what to do.
extension Phrase {
  public static let needsPupils = Phrase(
    zh: "规则手册没有 pupils（学生）一节，请先补上这一节。",
    en: "The book has no section 'pupils': add it first.")
  public static let nothingToCount = Phrase(
    zh: "规则手册没有列出要统计的项目。", en: "The book lists nothing to count here.")
  public static func noPupilItem(_ key: String) -> Phrase {
    Phrase(
      zh: "规则手册没有“\(key)”这一项，请刷新后重填。", en: "The book has no '\(key)': load the page again.")
  }
  public static func pupilNumberOutside(_ name: LocalizedText, _ number: Int) -> Phrase {
    Phrase(
      zh: "“\(name[.zh])”填了 \(number)，请填 0 到 1000000 的整数。",
      en: "'\(name[.en])' is \(number): give a number from 0 to 1000000.")
  }
  public static func morePermits(_ permitted: Int, of all: Int) -> Phrase {
    Phrase(
      zh: "持居住证入学 \(permitted) 人，多于随迁子女 \(all) 人，请核对。",
      en: "\(permitted) by residence permit of \(all) migrant children: check both.")
  }

  public static func noDropout(_ id: String) -> Phrase {
    Phrase(zh: "没有辍学登记 \(id)，请从列表进入。", en: "There's no case \(id): start from the list.")
  }
  public static func noDropoutReason(_ key: String) -> Phrase {
    Phrase(
      zh: "规则手册没有“\(key)”这种原因，请从列表里选。",
      en: "The book has no reason '\(key)': choose one of the list.")
  }
  public static func gradeNotRun(_ grade: Int) -> Phrase {
    Phrase(
      zh: "本校没有 \(grade) 年级所在的学段，请核对年级。",
      en: "The school doesn't run the stage of grade \(grade): check the grade.")
  }
  public static func gradeOutside(_ grade: Int) -> Phrase {
    Phrase(zh: "年级填了 \(grade)，请填 1 到 12。", en: "Grade \(grade): give 1 to 12.")
  }
  public static func dropoutPupils(_ pupils: Int) -> Phrase {
    Phrase(
      zh: "人数填了 \(pupils)，至少 1 人。", en: "\(pupils) pupils: a case is about one or more.")
  }
  public static func dropoutFault(_ fault: DropoutCase.Fault) -> Phrase {
    switch fault {
    case .closed:
      Phrase(zh: "这批学生已经全部返校或落实去向，不用再登记。", en: "Nobody of them stays away any more.")
    case .beforeCase(let day, let since):
      Phrase(
        zh: "\(day) 在离校日 \(since) 之前，请改日期。",
        en: "\(day) is before they stayed away, \(since): change the day.")
    case .beforeLast(let day, let last):
      Phrase(
        zh: "\(day) 早于最近一次登记的 \(last)，请按先后登记。",
        en: "\(day) is before the last note, \(last): note things in their order.")
    case .ahead(let day, let today): .dayAhead(day, today: today)
    case .number(let pupils, let out):
      Phrase(
        zh: "填了 \(pupils) 人，还没有返校的是 \(out) 人，请填 1 到 \(out)。",
        en: "\(pupils) of \(out) who stay away: give 1 to \(out).")
    }
  }

  public static func noClassTie(_ id: String) -> Phrase {
    Phrase(zh: "没有“手拉手”班级 \(id)，请从列表进入。", en: "There's no tie \(id): start from the list.")
  }
  public static func noPupilActivity(_ id: String) -> Phrase {
    Phrase(zh: "没有学生活动 \(id)，请从列表进入。", en: "There's no activity \(id): start from the list.")
  }
  public static func classTieEnded(_ day: Day) -> Phrase {
    Phrase(zh: "这对班级 \(day) 已经结束手拉手。", en: "The two classes parted on \(day).")
  }
  public static func beforeClassTie(_ day: Day, _ first: Day) -> Phrase {
    Phrase(
      zh: "\(day) 在班级结对的 \(first) 之前，请改日期。",
      en: "\(day) is before the classes were tied, \(first): change the day.")
  }
  public static let activityIsTold = Phrase(
    zh: "这次活动已经登记结果，不能再改。", en: "What came of it is on record already.")

  public static func pupilFault(_ fault: PupilActivity.Fault) -> Phrase {
    switch fault {
    case .unknownKind(let kind):
      Phrase(
        zh: "规则手册没有“\(kind)”这种活动，请从列表里选。",
        en: "The book has no activity '\(kind)': choose one of the list.")
    case .nobody:
      Phrase(zh: "两校参加人数都是 0，请填学生人数。", en: "No pupils take part: give their numbers.")
    case .outside(let number):
      Phrase(zh: "人数不能是 \(number)，请填 0 到 100000。", en: "\(number): give 0 to 100000.")
    case .ahead(let day, let today): .dayAhead(day, today: today)
    case .noticeTooShort(let days, let limit):
      Phrase(
        zh: "离出行还有 \(days) 天，外出活动要提前 \(limit.value) 天登记，请改日期。",
        en:
          "It's \(days) days ahead; pupils travel with \(limit.value) days' notice: choose a later day."
      )
    case .fewAdults(let adults, let needed, let limit):
      Phrase(
        zh: "带队教师（家长）\(adults) 人，每人最多带 \(limit.value) 名学生，至少要 \(needed) 人。",
        en: "\(adults) adults; each takes \(limit.value) pupils at most: \(needed) are needed.")
    case .consentsMissing(let consents, let needed):
      Phrase(
        zh: "家长同意书 \(consents) 份，外出学生 \(needed) 人，请收齐。",
        en: "\(consents) parents consented of \(needed): collect the rest.")
    case .noSafety:
      Phrase(
        zh: "没有写安全安排：怎么去、谁负责、出了事怎么办。",
        en: "Say how they travel, who answers for them, what is done in need.")
    }
  }
}
