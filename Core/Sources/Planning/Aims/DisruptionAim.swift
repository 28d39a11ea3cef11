import Solver

/// How many teachers' places differ from the published plan (plan model,
/// section 8).
struct DisruptionAim: Aim {
  func kind(in draft: ProblemDraft) -> CountLevel.Kind {
    guard let published = draft.published else { return .sum(SumObjective()) }
    // Everybody who was moved counts as changed until an option takes that back.
    let all = ConvexCost(corners: [0], values: [published.moved], before: 0, after: 0)
    return .sum(
      SumObjective(
        rowCosts: draft.rows.isEmpty ? [] : [.init(row: 0, cost: all)],
        optionCosts: draft.moves.map { move in
          published.change(of: move.teacher, to: draft.county.posts[move.post])
        }))
  }
}
