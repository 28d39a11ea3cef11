public import Policy
public import Staffing
public import Surveying

/// What stands against something of surveys, and what to do.
extension Phrase {
  public static let needsSurveys = Phrase(
    zh: "规则手册没有 surveys（问卷调查）一节，请先补上这一节。",
    en: "The book has no section 'surveys': add it first.")
  public static func noSurvey(_ id: String) -> Phrase {
    Phrase(zh: "没有问卷 \(id)。", en: "There's no survey \(id).")
  }
  public static func noSurveyKind(_ key: String) -> Phrase {
    Phrase(
      zh: "规则手册没有“\(key)”这种问卷，请从列表里选。",
      en: "The book has no survey '\(key)': choose one of the list.")
  }
  public static func surveyBackwards(_ first: Day, _ last: Day) -> Phrase {
    Phrase(
      zh: "截止日 \(last) 在开始日 \(first) 之前，请改正。",
      en: "It would end on \(last), before it begins on \(first): correct the days.")
  }
  public static func surveyInThePast(_ first: Day, today: Day) -> Phrase {
    Phrase(
      zh: "开始日 \(first) 已经过去，最早填今天 \(today)。",
      en: "\(first) has passed: begin today, \(today), at the earliest.")
  }
  public static func surveyDays(_ days: Int, allowed: ClosedRange<Int>) -> Phrase {
    Phrase(
      zh: "一共 \(days) 天，规则允许 \(allowed.lowerBound) 到 \(allowed.upperBound) 天，请改截止日。",
      en:
        "It would be open for \(days) days; the book allows \(allowed.lowerBound) to \(allowed.upperBound): change the last day."
    )
  }
  public static func surveyOverlaps(_ days: ClosedRange<Day>) -> Phrase {
    Phrase(
      zh: "同一份问卷 \(days.lowerBound) 至 \(days.upperBound) 已经在办，请等它结束或取消。",
      en:
        "The same survey is held from \(days.lowerBound) to \(days.upperBound): wait for its end, or call it off."
    )
  }
  public static func surveyIsClosed(_ days: ClosedRange<Day>) -> Phrase {
    Phrase(
      zh: "这次问卷 \(days.lowerBound) 至 \(days.upperBound) 填写，现在不能改动。",
      en: "This survey is open from \(days.lowerBound) to \(days.upperBound), not now.")
  }
  public static let surveyOfOthers = Phrase(
    zh: "这份问卷的调查对象不包括您。", en: "This survey asks others.")
  public static let surveyAnsweredBefore = Phrase(
    zh: "您已经答过，一人只能答一次。", en: "You have answered it already; everybody answers once.")
  public static let quoteNeedsConsent = Phrase(
    zh: "没有勾选“同意引用”，不同意就不用留言。",
    en: "Tick that the words may be quoted, or leave none.")
  public static func noQuote(_ id: String) -> Phrase {
    Phrase(zh: "没有您的留言 \(id)。", en: "There are no words \(id) of yours.")
  }

  public static func surveyFault(_ fault: SurveyFault, in kind: SurveyTerms.Kind) -> Phrase {
    func name(_ key: String) -> LocalizedText {
      kind[question: key]?.asks ?? LocalizedText(zh: key, en: key)
    }
    switch fault {
    case .unanswered(let key):
      return Phrase(
        zh: "“\(name(key)[.zh])”没有选，请选一项。", en: "'\(name(key)[.en])' has no answer: choose one.")
    case .severalNamed(let key):
      return Phrase(
        zh: "“\(name(key)[.zh])”只能选一项。", en: "'\(name(key)[.en])' takes one answer.")
    case .unknown(let key):
      return Phrase(
        zh: "问卷里没有“\(key)”，请刷新后重填。", en: "The survey has no '\(key)': load it again.")
    }
  }

  public static func paperFault(_ fault: PaperForms.Fault, in kind: SurveyTerms.Kind) -> Phrase {
    func name(_ key: String) -> LocalizedText {
      kind[question: key]?.asks ?? LocalizedText(zh: key, en: key)
    }
    switch fault {
    case .negative(let number):
      return Phrase(zh: "份数不能是 \(number)，请填 0 或以上。", en: "\(number) can't be a count: 0 or more.")
    case .moreReturned(let returned, let handed):
      return Phrase(
        zh: "收回 \(returned) 份，多于发放的 \(handed) 份，请核对。",
        en: "\(returned) returned of \(handed) handed out: check both.")
    case .sum(let key, let sum, let returned):
      return Phrase(
        zh: "“\(name(key)[.zh])”各项合计 \(sum) 份，应等于收回的 \(returned) 份。",
        en: "'\(name(key)[.en])' comes to \(sum); it must be the \(returned) forms returned.")
    case .more(let key, let most, let returned):
      return Phrase(
        zh: "“\(name(key)[.zh])”有一项 \(most) 份，多于收回的 \(returned) 份。",
        en: "'\(name(key)[.en])' has a choice with \(most) of \(returned) forms: check it.")
    }
  }
}
