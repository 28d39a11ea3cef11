internal import Policy
public import Serving
public import Staffing

/// What stands against something about those who serve elsewhere, and what to do.
extension Phrase {
  public static let needsCare = Phrase(
    zh: "规则手册没有 care（关爱与保障）一节，请先补上这一节。",
    en: "The book has no section 'care': add it first.")
  public static func noNeedKind(_ key: String) -> Phrase {
    Phrase(
      zh: "规则手册没有“\(key)”这类需求，请从列表里选。",
      en: "The book has no need '\(key)': choose one of the list.")
  }
  public static func noNeed(_ id: String) -> Phrase {
    Phrase(zh: "没有需求 \(id)，请从列表进入。", en: "There's no need \(id): start from the list.")
  }
  public static func noCondition(_ key: String) -> Phrase {
    Phrase(
      zh: "规则手册没有“\(key)”这一项条件，请刷新后重填。",
      en: "The book has no condition '\(key)': load the page again.")
  }
  public static func noRefusal(_ id: String) -> Phrase {
    Phrase(zh: "没有记录 \(id)，请从列表进入。", en: "There's no refusal \(id): start from the list.")
  }
  public static func noRefusalReason(_ key: String) -> Phrase {
    Phrase(
      zh: "规则手册没有“\(key)”这种原因，请从列表里选。",
      en: "The book has no reason '\(key)': choose one of the list.")
  }
  public static func refusalNumbers(asked: Int, given: Int) -> Phrase {
    Phrase(
      zh: "要求 \(asked) 人、落实 \(given) 人：落实的要少于要求的，要求的在 1 到 1000 之间。",
      en: "\(given) of \(asked): fewer must be given than asked, and 1 to 1000 asked.")
  }
  public static func refusalAnswered(_ day: Day) -> Phrase {
    Phrase(zh: "\(day) 已经登记处理结果。", en: "It was dealt with on \(day).")
  }
  public static func nobodyToSendOff(_ year: SchoolYear) -> Phrase {
    Phrase(
      zh: "\(year) 学年还没有派出通知，先发通知再安排欢送。",
      en: "There are no orders in \(year) yet: issue them first.")
  }
  public static func sendOffDay(_ day: Day, _ year: SchoolYear, within days: Int) -> Phrase {
    Phrase(
      zh: "\(day) 离 \(year) 学年开学超过 \(days) 天，请改日期。",
      en: "\(day) is more than \(days) days from the start of \(year): change the day.")
  }

  public static func needFault(_ fault: NeedCase.Fault) -> Phrase {
    switch fault {
    case .notOwner(let party):
      Phrase(
        zh: "这项需求由\(party.name[.zh])负责答复。", en: "It's for the \(party.name[.en]) to answer.")
    case .notRaiser(let party):
      Phrase(
        zh: "由提出的一方（\(party.name[.zh])）确认是否解决。",
        en: "Whoever raised it says whether it's met: the \(party.name[.en]).")
    case .isAnswered:
      Phrase(zh: "已经答复，等提出的一方确认。", en: "It's answered and waits for whoever raised it.")
    case .notAnswered:
      Phrase(zh: "还没有答复，不用退回。", en: "It isn't answered yet.")
    case .isMet: Phrase(zh: "已经解决。", en: "It's met already.")
    case .cannotTake(let party):
      Phrase(
        zh: "不能转给\(party.name[.zh])，请选另一方。",
        en: "It can't be handed to the \(party.name[.en]): choose another.")
    }
  }

  public static func coverFault(_ fault: CoverPlan.Fault) -> Phrase {
    switch fault {
    case .taughtOutside(let tenths):
      Phrase(
        zh: "原来每周课时填了 \(Figures.tenths(tenths))，请填 0.1 到 40。",
        en: "\(Figures.tenths(tenths)) periods taught: give 0.1 to 40.")
    case .unknownWay(let key):
      Phrase(
        zh: "规则手册没有“\(key)”这种代课办法，请从列表里选。",
        en: "The book has no way '\(key)': choose one of the list.")
    case .periodsOutside(let tenths):
      Phrase(
        zh: "代课课时填了 \(Figures.tenths(tenths))，请填 0.1 到 40。",
        en: "\(Figures.tenths(tenths)) periods covered: give 0.1 to 40.")
    case .moreThanTaught(let covered, let taught):
      Phrase(
        zh: "代课合计 \(Figures.tenths(covered)) 节，多于原来的 \(Figures.tenths(taught)) 节，请核对。",
        en: "\(Figures.tenths(covered)) covered of \(Figures.tenths(taught)): check both.")
    case .noWords: Phrase(zh: "没有写由谁代课。", en: "Say who gives the lessons.")
    case .noParts: Phrase(zh: "至少填一种代课办法。", en: "Give at least one way.")
    }
  }
}
