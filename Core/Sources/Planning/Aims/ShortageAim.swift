import Solver

/// Missing teachers in posts; more in hard places and where nobody is left.
struct ShortageAim: Aim {
  func kind(in draft: ProblemDraft) -> CountLevel.Kind {
    let county = draft.county
    return .sum(
      SumObjective(
        rowCosts: county.posts.indices.compactMap { post in
          let need = county.needs[post]
          guard need > 0 else { return nil }
          let hardship = county.roster.schools[county.postSchools[post]].hardship
          let weight = county.terms.shortageWeight + county.terms.hardshipWeight * hardship
          return .init(
            row: post, cost: cost(need: need, weight: weight, absent: county.terms.absentWeight))
        }))
  }

  private func cost(need: Int, weight: Int, absent: Int) -> ConvexCost {
    let corners = need == 1 ? [0, 1] : [0, 1, need]
    return ConvexCost(
      corners: corners, values: corners.map { weight * (need - $0) + ($0 == 0 ? absent : 0) },
      before: -weight - absent, after: 0)
  }
}
