internal import Policy
public import Serving
internal import Staffing

/// Checks of both schools of placements, exchanges of places, points for service.
extension Phrase {
  public static let serviceChecks = Phrase(zh: "双方检查", en: "Checks of both schools")
  public static let serviceChecksLead = Phrase(
    zh: "人事科检查派出学校和接收学校对交流工作的落实情况。要整改的，由学校限期改好并附证据，人事科核实后销号。",
    en:
      "The personnel section checks sending and receiving school. What's to be mended is mended by its day with evidence, and closed once it was seen."
  )
  public static let noServiceChecks = Phrase(
    zh: "还没有检查记录。人事科可以在交流教师的页面上登记。",
    en: "Nothing was checked yet. The personnel section notes a check on a placement's page.")
  public static let checkNew = Phrase(zh: "登记双方检查", en: "Note a check of both schools")
  public static let checkDay = Phrase(zh: "检查日期", en: "Day of the check")
  public static let checkWhom = Phrase(zh: "涉及的交流教师", en: "Which placements")
  public static let checkPoint = Phrase(zh: "检查要点", en: "Point")
  public static let checkMark = Phrase(zh: "得分", en: "Marks")
  public static let checkMost = Phrase(zh: "满分", en: "Of")
  public static let checkFound = Phrase(zh: "看到的情况", en: "What was seen")
  public static let checkTasks = Phrase(zh: "整改事项", en: "To be mended")
  public static let checkTasksHint = Phrase(
    zh: "没有就不填。一条写一件事，写明哪一方、几天内改好。",
    en: "Leave empty if there's nothing. One thing a line: which school, and within how many days.")
  public static let checkSide = Phrase(zh: "哪一方", en: "Which school")
  public static let checkDays = Phrase(zh: "几天内", en: "Days")
  public static let checkDo = Phrase(zh: "保存检查", en: "Keep the check")
  public static let checkSaid = Phrase(
    zh: "检查已登记，双方学校都能看到。", en: "The check is noted; both schools see it.")
  public static let checkedBy = Phrase(zh: "检查人", en: "Checked by")
  public static let serviceCheckOpen = Phrase(zh: "未销号", en: "Not closed")
  public static let checkPart = Phrase(zh: "教育局考核分", en: "Bureau's part")
  public static func checkPartOf(_ marks: Int, _ most: Int, share: Int, thousandths: Int) -> Phrase
  {
    Phrase(
      zh:
        "检查得 \(marks) 分（满分 \(most) 分），折合考核总分的 \(Figures.tenths(thousandths))%（教育局部分占 \(Figures.tenths(share))%）。",
      en:
        "\(marks) of \(most) marks: \(Figures.tenths(thousandths))% of the whole assessment, of which the bureau's part is \(Figures.tenths(share))%."
    )
  }
  public static let mendStep = Phrase(zh: "办理整改", en: "Take it on")
  public static let mendAnswer = Phrase(zh: "已改好（写明做法和证据）", en: "Mended, with evidence")
  public static let mendClose = Phrase(zh: "核实，销号", en: "Seen, close it")
  public static let mendReopen = Phrase(zh: "没有改好，再限期", en: "Not mended, another day")
  public static let mendWords = Phrase(zh: "说明和证据", en: "Words and evidence")
  public static let mendDue = Phrase(zh: "新的期限（再限期时填）", en: "New day, if it isn't mended")
  public static let mendStepDo = Phrase(zh: "提交", en: "Say so")
  public static let mendSaid = Phrase(zh: "已登记。", en: "Noted.")
  public static func mendLine(_ words: String) -> Phrase {
    Phrase(zh: "整改：\(words)", en: "To be mended: \(words)")
  }
  public static func dueMends(_ count: Int, _ school: String) -> Phrase {
    Phrase(
      zh: "\(school)有 \(count) 项检查整改待办，改好后附证据",
      en: "\(school) has \(count) things to mend after a check: mend them and add evidence")
  }
  public static func dueClosings(_ count: Int) -> Phrase {
    Phrase(zh: "\(count) 项整改待核实销号", en: "\(count) mended things wait to be seen and closed")
  }

  // Reasons.
  public static let needsCheckTerms = Phrase(
    zh: "规则手册的 service（在岗）一节没有 check（双方检查），请先补上。",
    en: "The book's section 'service' has no 'check': add it first.")
  public static let checkTwoPairs = Phrase(
    zh: "所选教师不是同一对学校之间的，请按派出、接收学校分开登记。",
    en: "They aren't between the same two schools: note a check for each two.")
  public static func checkFault(
    _ fault: PlacementCheck.Fault, point: (String) -> String
  ) -> Phrase {
    switch fault {
    case .unknownPoint(let key):
      Phrase(
        zh: "规则手册没有检查要点“\(key)”，请刷新页面重填。",
        en: "The book has no point '\(key)': open the form anew.")
    case .notLooked(let key):
      Phrase(
        zh: "“\(point(key))”没有打分，双方的要点都要检查。",
        en: "'\(point(key))' has no mark: both schools are checked.")
    case .markOutside(let key, let mark, let most):
      Phrase(
        zh: "“\(point(key))”得分 \(mark) 不在 0 到 \(most) 之间，请改正。",
        en: "\(mark) for '\(point(key))' is outside 0 to \(most): correct it.")
    case .noWords(let key):
      Phrase(
        zh: "“\(point(key))”没有给满分，请写明看到的情况。",
        en: "'\(point(key))' has fewer than all marks: say what was seen.")
    case .noTask:
      Phrase(zh: "有一条整改没有写内容，请写明或去掉。", en: "Something to mend has no words: add them.")
    case .taskSide(let party):
      Phrase(
        zh: "整改由派出或接收学校承担，不能是“\(party.name[.zh])”。",
        en: "One of the two schools mends, not '\(party.name[.en])'.")
    case .dueOutside(let day, let allowed):
      Phrase(
        zh: "整改期限 \(day) 不在 \(allowed.lowerBound) 到 \(allowed.upperBound) 之间，请改正。",
        en:
          "\(day) isn't between \(allowed.lowerBound) and \(allowed.upperBound): choose another day."
      )
    case .tooLong(let count):
      Phrase(
        zh: "文字有 \(count) 字，最多 \(PlacementCheck.longestText) 字，请缩短。",
        en:
          "A text has \(count) characters; at most \(PlacementCheck.longestText): shorten it.")
    }
  }
  public static func noMend(_ id: String) -> Phrase {
    Phrase(
      zh: "没有由您办理的整改 \(id)。", en: "There's nothing to mend '\(id)' that's yours to take on.")
  }
  public static func mendFault(_ fault: MendCase.Fault) -> Phrase {
    switch fault {
    case .notIn(let state):
      Phrase(
        zh: "这项整改现在是“\(state.name[.zh])”，不能这样办理，请刷新页面。",
        en: "It is '\(state.name[.en])' now and this step doesn't follow: open the page anew.")
    case .dueBefore(let day):
      Phrase(zh: "新的期限不能早于 \(day)。", en: "The new day can't be before \(day).")
    }
  }
}

extension MendCase.State {
  public var name: Phrase {
    switch self {
    case .open: Phrase(zh: "整改中", en: "To be mended")
    case .answered: Phrase(zh: "待核实", en: "To be seen")
    case .closed: Phrase(zh: "已销号", en: "Closed")
    }
  }
}
