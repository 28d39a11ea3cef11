/// Prices that prove a bound: one for each row, and one for each earlier level.
///
/// In units of 1 / `scale`, as in the plan model, section 7.
public struct Multipliers: Equatable, Sendable {
  public var scale: Int
  public var rows: [Int]

  /// By level; at least 0, and 0 for spread levels and for the level itself.
  public var budgets: [Int]

  public init(scale: Int, rows: [Int], budgets: [Int]) {
    self.scale = scale
    self.rows = rows
    self.budgets = budgets
  }

  public static func none(for model: CountModel) -> Multipliers {
    Multipliers(
      scale: 1, rows: Array(repeating: 0, count: model.rows.count),
      budgets: Array(repeating: 0, count: model.levels.count))
  }
}

/// The exact Lagrangian lower bound on one level (weak duality).
///
/// For any multipliers, every choice within `ranges` whose earlier sum levels
/// are at most `values` has a level of at least `lagrangian / scale`: each
/// bracket of the Lagrangian is at most what the choice itself contributes.
package struct DualBound {
  let model: CountModel

  /// The rows' ranges, narrowed by the spread levels closed before.
  let ranges: [ClosedRange<Int>]

  /// The values of earlier levels.
  let values: [Int]

  package init(model: CountModel, ranges: [ClosedRange<Int>], values: [Int]) {
    self.model = model
    self.ranges = ranges
    self.values = values
  }

  /// The Lagrangian in units of 1 / `scale`; nil when the numbers could leave
  /// 64 bits.
  ///
  /// - Parameter level: The level bounded, a sum; nil bounds zero (a conflict).
  /// - Complexity: O(entries + rows + options).
  package func lagrangian(of level: Int?, with prices: Multipliers) -> Int? {
    let objectives = priced(level, prices)
    var sum = 0
    var size = 0.0
    func add(_ term: Int) {
      sum &+= term
      size += Double(term.magnitude)
    }
    let costs = rowCosts(objectives)
    for (row, range) in ranges.enumerated() {
      let price = prices.rows[row]
      let magnitude = max(range.upperBound.magnitude, range.lowerBound.magnitude)
      guard Double(price.magnitude) * Double(magnitude) < 1e17 else { return nil }
      add(rowMinimum(range, price: price, costs: costs[row]).value)
      add(price * model.rows[row].base)
    }
    for agent in 0..<model.agentCount {
      switch model.freedoms[agent] {
      case .stays: continue
      case .takes(let option): add(bracket(of: option, objectives, prices))
      case .free:
        var best = 0
        for option in model.options(of: agent) {
          best = min(best, bracket(of: option, objectives, prices))
        }
        add(best)
      }
    }
    for (earlier, price) in prices.budgets.enumerated() where price != 0 {
      add(-price * values[earlier])
    }
    return size < 4e18 ? sum : nil
  }

  /// ⌈lagrangian / scale⌉, or nil where that is.
  func bound(of level: Int, with prices: Multipliers) -> Int? {
    lagrangian(of: level, with: prices).map { -floorDivide(-$0, by: prices.scale) }
  }

  /// By option: what it adds to the Lagrangian.
  func brackets(of level: Int?, with prices: Multipliers) -> [Int] {
    let objectives = priced(level, prices)
    return (0..<model.optionCount).map { bracket(of: $0, objectives, prices) }
  }

  private typealias Priced = (objective: SumObjective, price: Int)

  private func priced(_ level: Int?, _ prices: Multipliers) -> [Priced] {
    var priced: [Priced] = []
    for (index, candidate) in model.levels.enumerated() {
      guard case .sum(let objective) = candidate.kind else { continue }
      let price = index == level ? prices.scale : prices.budgets[index]
      if price != 0 { priced.append((objective, price)) }
    }
    return priced
  }

  private func rowCosts(_ objectives: [Priced]) -> [[(cost: ConvexCost, price: Int)]] {
    var costs = [[(cost: ConvexCost, price: Int)]](repeating: [], count: model.rows.count)
    for (objective, price) in objectives {
      for term in objective.rowCosts { costs[term.row].append((term.cost, price)) }
    }
    return costs
  }

  private func bracket(of option: Int, _ objectives: [Priced], _ prices: Multipliers) -> Int {
    var sum = 0
    for (objective, price) in objectives { sum += price * objective.cost(of: option) }
    for entry in model.entryRange(of: option) {
      sum += prices.rows[Int(model.entryRows[entry])] * Int(model.coefficients[entry])
    }
    return sum
  }
}
