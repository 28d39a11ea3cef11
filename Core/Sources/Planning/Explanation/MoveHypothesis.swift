import Policy
import Solver

/// What a move would do to the plan that a filter refuses, so that the model
/// doesn't hold it.
struct MoveHypothesis {
  private let draft: ProblemDraft
  private let state: CountState
  private let values: [Int]

  init(_ draft: ProblemDraft, _ state: CountState) {
    self.draft = draft
    self.state = state
    values = state.levelValues
  }

  /// The change of every level; nil when a range breaks.
  ///
  /// - Complexity: O(entries × levels' rows).
  func change(_ move: PossibleMove) -> [Int]? {
    let entries = draft.entries(of: move)
    var counts: [Int: Int] = [:]
    for entry in entries {
      let count = state.count(of: entry.row) + entry.coefficient
      guard draft.rows[entry.row].range.contains(count) else { return nil }
      counts[entry.row] = count
    }
    return zip(draft.levels.indices, state.model.levels).map { level, candidate in
      switch candidate.kind {
      case .sum(let objective):
        var change = 0
        for term in objective.rowCosts {
          guard let count = counts[term.row] else { continue }
          change += term.cost[count] - term.cost[state.count(of: term.row)]
        }
        return change + ownCost(move, draft.levels[level])
      case .spread(let spread):
        let worst = spread.members.map {
          $0.deviation(at: counts[$0.row] ?? state.count(of: $0.row))
        }
        return (worst.max() ?? 0) - values[level]
      }
    }
  }

  private func ownCost(_ move: PossibleMove, _ level: PlanLevel) -> Int {
    switch level {
    case .burden: move.burden
    case .moves: 1
    case .disruption:
      draft.published?.change(of: move.teacher, to: draft.county.posts[move.post]) ?? 0
    default: 0
    }
  }
}
