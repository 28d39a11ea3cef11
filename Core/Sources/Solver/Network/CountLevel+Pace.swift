extension CountLevel {
  /// How much one count more or less typically changes a sum level: the mean of
  /// its rows' steepest slopes, or of its options' costs.
  var pace: Double {
    guard case .sum(let objective) = kind else { return 0 }
    let slopes = objective.rowCosts.map { Double($0.cost.slopes.map(\.magnitude).max() ?? 0) }
    let steep = slopes.filter { $0 > 0 }
    if !steep.isEmpty { return steep.reduce(0, +) / Double(steep.count) }
    let costs = objective.optionCosts.filter { $0 != 0 }.map { Double($0.magnitude) }
    return costs.isEmpty ? 0 : costs.reduce(0, +) / Double(costs.count)
  }
}
