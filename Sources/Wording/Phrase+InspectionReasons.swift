public import Inspecting
internal import Policy
public import Staffing

/// What stands against something in an inspection or in the ledger, and what to do.
extension Phrase {
  public static let needsSupervision = Phrase(
    zh: "规则手册没有 supervision（督导检查）一节，请先补上这一节。",
    en: "The book has no section 'supervision': add it first.")
  public static func noInspection(_ id: String) -> Phrase {
    Phrase(zh: "没有检查“\(id)”。", en: "There's no inspection '\(id)'.")
  }
  public static func noVisit(_ id: String) -> Phrase {
    Phrase(zh: "没有到校检查“\(id)”。", en: "There's no visit '\(id)'.")
  }
  public static func noProblem(_ id: String) -> Phrase {
    Phrase(zh: "台账里没有“\(id)”。", en: "The ledger has no line '\(id)'.")
  }
  public static func noMeeting(_ id: String) -> Phrase {
    Phrase(zh: "没有例会“\(id)”。", en: "There's no meeting '\(id)'.")
  }
  public static func noTemplate(_ key: String) -> Phrase {
    Phrase(
      zh: "规则手册没有检查表“\(key)”，请从列表中选择。",
      en: "The book has no checklist '\(key)': choose one of the list.")
  }
  public static func noOccasion(_ key: String) -> Phrase {
    Phrase(
      zh: "规则手册没有定期检查“\(key)”，请从列表中选择。",
      en: "The book has no regular inspection '\(key)': choose one of the list.")
  }
  public static func noItem(_ key: String) -> Phrase {
    Phrase(
      zh: "这张检查表没有项目“\(key)”，请从列表中选择。",
      en: "This checklist has no item '\(key)': choose one of the list.")
  }
  public static func noProblemKind(_ key: String) -> Phrase {
    Phrase(
      zh: "规则手册没有问题类别“\(key)”，请从列表中选择。",
      en: "The book has no kind of problem '\(key)': choose one of the list.")
  }
  public static func emptyField(_ name: Phrase) -> Phrase {
    Phrase(zh: "“\(name.zh)”没有填写，请填写。", en: "“\(name.en)” is empty: fill it in.")
  }
  public static func fieldTooLong(_ name: Phrase, _ count: Int, allowed: Int) -> Phrase {
    Phrase(
      zh: "“\(name.zh)”有 \(count) 字，最多 \(allowed) 字，请缩短。",
      en: "“\(name.en)” has \(count) characters, \(allowed) at most: make it shorter.")
  }
  public static let noSchoolChosen = Phrase(
    zh: "没有选择学校，请至少选一所。", en: "No school is chosen: choose at least one.")
  public static func placesOutside(_ places: Int, of schools: Int) -> Phrase {
    Phrase(
      zh: "要抽 \(places) 所，范围里有 \(schools) 所：抽取数应在 1 到 \(schools) 之间。",
      en: "\(places) are to be drawn of \(schools): choose a number from 1 to \(schools).")
  }
  public static func lessonsOutside(_ count: Int) -> Phrase {
    Phrase(
      zh: "每校抽听 \(count) 人不在 0 到 20 之间，请改正。",
      en: "\(count) teachers to draw in each school are outside 0 to 20: correct it.")
  }
  public static func occasionSeesAll(_ name: Phrase) -> Phrase {
    Phrase(
      zh: "\(name.zh)要到每一所学校，不抽样；要抽查的请选“不定期检查”。",
      en: "\(name.en) sees every school and draws none; to draw, choose an inspection of its own.")
  }
  public static func endsBeforeItBegins(_ first: Day, _ last: Day) -> Phrase {
    Phrase(
      zh: "开始日期 \(first) 在结束日期 \(last) 之后，请改正。",
      en: "It begins on \(first), after it ends on \(last): correct the days.")
  }
  public static func isInThePast(_ day: Day, today: Day) -> Phrase {
    Phrase(
      zh: "日期 \(day) 已经过去（今天是 \(today)），请改正。",
      en: "\(day) is past (today is \(today)): choose a later day.")
  }
  public static let notDrawn = Phrase(
    zh: "这次检查的学校是指定的，不用抽签。", en: "The schools of this inspection are named; none is drawn.")
  public static let alreadyDrawn = Phrase(
    zh: "已经抽过签，结果不再更改。", en: "The lots are drawn; they don't change any more.")
  public static func drawsFrom(_ day: Day) -> Phrase {
    Phrase(
      zh: "摘要公布还不够久，\(day)起才能抽签。",
      en: "The digest hasn't been known for long enough: draw from \(day) on.")
  }
  public static let sameWitness = Phrase(
    zh: "见证人不能是经办人自己，请另请一人报数。",
    en: "The witness can't be whoever draws: let somebody else say the word.")
  public static let oneLine = Phrase(
    zh: "见证数要写在一行里。", en: "The word has to be on one line.")
  public static func pointsOutside(_ item: Phrase, _ points: Int, most: Int) -> Phrase {
    Phrase(
      zh: "“\(item.zh)”评分 \(points) 不在 0 到 \(most) 之间，请改正。",
      en: "\(points) points of “\(item.en)” are outside 0 to \(most): correct them.")
  }
  public static let nothingMarked = Phrase(
    zh: "没有填写任何评分，请至少填一项。", en: "Nothing is marked: mark at least one item.")
  public static let visitClosed = Phrase(
    zh: "这次到校检查已经办结，不再更改；又发现问题的，在台账登记。",
    en: "This visit is closed and doesn't change; note what was found since in the ledger.")
  public static let inspectionConcluded = Phrase(
    zh: "这次检查已经总结通报，不再更改。", en: "This inspection is concluded and doesn't change.")
  public static func visitedOutside(_ day: Day, _ first: Day) -> Phrase {
    Phrase(
      zh: "到校日期 \(day) 早于检查开始的 \(first)，请核对。",
      en: "The visit of \(day) comes before the inspection begins on \(first): check the day.")
  }
  public static func visitsOpen(_ count: Int, _ names: String) -> Phrase {
    Phrase(
      zh: "还有 \(count) 所学校没有检查办结：\(names)。有反馈才能总结通报。",
      en: "\(count) schools aren't closed yet: \(names). Feedback comes before the circular.")
  }
  public static let notDrawnYet = Phrase(
    zh: "还没有抽签，请先抽签。", en: "Schools aren't drawn yet: draw them first.")

