import Policy
import Solver

/// The prices of every level's proof, and what they say of moves and posts.
struct PriceTrail {
  private let draft: ProblemDraft
  private let state: CountState
  private let prices: [LevelPrices]

  /// - Parameter proofs: By level, as the solver gave them.
  /// - Complexity: O(levels × entries).
  init(_ draft: ProblemDraft, _ state: CountState, _ proofs: [LevelSolver.Proof]) {
    self.draft = draft
    self.state = state
    let values = state.levelValues
    prices = proofs.enumerated().compactMap { level, proof in
      LevelPrices(state.model, level: level, multipliers: proof.multipliers, values: values)
    }
  }

  /// The first level that proves that the teacher must move, else the first at whose
  /// prices it gains something; nil when none does.
  func terms(of teacher: Int) -> PlanReason.PriceTerms? {
    guard let option = state.choice(of: teacher) else { return nil }
    var gaining: LevelPrices?
    for level in prices {
      if let loss = level.loss(of: teacher, choosing: nil) {
        return terms(of: option, level, loss: loss)
      }
      if gaining == nil && gains(level, option) { gaining = level }
    }
    return gaining.map { terms(of: option, $0, loss: nil) }
  }

  /// The first level that filling one more of the post would make worse, for
  /// certain.
  func tradeOff(of post: Int) -> (level: PlanLevel, atLeast: Int)? {
    let more = state.count(of: post) + 1
    guard more <= draft.county.needs[post] else { return nil }
    for level in prices {
      if let loss = level.loss(row: post, within: more...draft.county.needs[post]) {
        return (draft.levels[level.level], loss)
      }
    }
    return nil
  }

  /// Whether the move gains half a unit of a level in which people count.
  private func gains(_ level: LevelPrices, _ option: Int) -> Bool {
    !level.isSpread && draft.levels[level.level] != .moves
      && level.reducedCost(of: option) <= -max(1, level.multipliers.scale / 2)
  }

  private func terms(of option: Int, _ level: LevelPrices, loss: Int?) -> PlanReason.PriceTerms {
    var gains: [PlanReason.PriceTerms.Part: Int] = [.own: -level.ownCost(of: option)]
    for entry in draft.model.entries(of: option) {
      gains[part(of: draft.rows[entry.row], option), default: 0] -=
        level.multipliers.rows[entry.row] * entry.coefficient
    }
    return .init(
      level: draft.levels[level.level], scale: level.multipliers.scale,
      gains: PlanReason.PriceTerms.Part.allCases.map { gains[$0] ?? 0 }, loss: loss)
  }

  private func part(of row: PlanRow, _ option: Int) -> PlanReason.PriceTerms.Part {
    let move = draft.moves[option]
    return switch row.kind {
    case .post(let post): post == move.post ? .newPost : .oldPost
    case .school(let school), .establishment(let school):
      school == move.to ? .newPost : .oldPost
    case .teamLeave, .schoolLeave: .oldPost
    case .quota, .backboneQuota: .quota
    case .balance: .balance
    case .couple, .pair, .filter: .ties
    }
  }
}
