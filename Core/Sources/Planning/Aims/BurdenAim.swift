import Solver

/// What the moves ask of teachers.
struct BurdenAim: Aim {
  func kind(in draft: ProblemDraft) -> CountLevel.Kind {
    .sum(SumObjective(optionCosts: draft.moves.map(\.burden)))
  }
}
