public import Policy
public import Staffing
public import Studying

/// What stands against something of selections and visits, and what to do.
extension Phrase {
  public static func noSelection(_ id: String) -> Phrase {
    Phrase(zh: "没有评比 \(id)。", en: "There's no selection \(id).")
  }
  public static func noSelectionEntry(_ id: String) -> Phrase {
    Phrase(zh: "没有参评作品 \(id)。", en: "There's no entry \(id).")
  }
  public static func selectionBackwards(_ first: Day, _ last: Day) -> Phrase {
    Phrase(
      zh: "截止日 \(last) 在开始日 \(first) 之前，请改正。",
      en: "It would end on \(last), before it begins on \(first): correct the days.")
  }
  public static let selectionNeedsTitle = Phrase(
    zh: "没有填写名称或题目，请填写。", en: "It has no title: give one.")
  public static func selectionInThePast(_ last: Day, today: Day) -> Phrase {
    Phrase(
      zh: "截止日 \(last) 已经过去，最早填今天 \(today)。",
      en: "\(last) has passed: end today, \(today), at the earliest.")
  }
  public static func selectionFewJudges(_ count: Int, least: Int) -> Phrase {
    Phrase(
      zh: "评委 \(count) 位，至少要 \(least) 位，请补上。", en: "\(count) judges; \(least) at least: name more.")
  }
  public static func selectionJudgeEnters(_ name: String) -> Phrase {
    Phrase(
      zh: "\(name)又是评委又是作者，请换一位。", en: "\(name) would judge and enter: choose somebody else.")
  }
  public static func selectionIsClosed(_ day: Day) -> Phrase {
    Phrase(zh: "这次评比 \(day) 已经结束，不能改动。", en: "This selection was closed on \(day).")
  }
  public static func selectionDays(_ days: ClosedRange<Day>, today: Day) -> Phrase {
    Phrase(
      zh: "交稿时间是 \(days.lowerBound) 至 \(days.upperBound)，今天 \(today) 不能交。",
      en: "Entries are taken from \(days.lowerBound) to \(days.upperBound), not today, \(today).")
  }
  public static func selectionTeam(_ count: Int, of team: Int) -> Phrase {
    Phrase(
      zh: "填了 \(count) 人，这类评比要 \(team) 人，请改正。",
      en: "\(count) people; this kind takes \(team): correct it.")
  }
  public static func selectionElsewhere(_ place: Int, _ name: String) -> Phrase {
    Phrase(
      zh: "第 \(place) 位“\(name)”不在参评学校任教，请改正。",
      en: "Number \(place), \(name), doesn't teach at the school: correct it.")
  }
  public static let selectionNotYours = Phrase(
    zh: "教师只能交自己参加的作品，请把自己填进去，或请学校来交。",
    en: "A teacher hands in what they take part in: name yourself, or ask the school.")
  public static func selectionEnteredBefore(_ name: String, _ title: String) -> Phrase {
    Phrase(
      zh: "\(name)已经交过“\(title)”，一人只能参评一次。",
      en: "\(name) has entered '\(title)' already; everybody enters once.")
  }
  public static let selectionNoJudge = Phrase(
    zh: "您不是这次评比的评委。", en: "You aren't a judge of this selection.")
  public static func selectionStillOpen(_ last: Day) -> Phrase {
    Phrase(
      zh: "交稿到 \(last) 才截止，截止以后再办。", en: "Entries are taken until \(last): do it after that.")
  }
  public static let selectionOwnSchool = Phrase(
    zh: "这是您所在学校的作品，请由其他评委评。", en: "It's of your own school: other judges mark it.")
  public static let selectionIsEmpty = Phrase(zh: "还没有参评作品，不能结束。", en: "It has no entries.")
  public static func selectionWinners(_ count: Int, most: Int) -> Phrase {
    Phrase(
      zh: "获奖名额 \(count) 不对，请填 1 到 \(most)。", en: "\(count) can't win: 1 to \(most).")
  }
  public static func selectionFewMarks(_ title: String, _ count: Int, least: Int) -> Phrase {
    Phrase(
      zh: "“\(title)”只有 \(count) 位评委评了，至少要 \(least) 位；回避的多时请增加评委。",
      en: "'\(title)' has \(count) marks; \(least) at least. Name further judges if some can't.")
  }
  public static let selectionNoWinner = Phrase(
    zh: "只登记获奖作品的展示。", en: "Showings are noted of winners.")
  public static func selectionShownBefore(_ day: Day) -> Phrase {
    Phrase(zh: "展示已经登记过（\(day)）。", en: "Its showing is on record already (\(day)).")
  }
  public static func selectionShownEarly(_ day: Day, _ closed: Day) -> Phrase {
    Phrase(
      zh: "日期 \(day) 早于评比结束的 \(closed)，请改填。",
      en: "\(day) is before the selection was closed, \(closed): choose another day.")
  }
  public static func selectionFault(
    _ fault: SelectionScore.Fault, _ kind: SelectionTerms.Kind
  ) -> Phrase {
    func name(_ key: String) -> LocalizedText {
      kind[criterion: key]?.name ?? LocalizedText(zh: key, en: key)
    }
    switch fault {
    case .missing(let key):
      return Phrase(
        zh: "“\(name(key).zh)”没有打分，请填写。", en: "'\(name(key).en)' has no points: give them.")
    case .outside(let key, let given, let most):
      return Phrase(
        zh: "“\(name(key).zh)”打了 \(given) 分，请填 0 到 \(most)。",
        en: "'\(name(key).en)' was given \(given): 0 to \(most).")
    case .unknown(let key):
      return Phrase(
        zh: "评分标准里没有“\(key)”，请刷新后重填。", en: "The rubric has no '\(key)': load it again.")
    }
  }

  public static func noVisitOfResearch(_ id: String) -> Phrase {
    Phrase(zh: "没有到校安排 \(id)，或者已经取消。", en: "There's no visit \(id), or it was called off.")
  }
  public static func visitPlanned(_ day: Day) -> Phrase {
    Phrase(
      zh: "\(day) 已经安排去这所学校，请先取消原来的安排。",
      en: "A visit to this school on \(day) is planned already: call that one off first.")
  }
  public static func visitDay(_ day: Day, _ allowed: ClosedRange<Day>) -> Phrase {
    Phrase(
      zh: "日期 \(day) 请填 \(allowed.lowerBound) 至 \(allowed.upperBound) 之间。",
      en: "\(day): choose a day from \(allowed.lowerBound) to \(allowed.upperBound).")
  }
  public static let visitNeedsTheme = Phrase(zh: "没有填写主题，请填写。", en: "It has no theme: give one.")
  public static let visitNoted = Phrase(
    zh: "这次到校已经登记了结果，不能再改。", en: "What this visit came to is on record already.")
  public static func visitLessons(_ count: Int) -> Phrase {
    Phrase(zh: "听课 \(count) 节不对，请填 0 到 20。", en: "\(count) lessons can't be: 0 to 20.")
  }
  public static func visitOfAnother(_ person: String) -> Phrase {
    Phrase(zh: "这是\(person)的到校安排，请由本人登记。", en: "It's \(person)'s visit, who notes it.")
  }
}
