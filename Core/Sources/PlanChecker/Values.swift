package import Policy

extension Instance {
  /// What the plan that makes `chosen` is worth at `level`; smaller is better
  /// (docs/plan-model.md, section 4).
  ///
  /// - Parameters:
  ///   - counts: The rows' counts under `chosen`.
  ///   - published: The published plan that is repaired.
  package func value(
    of level: PlanLevel, _ chosen: [PossibleMove], _ counts: [Wide], _ published: Published? = nil
  ) -> Wide {
    switch level {
    case .breaches, .shortage, .imbalance:
      return zip(rows, counts).reduce(0) { $0 + $1.0.cost(at: level, $1.1) }
    case .backboneSpread, .seniorSpread:
      return zip(rows, counts).reduce(0) { worst, row in
        guard let target = row.0.target, target.attribute.spreadLevel == level else {
          return worst
        }
        return max(worst, target.spread(at: row.1))
      }
    case .disruption:
      guard let published else { return 0 }
      return chosen.reduce(published.moved) { $0 + published.change(by: $1, in: county) }
    case .burden: return chosen.reduce(0) { $0 + $1.burden }
    case .moves: return Wide(chosen.count)
    }
  }
}

extension Row {
  /// What the count costs at a sum-type level.
  func cost(at level: PlanLevel, _ count: Wide) -> Wide {
    costs.reduce(0) { $1.level == level ? $0 + $1.value(at: count) : $0 }
  }
}

extension PlanLevel {
  /// Whether the value is the worst of some rows rather than a sum.
  package var isSpread: Bool { self == .backboneSpread || self == .seniorSpread }
}

/// `(value - bound)` in millionths of `max(1, |value|)`, rounded up.
func gap(from bound: Wide, to value: Wide) -> Wide {
  ((value - bound) * 1_000_000).raised(by: max(1, abs(value)))
}
