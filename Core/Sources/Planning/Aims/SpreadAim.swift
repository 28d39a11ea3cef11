import Policy
import Solver

/// The school where an attribute is farthest from its target.
struct SpreadAim: Aim {
  let attribute: Attribute

  func kind(in draft: ProblemDraft) -> CountLevel.Kind {
    .spread(
      SpreadObjective(
        members: draft.balances.rows.indices.compactMap { index in
          guard case .balance(attribute, _) = draft.balances.rows[index].kind else { return nil }
          return .init(
            row: draft.firstBalanceRow + index, target: draft.balances.targets[index],
            divisor: draft.balances.divisors[index])
        }))
  }
}
