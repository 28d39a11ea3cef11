import Solver

/// The number of moves.
struct MovesAim: Aim {
  func kind(in draft: ProblemDraft) -> CountLevel.Kind {
    .sum(SumObjective(optionCosts: draft.moves.map { _ in 1 }))
  }
}
