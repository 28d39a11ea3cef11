extension Repair {
  /// By level: the best bound that old multipliers, none, or those of the
  /// neighbourhood give.
  func prove() -> [LevelSolver.Proof] {
    let values = state.levelValues
    var ranges = model.rows.map(\.range)
    return model.levels.indices.map { level in
      let dual = DualBound(model: model, ranges: ranges, values: values)
      switch model.levels[level].kind {
      case .sum: return sumProof(level, dual)
      case .spread(let spread):
        defer { ranges = spread.narrowing(ranges, to: values[level]) ?? ranges }
        return spreadProof(level, spread, dual)
      }
    }
  }

  private func sumProof(_ level: Int, _ dual: DualBound) -> LevelSolver.Proof {
    let none = Multipliers.none(for: model)
    var best = LevelSolver.Proof(
      kind: .trivial, multipliers: none, bound: dual.bound(of: level, with: none) ?? 0)
    func tries(_ multipliers: Multipliers?) {
      guard best.bound < dual.values[level], let multipliers,
        let bound = dual.bound(of: level, with: multipliers), bound > best.bound
      else { return }
      best = LevelSolver.Proof(kind: .lagrangian, multipliers: multipliers, bound: bound)
    }
    tries(proofs[level])
    for multipliers in NeighbourhoodPrices(self, dual).candidates(for: level) { tries(multipliers) }
    return best
  }

  private func spreadProof(
    _ level: Int, _ spread: SpreadObjective, _ dual: DualBound
  ) -> LevelSolver.Proof {
    let value = dual.values[level]
    var best = LevelSolver.Proof(
      kind: .trivial, multipliers: .none(for: model), bound: spread.floor(within: dual.ranges))
    guard best.bound < value else { return best }
    let prices = NeighbourhoodPrices(self, dual)
    let thresholds = spread.thresholds(in: best.bound...value, ranges: dual.ranges)
    // A bound of thresholds[i] rules out deviations of thresholds[i - 1].
    for index in thresholds.indices.dropFirst().reversed() {
      let limit = thresholds[index] - 1
      guard let narrower = spread.narrowing(dual.ranges, to: limit) else {
        best.bound = thresholds[index]
        return best
      }
      let narrow = DualBound(model: model, ranges: narrower, values: dual.values)
      let candidates = [proofs[level]].compactMap(\.self) + prices.conflicts(within: narrower)
      if let proof = candidates.first(where: { (narrow.lagrangian(of: nil, with: $0) ?? 0) > 0 }) {
        return LevelSolver.Proof(kind: .conflict, multipliers: proof, bound: thresholds[index])
      }
      if thresholds.count - index >= Repair.thresholdsTried { return best }
    }
    return best
  }

  private static let thresholdsTried = 6
}
