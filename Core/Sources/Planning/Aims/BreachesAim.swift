import Policy
import Solver

/// Missing people in the exchange quotas, in thousandths of a person.
struct BreachesAim: Aim {
  func kind(in draft: ProblemDraft) -> CountLevel.Kind {
    .sum(
      SumObjective(
        rowCosts: draft.quotas.rows.indices.map { index in
          let row = draft.quotas.rows[index]
          return .init(
            row: draft.firstQuotaRow + index,
            cost: .shortfall(
              below: draft.quotas.dues[index], weight: weight(row, draft.county.terms)))
        }))
  }

  /// A backbone quota of those exchanged counts thousandths already.
  private func weight(_ row: PlanRow, _ terms: PlanTerms) -> Int {
    if case .backboneQuota = row.kind, terms.backboneDenominator == .exchanged { return 1 }
    return 1000
  }
}
