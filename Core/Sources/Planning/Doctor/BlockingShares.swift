import PlanFormat
import Solver

/// Whether the shares that the book makes binding can be met at all, and if not,
/// what stands against them.
struct BlockingShares {
  /// A choice that meets them within all ranges; nil when none is binding, or
  /// none was found.
  private(set) var choice: [Int?]?

  /// Empty unless it is shown that they can't be met.
  private(set) var clashes: [Clash] = []

  private let requirements: [(row: Int, least: Int)]
  private let draft: ProblemDraft

  init(_ draft: ProblemDraft, _ decisions: Decisions, shouldStop: @escaping () -> Bool) {
    self.draft = draft
    let terms = draft.county.terms
    requirements = draft.quotas.rows.indices.compactMap { index in
      let isBackbone = draft.quotas.rows[index].isBackboneQuota
      guard isBackbone ? terms.backboneShareBlocks : terms.exchangeShareBlocks else { return nil }
      return (draft.firstQuotaRow + index, draft.quotas.dues[index])
    }
    guard !requirements.isEmpty, !areMet(by: decisions.state.choiceList) else { return }
    let market = decisions.phases.indices.filter { decisions.phases[$0] == .market }
    let groups = decisions.pinned.map { [$0] } + (market.isEmpty ? [] : [market])
    let finder = ClashFinder(
      draft.model, requirements: requirements,
      decisions: groups.map { group in
        .init(group.map { (agent: $0, freedom: decisions.model.freedoms[$0]) })
      },
      shouldStop: shouldStop)
    let decided = groups.indices.map(ClashFinder.Demand.decision)
    // Pins are named last, so that they are what a set keeps when it can.
    let order =
      (market.isEmpty ? [] : [ClashFinder.Demand.decision(groups.count - 1)])
      + decisions.pinned.indices.map(ClashFinder.Demand.decision)
    let all = order + requirements.indices.map(ClashFinder.Demand.requirement)
    choice = finder.choice(keeping: all).choice
    guard choice == nil, !shouldStop(), finder.undecided == 0 else { return }

    var kept = order
    var sets: [[ClashFinder.Demand]] = []
    for requirement in requirements.indices.map(ClashFinder.Demand.requirement) {
      let set = finder.clash(among: kept + [requirement])
      if set.isEmpty { kept.append(requirement) } else { sets.append(set) }
    }
    guard finder.undecided == 0 else { return }
    clashes = ClashSets(
      draft: draft, decided: decisions.model, finder: finder,
      requirementRows: requirements.map(\.row), deciders: groups, marketTeachers: market,
      demands: decided + requirements.indices.map(ClashFinder.Demand.requirement)
    ).clashes(of: sets)
  }

  func areMet(by choice: [Int?]) -> Bool {
    guard !requirements.isEmpty else { return true }
    var counts = [Int](repeating: 0, count: draft.rows.count)
    for option in choice.compactMap(\.self) {
      for entry in draft.model.entries(of: option) { counts[entry.row] += entry.coefficient }
    }
    return requirements.allSatisfy { counts[$0.row] + draft.rows[$0.row].base >= $0.least }
  }
}
