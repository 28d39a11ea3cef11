extension CountState {
  /// Whether everything kept up to date is what a fresh count gives: for tests
  /// and, in debug builds, after each search.
  var isConsistent: Bool {
    var fresh = model.rows.map(\.base)
    var freshValues = [Int](repeating: 0, count: model.levels.count)
    for agent in 0..<choices.count where choices[agent] >= 0 {
      for entry in model.entries(of: Int(choices[agent])) { fresh[entry.row] += entry.coefficient }
    }
    for (level, candidate) in model.levels.enumerated() {
      guard case .sum(let objective) = candidate.kind else { continue }
      for term in objective.rowCosts { freshValues[level] += term.cost[fresh[term.row]] }
      for agent in 0..<choices.count where choices[agent] >= 0 {
        freshValues[level] += objective.cost(of: Int(choices[agent]))
      }
    }
    return fresh.indices.allSatisfy { fresh[$0] == counts[$0] }
      && freshValues.indices.allSatisfy { freshValues[$0] == values[$0] }
      && violations == fresh.indices.count { !isWithin($0) }
  }
}
