import PlanFormat
import Policy
import Solver

/// Sets of demands that can't be kept, as the plan file reports them: what each
/// is, what it alone would have to give, and the cheapest way out of all.
struct ClashSets {
  let draft: ProblemDraft
  let decided: CountModel
  let finder: ClashFinder

  /// The row that each requirement is about, and the teachers of each decision;
  /// several teachers are the market's.
  let requirementRows: [Int]
  let deciders: [[Int]]

  /// The teachers whom the market moved; empty where it has no part.
  let marketTeachers: [Int]

  /// Everything demanded besides rows, for the way out of all sets.
  let demands: [ClashFinder.Demand]

  /// - Parameter alone: By how much one of a set must give way alone; else it is
  ///   asked of the finder.
  func clashes(
    of sets: [[ClashFinder.Demand]],
    alone: ((ClashFinder.Demand, [ClashFinder.Demand]) -> Int)? = nil
  ) -> [Clash] {
    let all = Set(sets.joined())
    let together = finder.loosening(
      of: all.sorted(), keeping: demands.filter { !all.contains($0) })
    return sets.enumerated().flatMap { index, set in
      set.map { demand in
        clash(
          demand, number: index + 1,
          alone: alone.map { $0(demand, set) }
            ?? finder.loosening(of: [demand], keeping: set.filter { $0 != demand })?[demand],
          together: together?[demand])
      }
    }
  }

  private func clash(
    _ demand: ClashFinder.Demand, number: Int, alone: Int?, together: Int?
  ) -> Clash {
    let (rule, subject, what) = description(of: demand)
    let missing = alone ?? together ?? 1
    return Clash(
      rule: rule, subject: subject, sentence: "\(what.zh)\(price(alone, together, demand).zh)",
      english: "\(what.en)\(price(alone, together, demand).en)", missing: max(1, missing),
      set: number, alone: alone, together: together, advice: ClashAdvice.words(for: rule).zh,
      adviceEnglish: ClashAdvice.words(for: rule).en)
  }

  private func price(
    _ alone: Int?, _ together: Int?, _ demand: ClashFinder.Demand
  ) -> LocalizedText {
    if case .decision = demand {
      return alone == nil
        ? LocalizedText(zh: "；只取消这一项还不够。", en: "; giving this up alone isn't enough.")
        : LocalizedText(zh: "；只取消这一项即可。", en: "; giving this up alone is enough.")
    }
    guard let alone else {
      return LocalizedText(zh: "；只放宽这一项还不够。", en: "; loosening this alone isn't enough.")
    }
    return LocalizedText(zh: "；只放宽这一项需放宽\(alone)。", en: "; alone it must give way by \(alone).")
  }

  private func description(of demand: ClashFinder.Demand) -> (
    rule: String, subject: String, words: LocalizedText
  ) {
    let words = RowWords(draft.county)
    switch demand {
    case .row(let row):
      let (plan, name) = (draft.rows[row], words.name(of: draft.rows[row]))
      let (low, high) = (plan.range.lowerBound, plan.range.upperBound)
      return (
        plan.code, plan.name(in: draft.county),
        LocalizedText(
          zh: "\(name.zh)须在\(low)至\(high)之间", en: "\(name.en) must be \(low) to \(high)")
      )
    case .requirement(let index):
      let (row, least) = (requirementRows[index], finder.requirements[index].least)
      let (plan, name) = (draft.rows[row], words.name(of: draft.rows[row]))
      let able = teachers(whoAddTo: row)
      return (
        plan.code, plan.name(in: draft.county),
        LocalizedText(
          zh: "\(name.zh)须达到\(least)，能计入的教师有\(able)人",
          en: "\(name.en) must reach \(least); \(able) teachers could count")
      )
    case .decision(let index):
      return description(ofDecision: deciders[index])
    }
  }

  private func description(ofDecision teachers: [Int]) -> (
    rule: String, subject: String, words: LocalizedText
  ) {
    guard teachers.count == 1, let teacher = teachers.first, teachers != marketTeachers else {
      return (
        "market", "county",
        LocalizedText(
          zh: "志愿阶段已安排的\(teachers.count)人不再变动",
          en: "the \(teachers.count) moves of the voluntary market stand")
      )
    }
    let id = draft.county.roster.teachers[teacher].id
    guard case .takes(let option) = decided.freedoms[teacher] else {
      let words = LocalizedText(zh: "指定\(id)留任", en: "\(id) is pinned to stay")
      return ("pin", id.rawValue, words)
    }
    let post = draft.county.posts[draft.moves[option].post]
    let words = LocalizedText(zh: "指定\(id)去\(post)", en: "\(id) is pinned to \(post)")
    return ("pin", id.rawValue, words)
  }

  private func teachers(whoAddTo row: Int) -> Int {
    draft.county.roster.teachers.indices.count { teacher in
      draft.model.options(of: teacher).contains { option in
        draft.model.entries(of: option).contains { $0.row == row && $0.coefficient > 0 }
      }
    }
  }
}
