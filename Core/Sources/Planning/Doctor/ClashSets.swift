import PlanFormat
import Policy
import Solver

/// Sets of demands that can't be kept, as the plan file reports them: what each
/// is, what it alone would have to give, and the cheapest way out of all.
struct ClashSets {
  let draft: ProblemDraft
  let finder: ClashFinder

  /// The posts that pinned teachers take; the others stay.
  let posts: [Int: Int]

  /// The row that each requirement is about, and the teachers of each decision;
  /// several teachers are the market's.
  let requirementRows: [Int]
  let deciders: [[Int]]

  /// The teachers whom the market moved; empty where it has no part.
  let marketTeachers: [Int]

  /// Everything demanded besides rows, for the way out of all sets.
  let demands: [ClashFinder.Demand]

  /// The number of the first set.
  var first = 1

  /// - Parameter alone: By how much one of a set must give way alone; else it is
  ///   asked of the finder.
  func clashes(
    of sets: [[ClashFinder.Demand]],
    alone: ((ClashFinder.Demand, [ClashFinder.Demand]) -> Int)? = nil
  ) -> [Clash] {
    let all = Set(sets.joined())
    let together = finder.loosening(
      of: all.sorted(), keeping: demands.filter { !all.contains($0) })
    let outside = demands.filter { !all.contains($0) }
    return sets.enumerated().flatMap { index, set in
      set.map { demand in
        clash(
          demand, keeping: outside + set, number: first + index,
          alone: alone.map { $0(demand, set) }
            ?? finder.loosening(
              of: [demand], keeping: outside + set.filter { $0 != demand })?[demand],
          together: together?[demand])
      }
    }
  }

  private func clash(
    _ demand: ClashFinder.Demand, keeping demands: [ClashFinder.Demand], number: Int,
    alone: Int?, together: Int?
  ) -> Clash {
    let member = description(of: demand)
    let single = alone.map { relief(of: demand, by: $0, keeping: demands) }
    let shared =
      together == alone ? single : together.map { relief(of: demand, by: $0, keeping: demands) }
    let price =
      single.map {
        LocalizedText(zh: "；只改这一项：\($0.words.zh)。", en: "; changing this alone: \($0.words.en).")
      }
      ?? LocalizedText(
        zh: "；只改这一项还不够，另受其他规则限制。",
        en: "; changing this alone isn't enough, for other rules stand in the way.")
    var clash = Clash(
      rule: member.rule, subject: member.subject, sentence: member.words.zh + price.zh,
      english: member.words.en + price.en, missing: max(1, alone ?? together ?? 1),
      set: number, alone: alone, together: together,
      advice: ClashAdvice.words(for: member.rule).zh,
      adviceEnglish: ClashAdvice.words(for: member.rule).en)
    clash.describe(name: member.name, change: shared ?? single, in: draft.county.book)
    if clash.setting == nil, case .row(let row) = demand,
      case .filter(let filter) = draft.rows[row].kind, let key = filter.setting
    {
      // It can't give way alone, but the reader may want to see what it is.
      (clash.setting, clash.from) = ("plan/\(key)", FilterOpenings(draft).present(filter)?.text)
      let source = draft.county.book.source(of: "plan/\(key)")
      (clash.citation, clash.citationEnglish) = (source?.zh, source?.en)
    }
    return clash
  }

  private func relief(
    of demand: ClashFinder.Demand, by amount: Int, keeping demands: [ClashFinder.Demand]
  ) -> ClashRelief {
    switch demand {
    case .decision(let index): return .givingUp(isMarket: isMarket(index))
    case .requirement(let index):
      let row = draft.rows[requirementRows[index]]
      return .lowering(
        row, from: finder.requirements[index].least, by: amount,
        isRatio: row.isBackboneQuota && draft.county.terms.backboneDenominator == .exchanged)
    case .row(let row):
      guard case .filter(let filter) = draft.rows[row].kind else {
        return .widening(draft.rows[row], by: amount)
      }
      let openings = FilterOpenings(draft)
      return openings.least(filter, keeping: demands, finder)
        .map { .opening(filter, openings, to: $0) } ?? .widening(draft.rows[row], by: amount)
    }
  }

  private func isMarket(_ decision: Int) -> Bool {
    !marketTeachers.isEmpty && deciders[decision] == marketTeachers
  }

  private typealias Member = (
    rule: String, subject: String, name: LocalizedText, words: LocalizedText
  )

  private func description(of demand: ClashFinder.Demand) -> Member {
    let words = ClashWords(draft)
    switch demand {
    case .row(let row):
      let plan = draft.rows[row]
      return (
        plan.code, plan.name(in: draft.county), words.name(ofRow: row), words.demand(ofRow: row)
      )
    case .requirement(let index):
      let (row, least) = (requirementRows[index], finder.requirements[index].least)
      let (plan, name) = (draft.rows[row], words.name(ofRow: row))
      let able = teachers(whoAddTo: row)
      return (
        plan.code, plan.name(in: draft.county), name,
        LocalizedText(
          zh: "\(name.zh)须达到\(least)，按现行条件能计入的教师有\(able)人",
          en: "\(name.en) must reach \(least); as things are \(able) teachers could count")
      )
    case .decision(let index):
      return description(ofDecision: index, words)
    }
  }

  private func description(ofDecision index: Int, _ words: ClashWords) -> Member {
    let teachers = deciders[index]
    guard !isMarket(index), let teacher = teachers.first else {
      return (
        "market", "county", LocalizedText(zh: "志愿阶段的安排", en: "the voluntary market"),
        LocalizedText(
          zh: "志愿阶段已安排的\(teachers.count)人不再变动",
          en: "the \(teachers.count) moves of the voluntary market stand")
      )
    }
    let id = draft.county.roster.teachers[teacher].id.rawValue
    let name = words.pin(teacher, takes: posts[teacher])
    return ("pin", id, name, name)
  }

  private func teachers(whoAddTo row: Int) -> Int {
    draft.county.roster.teachers.indices.count { teacher in
      draft.model.options(of: teacher).contains { option in
        draft.moves[option].refused.isEmpty
          && draft.model.entries(of: option).contains { $0.row == row && $0.coefficient > 0 }
      }
    }
  }
}

extension Clash {
  /// Adds the name in words, and how it gives way.
  mutating func describe(name: LocalizedText, change: ClashRelief?, in book: PolicyBook) {
    (self.name, nameEnglish) = (name.zh, name.en)
    guard let change else { return }
    (self.change, changeEnglish) = (change.words.zh, change.words.en)
    (setting, from, to, admits) = (change.setting, change.from, change.to, change.admits)
    let source = change.setting.flatMap(book.source(of:))
    (citation, citationEnglish) = (source?.zh, source?.en)
  }
}
