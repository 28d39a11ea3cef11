public import Inspecting
public import Staffing

/// Checks of teachers at mid-term, and what stands against a step of one.
extension Phrase {
  public static let checks = Phrase(zh: "教师期中检查", en: "Mid-term checks")
  public static let checksLead = Phrase(
    zh: "学期中对照过程材料逐人检查，当面反馈，限期整改，到期复查。每人只能看自己的检查表。",
    en:
      "In the middle of a term each teacher's papers are checked, what is to be mended gets a day and is rechecked. Each sees one's own sheet."
  )
  public static let noChecks = Phrase(zh: "还没有检查。", en: "There are no checks yet.")
  public static let teacherCheckTitle = Phrase(zh: "检查名称", en: "Check")
  public static let checkFirst = Phrase(zh: "开始日期", en: "First day")
  public static let checkLast = Phrase(zh: "结束日期", en: "Last day")
  public static let checkBegin = Phrase(zh: "开始一次检查", en: "Begin a check")
  public static let checkBegun = Phrase(zh: "检查已开始。", en: "The check has begun.")
  public static let checkTeachers = Phrase(zh: "教师", en: "Teachers")
  public static let checkDone = Phrase(zh: "已查", en: "Checked")
  public static let checkToMend = Phrase(zh: "整改项", en: "To mend")
  public static let checkOpen = Phrase(zh: "未销号", en: "Open")
  public static let checkLate = Phrase(zh: "超期", en: "Late")
  public static let checkPoints = Phrase(zh: "得分", en: "Points")
  public static let checkSheet = Phrase(zh: "检查表", en: "Sheet")
  public static let checkNotYet = Phrase(zh: "还没有查。", en: "Not checked yet.")
  public static let checkProblems = Phrase(
    zh: "需要整改的事项（每行一项，没有就不填）", en: "What is to be mended, one a line, or nothing")
  public static let checkDue = Phrase(zh: "整改期限", en: "To be mended by")
  public static let checkSave = Phrase(zh: "保存检查表", en: "Keep the sheet")
  public static let checkSaved = Phrase(zh: "检查表已保存。", en: "The sheet is kept.")
  public static let ownSheets = Phrase(zh: "我的检查表", en: "My sheets")
  public static let noOwnSheets = Phrase(
    zh: "还没有对您的检查。学校检查后会出现在这里。", en: "You weren't checked yet. Your school does it.")
  public static let mending = Phrase(zh: "整改与复查", en: "Mending and rechecks")
  public static let noMending = Phrase(zh: "没有需要整改的事项。", en: "There's nothing to mend.")
  public static let checkStep = Phrase(zh: "办理", en: "Step")
  public static let checkStepWords = Phrase(zh: "说明", en: "Words")
  public static let checkStepDay = Phrase(zh: "新期限（退回或延期时填）", en: "Another day, when it needs one")
  public static let checkStepDo = Phrase(zh: "保存", en: "Keep")
  public static let checkStepSaid = Phrase(zh: "已登记。", en: "It's noted.")
  public static func dueCheck(_ title: String, left: Int) -> Phrase {
    Phrase(zh: "“\(title)”还有 \(left) 位教师没有查", en: "“\(title)”: \(left) teachers aren't checked yet")
  }
  public static func dueMend(_ what: String) -> Phrase {
    Phrase(zh: "期中检查整改：\(what)", en: "To mend after the check: \(what)")
  }
  public static func dueRecheck(_ count: Int) -> Phrase {
    Phrase(zh: "\(count) 项整改待复查", en: "\(count) mended items wait for a recheck")
  }

  public static let needsTeacherCheck = Phrase(
    zh: "规则手册的 supervision 一节没有 teacher-check，请先补上。",
    en: "The book's 'supervision' has no 'teacher-check': add it first.")
  public static func noTeacherCheck(_ id: String) -> Phrase {
    Phrase(
      zh: "没有您可以查看的检查 \(id)，请从列表进入。", en: "There's no check \(id) for you: start from the list.")
  }
  public static func noCheckProblem(_ id: String) -> Phrase {
    Phrase(
      zh: "没有您可以办理的整改 \(id)，请从检查表进入。", en: "There's no item \(id) for you: start from the sheet.")
  }
  public static let checkOneself = Phrase(
    zh: "不能检查自己，请由别人来查。", en: "Nobody checks oneself: ask somebody else.")
  public static func checkOverlaps(_ title: String) -> Phrase {
    Phrase(zh: "与“\(title)”的日期重叠，请改日期。", en: "It overlaps “\(title)”: choose other days.")
  }
  public static func checkOutside(_ day: Day, _ days: ClosedRange<Day>) -> Phrase {
    Phrase(
      zh: "今天 \(day) 不在检查时间 \(days.lowerBound) 到 \(days.upperBound) 之内。",
      en: "Today, \(day), is outside the check, \(days.lowerBound) to \(days.upperBound).")
  }
  public static func checkFault(_ fault: TeacherCheck.Fault) -> Phrase {
    switch fault {
    case .noTitle: Phrase(zh: "没有填写检查名称。", en: "The check's name is missing.")
    case .tooLong(let count): .tooLong(count, allowed: TeacherCheck.longestTitle)
    case .past(let day): Phrase(zh: "结束日期 \(day) 已过，请改正。", en: "The last day, \(day), is past.")
    case .span(let days):
      Phrase(
        zh: "检查持续 \(days) 天，最多 \(TeacherCheck.longestSpan) 天，请改正。",
        en: "It lasts \(days) days; at most \(TeacherCheck.longestSpan) are allowed.")
    }
  }
  public static func sheetFault(_ fault: TeacherSheet.Fault, item: (String) -> Phrase) -> Phrase {
    switch fault {
    case .strange(let key): return .noItem(key)
    case .points(let key, let points, let most):
      return .pointsOutside(item(key), points, most: most)
    case .visit(let fault): return .visitFault(fault, item: item)
    case .due(let days):
      return Phrase(
        zh: "有整改事项，期限应在 \(days.lowerBound) 到 \(days.upperBound) 之间，请填写。",
        en: "What is to be mended needs a day from \(days.lowerBound) to \(days.upperBound).")
    case .tooLong(let count): return .tooLong(count, allowed: TeacherSheet.longestText)
    }
  }
}
