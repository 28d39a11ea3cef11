internal import Policy

/// Scenarios: trying changes out on the board, and bringing two together.
extension Phrase {
  public static let scenariosTitle = Phrase(zh: "试排", en: "Scenarios")
  public static let scenariosLead = Phrase(
    zh: "在计划的副本上拖人、看影响，满意了再算成方案。各排各的，互不覆盖；两个人的试排可以并在一起。",
    en:
      "Move people on a copy of the plan and see what it does; make a plan of it when it's right. Nobody overwrites another's, and two can be merged."
  )
  public static let noScenarios = Phrase(
    zh: "还没有试排。给它起个名字，从现行计划开始。",
    en: "No scenario yet. Give one a name and begin from the present plan.")
  public static let openScenario = Phrase(zh: "开始试排", en: "Begin a scenario")
  public static let scenarioName = Phrase(zh: "试排名称", en: "Name")
  public static let beginFrom = Phrase(zh: "从哪个计划开始", en: "Begins from")
  public static let scenarioOpened = Phrase(
    zh: "试排已建立，计划本身没有改动。", en: "The scenario is there; the plan itself hasn't changed.")
  public static let boardPeople = Phrase(zh: "人员", en: "People")
  public static let whom = Phrase(zh: "显示", en: "Show")
  public static let whoMoves = Phrase(zh: "要调动的人", en: "who moves")
  public static let whoVolunteers = Phrase(zh: "报名的人", en: "volunteers")
  public static let whoChanged = Phrase(zh: "试排改动的人", en: "changed here")
  public static let everybody = Phrase(zh: "全部在岗教师", en: "everybody who teaches")
  public static let staysHere = Phrase(zh: "留在原校", en: "Stays where they are")
  public static let schoolsOfSubject = Phrase(zh: "学校岗位", en: "Posts at schools")
  public static let dragHint = Phrase(
    zh: "把人拖到学校上，松手之前这里先显示影响。不用鼠标：点姓名，再选去处。",
    en:
      "Drag somebody onto a school: what it does shows here before you let go. Without a mouse: choose a name, then a place."
  )
  public static let beforeYouDrop = Phrase(zh: "松手之前", en: "Before you let go")
  public static let scenarioDoes = Phrase(zh: "试排的总影响", en: "What the scenario does")
  public static let scenarioChangesNothing = Phrase(
    zh: "和计划完全一样。", en: "It's the plan as it stands.")
  public static let placeHere = Phrase(zh: "放到这里", en: "Place here")
  public static let undoLastDrag = Phrase(zh: "撤回最后一步", en: "Take the last step back")
  public static let dragUndone = Phrase(zh: "已撤回最后一步。", en: "The last step is taken back.")
  public static let changesMade = Phrase(zh: "改动", en: "Changes")
  public static let planOfScenario = Phrase(zh: "按试排算成方案", en: "Make a plan of it")
  public static let planOfScenarioNote = Phrase(
    zh: "改动的人按试排固定，其余的人由计划程序重新安排，算好后照常核验、比较、采用。",
    en:
      "Those changed are pinned; the planner arranges everybody else around them. The result is checked, compared and adopted as usual."
  )
  public static let mergeScenarios = Phrase(zh: "合并两份试排", en: "Merge two scenarios")
  public static let mergeNote = Phrase(
    zh: "只有一方改动的人照那一方；双方改得不同的人由您逐一决定。原来的两份都保留。",
    en:
      "Whom one side changed goes where that side says; whom both changed differently you decide. Both stay as they are."
  )
  public static let firstScenario = Phrase(zh: "甲", en: "First")
  public static let secondScenario = Phrase(zh: "乙", en: "Second")
  public static let layBeside = Phrase(zh: "并排比较", en: "Lay beside each other")
  public static let thisScenario = Phrase(zh: "试排", en: "Scenario")
  public static let subjectShown = Phrase(zh: "学科", en: "Subject")
  public static let presentPlan = Phrase(zh: "计划", en: "Plan")
  public static let mergedScenario = Phrase(zh: "合并后", en: "Merged")
  public static let toDecide = Phrase(zh: "双方改得不同，请决定", en: "Changed differently: decide")
  public static let asPlanned = Phrase(zh: "按计划不变", en: "as the plan has it")
  public static let nothingToDecide = Phrase(
    zh: "没有冲突，可以直接合并。", en: "There's no conflict.")
  public static let scenariosMerged = Phrase(
    zh: "已合并为一份新的试排。", en: "They are merged into a new scenario.")
  public static let onlyOpener = Phrase(
    zh: "只有建立人能改动这份试排；您可以并排比较，或合并出自己的一份。",
    en: "Only who opened it changes it; you can lay it beside yours, or merge the two.")
  public static let brokenIfMerged = Phrase(zh: "合并后超出的限制", en: "Limits broken when merged")

  public static func placed(_ who: String) -> Phrase {
    Phrase(zh: "\(who) 已在试排中移动。", en: "\(who) is moved in the scenario.")
  }

  public static func scenarioOf(_ who: String, at time: String, changes: Int) -> Phrase {
    Phrase(
      zh: "\(who) 建立于 \(time) · 改动 \(changes) 人", en: "by \(who), \(time) · \(changes) changed")
  }

  public static func shownOf(_ shown: Int, _ all: Int) -> Phrase {
    Phrase(zh: "显示 \(shown) / \(all) 人", en: "\(shown) of \(all)")
  }

  public static func haveOfNeed(_ have: Int, _ need: Int) -> Phrase {
    Phrase(zh: "在岗 \(have) / 需要 \(need)", en: "\(have) of \(need) needed")
  }
}