  /// - Parameter item: The item's name.
  public static func visitFault(_ fault: VisitSheet.Fault, item: (String) -> Phrase) -> Phrase {
    switch fault {
    case .unmarked(let key):
      let name = item(key)
      return Phrase(
        zh: "“\(name.zh)”还没有评分，请评分。", en: "“\(name.en)” isn't marked: mark it.")
    case .needsRemark(let key, let points, let most):
      let name = item(key)
      return Phrase(
        zh: "“\(name.zh)”得 \(points) 分（满分 \(most)），偏低，请写明看到的情况。",
        en: "“\(name.en)” got \(points) of \(most): say what was seen.")
    case .lessons(let heard, let due):
      return Phrase(
        zh: "下乡必听课，听课必反馈：已登记听课并反馈 \(heard) 节，至少 \(due) 节，请先登记。",
        en:
          "Who goes down listens, who listens gives feedback: \(heard) lessons heard with feedback, at least \(due): note them first."
      )
    case .noFeedback:
      return Phrase(
        zh: "还没有写向学校反馈的内容，请填写。", en: "What the school was told is missing: write it.")
    }
  }

  public static func dueOutside(_ day: Day, _ allowed: ClosedRange<Day>) -> Phrase {
    Phrase(
      zh: "时限 \(day) 不在 \(allowed.lowerBound) 到 \(allowed.upperBound) 之间，请改正。",
      en:
        "The limit \(day) is outside \(allowed.lowerBound) to \(allowed.upperBound): choose another."
    )
  }
  public static func problemFault(_ fault: ProblemCase.Fault) -> Phrase {
    switch fault {
    case .notIn(let state):
      Phrase(
        zh: "这一条现在“\(state.name.zh)”，不能这样办，请刷新页面再看。",
        en: "This line is “\(state.name.en)” now; that can't follow. Look at the page again.")
    case .samePerson:
      Phrase(
        zh: "答复整改的人不能自己复查，请另一人复查。",
        en: "Whoever answered doesn't recheck: let somebody else do it.")
    case .needsDay:
      Phrase(zh: "请给出新的时限，不早于今天。", en: "Give a new limit, today or later.")
    }
  }
  public static func monthAhead(_ month: Month) -> Phrase {
    Phrase(zh: "\(month)还没有到，请核对月份。", en: "\(month) hasn't come: check the month.")
  }
}

extension ProblemCase.State {
  public var name: Phrase {
    switch self {
    case .open: Phrase(zh: "待整改", en: "to be mended")
    case .answered: Phrase(zh: "待复查", en: "to be rechecked")
    case .writtenOff: Phrase(zh: "已销号", en: "written off")
    case .withdrawn: Phrase(zh: "已撤销", en: "taken back")
    }
  }
}

extension ProblemCase.Step {
  public var name: Phrase {
    switch self {
    case .answer: Phrase(zh: "答复整改", en: "Say that it's mended")
    case .extend: Phrase(zh: "延期", en: "Extend the limit")
    case .sendBack: Phrase(zh: "复查不合格，退回", en: "Send back")
    case .writeOff: Phrase(zh: "复查合格，销号", en: "Write off")
    case .withdraw: Phrase(zh: "撤销（登记有误）", en: "Take back, noted in error")
    }
  }
}
