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

    for (row, multiplier) in zip(rows, multipliers) {
      guard let least = row.least(prices, multiplier, limits) else { return nil }
      total += least + multiplier * Wide(row.constant)
    }
    let (burden, each) = (prices[.burden] ?? 0, prices[.moves] ?? 0)
    let change = prices[.disruption] ?? 0
    if let published = context.published { total += change * published.moved }
    func bracket(_ move: PossibleMove) -> Wide {
      let changed = context.published?.change(by: move, in: county) ?? 0
      return move.entries.reduce(burden * move.burden + each + change * changed) {
        $0 + multipliers[$1.row] * Wide($1.coefficient)
      }
    }
    for (teacher, range) in movesOf.enumerated() {
      if let move = context.fixed[teacher] {
        total += move.map(bracket) ?? 0
      } else {
        total += range.reduce(0) { min($0, bracket(moves[$1])) }
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
    let priced = costs.compactMap { cost in prices[cost.level].map { (price: $0, cost: cost) } }
    let counts = [range.low, range.high] + priced.flatMap(\.cost.corners).filter(range.contains)
    return counts.lazy.map { count in
      priced.reduce(-multiplier * count) { $0 + $1.price * $1.cost.value(at: count) }
    }
    .min()
  }
}
