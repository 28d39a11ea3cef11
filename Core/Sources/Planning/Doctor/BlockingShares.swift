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
    requirements = BlockingShares.requirements(of: draft)
    guard !requirements.isEmpty, !areMet(by: decisions.state.choiceList) else { return }
    let ground = ClashGround(
      draft, decisions, requirements, shouldStop, posts: decisions.posts(in: draft))
    choice = ground.finder.choice(keeping: ground.all).choice
    guard choice == nil, !shouldStop(), ground.finder.undecided == 0 else { return }
    clashes = ground.opened()?.clashes ?? ground.clashes ?? []
  }

  /// The rows of binding shares, each with what it must reach.
  static func requirements(of draft: ProblemDraft) -> [(row: Int, least: Int)] {
    let terms = draft.county.terms
    return draft.quotas.rows.indices.compactMap { index in
      let isBackbone = draft.quotas.rows[index].isBackboneQuota
      guard isBackbone ? terms.backboneShareBlocks : terms.exchangeShareBlocks else { return nil }
      return (draft.firstQuotaRow + index, draft.quotas.dues[index])
    }
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
