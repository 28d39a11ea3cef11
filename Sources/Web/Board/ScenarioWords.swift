internal import Actions
internal import Wording

extension Phrase {
  static func scenarioRefusal(_ reason: ScenarioRefusal.Reason) -> Phrase {
    switch reason {
    case .noCounty: .noCounty
    case .badName:
      Phrase(zh: "名称须为 1 至 60 个字。", en: "A name has 1 to 60 characters.")
    case .noPlan:
      Phrase(
        zh: "找不到作为起点的计划。请从现行计划或一个算好的方案开始。",
        en: "The plan to begin from isn't there. Begin from the present plan or a finished run.")
    case .noScenario: Phrase(zh: "没有这份试排。", en: "There's no such scenario.")
    case .countyChanged:
      Phrase(
        zh: "县数据已更新，这份试排基于旧数据，只能查看。请从新的计划开始。",
        en:
          "The county's data changed since; this scenario can only be read. Begin from a new plan.")
    case .notYours: .onlyOpener
    case .notLast:
      Phrase(
        zh: "这一步已不是最后一步，可能在另一个窗口有新的改动。请刷新页面。",
        en: "That isn't the last step any more, perhaps from another window. Load the page again.")
    case .noTeacher(let teacher):
      Phrase(zh: "县数据中没有教师 \(teacher)。", en: "The county has no teacher \(teacher).")
    case .noSchool(let school):
      Phrase(zh: "县数据中没有学校 \(school)。", en: "The county has no school \(school).")
    case .differentPlans:
      Phrase(
        zh: "两份试排从不同的计划开始，不能合并。", en: "They begin from different plans and can't be merged.")
    case .undecided(let teacher):
      Phrase(
        zh: "教师 \(teacher)：双方改得不同，请选择照哪一方。",
        en: "Both sides changed \(teacher) differently: choose one.")
    }
  }
}

extension ScenarioRefusal: ToldError {
  var reasons: [Phrase] { found.map { Phrase.scenarioRefusal($0) } }
}
