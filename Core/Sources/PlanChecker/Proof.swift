package import PlanFormat
package import Policy

/// What one level's proof rests on: the other facts of the plan.
package struct ProofContext {
  package let level: PlanLevel

  /// Levels before this one, with the plan's values.
  package let earlier: [(level: PlanLevel, value: Wide)]

  /// The move, or nil for staying, of teachers who have no choice.
  package let fixed: [Int: PossibleMove?]

  /// The published plan that is repaired.
  package let published: Published?

  package init(
    level: PlanLevel, earlier: [(level: PlanLevel, value: Wide)], fixed: [Int: PossibleMove?],
    published: Published? = nil
  ) {
    self.level = level
    self.earlier = earlier
    self.fixed = fixed
    self.published = published
  }
}

extension Instance {
  /// The best bound that the proof shows for a sum-type level: ⌈L / scale⌉.
  ///
  /// Every teacher's and every row's bracket is at most what any plan pays in
  /// it, so the sum is at most what any plan pays in all (weak duality).
  ///
  /// - Precondition: The proof's numbers have been judged by `Judgement`.
  package func provenBound(_ proof: LevelProof, _ context: ProofContext) -> Wide? {
    lagrangian(proof, context)?.raised(by: Wide(proof.scale))
  }

  /// L for a sum-type level, in units of `1 / scale`.
  package func lagrangian(_ proof: LevelProof, _ context: ProofContext) -> Wide? {
    lagrangian(proof, context, own: Wide(proof.scale), below: nil)
  }

  /// Whether the proof shows that no plan has a spread of less than `bound`.
  package func provesSpread(
    _ proof: LevelProof, _ context: ProofContext, bound: Wide
  ) -> Bool {
    if bound <= 0 { return true }
    guard let value = lagrangian(proof, context, own: 0, below: bound) else { return true }
    return proof.kind == .conflict && value > 0
  }

  /// L of docs/plan-model.md, section 7, in units of `1 / scale`; nil when a
  /// row's range is empty, so that no plan exists at all.
  ///
  /// - Parameters:
  ///   - own: What a unit of the level itself counts: the scale, or 0.
  ///   - bound: Keeps the level's own spread below this.
  private func lagrangian(
    _ proof: LevelProof, _ context: ProofContext, own: Wide, below bound: Wide?
  ) -> Wide? {
    var prices: [PlanLevel: Wide] = own == 0 ? [:] : [context.level: own]
    var limits: [PlanLevel: Wide] = bound.map { [context.level: $0 - 1] } ?? [:]
    var total: Wide = 0
    for (level, value) in context.earlier {
      if level.isSpread { limits[level] = value }
      guard let budget = proof.budgets[level.rawValue], budget != 0 else { continue }
      prices[level] = Wide(budget)
      total -= Wide(budget) * value
    }
    var multipliers = [Wide](repeating: 0, count: rows.count)
    for (name, multiplier) in proof.multipliers {
      if let row = rowPositions[name] { multipliers[row] = Wide(multiplier) }
    }

    for row in rows.indices {
      guard let least = rows[row].least(prices, multipliers[row], limits) else { return nil }
      total += least + multipliers[row] * Wide(rows[row].constant)
    }
    let change = prices[.disruption] ?? 0
    if let published = context.published { total += change * published.moved }
    let table = PriceTable(
      self, multipliers, burden: prices[.burden] ?? 0, each: prices[.moves] ?? 0, change: change,
      published: context.published)
    for (teacher, range) in movesOf.enumerated() {
      if let move = context.fixed[teacher] {
        if let move { total += table.bracket(of: move, table.seat(of: teacher)) }
      } else if !range.isEmpty {
        total += table.leastBracket(of: teacher, moves[range])
      }
    }
    return total
  }
}

extension Row {
  /// The least of the priced costs minus `multiplier` for each of the count;
  /// nil when no count is in range.
  ///
  /// Costs are convex and straight between corners, so the least is at an end
  /// of the range or at a corner.
  fileprivate func least(
    _ prices: [PlanLevel: Wide], _ multiplier: Wide, _ limits: [PlanLevel: Wide]
  ) -> Wide? {
    var range = range
    if let target, let level = target.attribute.spreadLevel, let limit = limits[level] {
      range = range.intersection(target.counts(within: limit))
    }
    guard !range.isEmpty else { return nil }
    var least = min(-multiplier * range.low, -multiplier * range.high)
    guard costs.contains(where: { prices[$0.level] != nil }) else { return least }
    func value(_ count: Wide) -> Wide {
      costs.reduce(-multiplier * count) { sum, cost in
        prices[cost.level].map { sum + $0 * cost.value(at: count) } ?? sum
      }
    }
    least = min(value(range.low), value(range.high))
    for cost in costs where prices[cost.level] != nil {
      for corner in cost.corners where range.contains(corner) { least = min(least, value(corner)) }
    }
    return least
  }
}
