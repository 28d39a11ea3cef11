import Solver

/// All deviations of attributes from their targets together.
struct ImbalanceAim: Aim {
  func kind(in draft: ProblemDraft) -> CountLevel.Kind {
    .sum(
      SumObjective(
        rowCosts: draft.balances.rows.indices.compactMap { index in
          guard case .balance(let attribute, _) = draft.balances.rows[index].kind,
            let weight = draft.county.terms.imbalanceWeights[attribute], weight > 0
          else { return nil }
          return .init(
            row: draft.firstBalanceRow + index,
            cost: .deviation(from: draft.balances.targets[index], weight: weight))
        }))
  }
}
