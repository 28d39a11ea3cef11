/// What the multipliers of one level's proof say of choices that differ from the
/// plan in one place: an exact lower bound on each of them.
///
/// With the multipliers fixed the Lagrangian is a sum of one bracket for each
/// agent and each row. Forcing one agent or narrowing one row changes one
/// bracket only, so the bound on all choices with that change follows at once
/// (reduced-cost reasoning; Held and Karp, Operations Research 18(6), 1970).
public struct LevelPrices: Sendable {
  public let level: Int
  public let multipliers: Multipliers

  /// The level's value in the plan.
  public let value: Int

  /// Whether the level is the worst of some rows instead of a sum.
  public let isSpread: Bool

  private let model: CountModel
  private let ranges: [ClosedRange<Int>]
  private let objectives: [(objective: SumObjective, price: Int)]
  private let rowCosts: [Int: [(cost: ConvexCost, price: Int)]]

  /// In units of 1 / `scale`; of nothing, for a spread kept at its value.
  private let lagrangian: Int

  /// Prices of `level`, if they fit 64 bits.
  ///
  /// - Parameters:
  ///   - multipliers: Of the level's proof.
  ///   - values: By level: the plan's values; choices are compared with those
  ///     that are at least as good on the levels before.
  /// - Complexity: O(entries + rows).
  public init?(_ model: CountModel, level: Int, multipliers: Multipliers, values: [Int]) {
    var ranges = model.rows.map(\.range)
    for earlier in 0...level {
      guard case .spread(let spread) = model.levels[earlier].kind else { continue }
      for member in spread.members {
        guard let counts = member.counts(within: values[earlier]),
          counts.overlaps(ranges[member.row])
        else { return nil }
        ranges[member.row] = counts.clamped(to: ranges[member.row])
      }
    }
    isSpread = if case .spread = model.levels[level].kind { true } else { false }
    let dual = DualBound(model: model, ranges: ranges, values: values)
    guard let lagrangian = dual.lagrangian(of: isSpread ? nil : level, with: multipliers) else {
      return nil
    }
    var objectives: [(objective: SumObjective, price: Int)] = []
    var rowCosts: [Int: [(cost: ConvexCost, price: Int)]] = [:]
    for (index, candidate) in model.levels.enumerated() {
      guard case .sum(let objective) = candidate.kind else { continue }
      let price = index == level ? multipliers.scale : multipliers.budgets[index]
      guard price != 0 else { continue }
      objectives.append((objective, price))
      for term in objective.rowCosts { rowCosts[term.row, default: []].append((term.cost, price)) }
    }
    self.level = level
    self.multipliers = multipliers
    self.model = model
    self.ranges = ranges
    self.objectives = objectives
    self.rowCosts = rowCosts
    self.lagrangian = lagrangian
    value = values[level]
  }

  /// What the option costs at the levels' prices, without its rows.
  public func ownCost(of option: Int) -> Int {
    objectives.reduce(0) { $0 + $1.price * $1.objective.cost(of: option) }
  }

  /// What the option costs with what it does to rows; below 0 it pays.
  ///
  /// - Complexity: O(entries of the option).
  public func reducedCost(of option: Int) -> Int {
    model.entries(of: option).reduce(ownCost(of: option)) {
      $0 + multipliers.rows[$1.row] * $1.coefficient
    }
  }

  /// By how much the level is above the plan's in every choice in which `agent`
  /// chooses `option` (nothing for nil) and no level before is worse; at least
  /// 1 for a spread; nil when these prices prove nothing.
  ///
  /// - Complexity: O(entries of the agent's options).
  public func loss(of agent: Int, choosing option: Int?) -> Int? {
    var least = 0
    switch model.freedoms[agent] {
    case .stays: return nil
    case .takes(let fixed): least = reducedCost(of: fixed)
    case .free:
      for option in model.options(of: agent) { least = min(least, reducedCost(of: option)) }
    }
    return loss(changedBy: (option.map(reducedCost(of:)) ?? 0) - least)
  }

  /// By how much the level is above the plan's in every choice in which the
  /// row's count lies in `range` and no level before is worse.
  ///
  /// - Complexity: O(corners of the row's costs).
  public func loss(row: Int, within range: ClosedRange<Int>) -> Int? {
    guard range.overlaps(ranges[row]) else { return nil }
    return loss(
      changedBy: least(row, range.clamped(to: ranges[row])) - least(row, ranges[row]))
  }

  private func loss(changedBy change: Int) -> Int? {
    let (bound, isOverflow) = lagrangian.addingReportingOverflow(change)
    guard !isOverflow, bound.magnitude < 1 << 62 else { return nil }
    if isSpread { return bound > 0 ? 1 : nil }
    let smallest = -floorDivide(-bound, by: multipliers.scale)
    return smallest > value ? smallest - value : nil
  }

  private func least(_ row: Int, _ range: ClosedRange<Int>) -> Int {
    rowMinimum(range, price: multipliers.rows[row], costs: rowCosts[row] ?? []).value
  }
}
