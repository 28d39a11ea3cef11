/// Multipliers that price what one more change could gain near a repaired
/// choice.
///
/// Each change is charged so much (through the budget of the disruption level)
/// that nothing far away pays; the rows that somebody was brought in for are
/// paid for at just the charge that the cheapest candidate needs; and the
/// multipliers that prove the early levels keep those from giving way. Whatever
/// the numbers are, the bound is valid: this only makes it good.
final class NeighbourhoodPrices {
  private let repair: Repair
  private let dual: DualBound
  private let scale = 1_000_000
  private var model: CountModel { repair.model }

  init(_ repair: Repair, _ dual: DualBound) {
    self.repair = repair
    self.dual = dual
  }

  /// For a sum level: from the slopes at the present counts.
  func candidates(for level: Int) -> [Multipliers] {
    guard case .sum(let objective) = model.levels[level].kind else { return [] }
    var rows = [Int](repeating: 0, count: model.rows.count)
    for term in objective.rowCosts {
      let count = repair.state.count(of: term.row)
      let (left, right) = (
        term.cost[count] - term.cost[count - 1], term.cost[count + 1] - term.cost[count]
      )
      rows[term.row] = scale * (left + right) / 2
    }
    return charged(rows, objective.optionCosts, before: level)
  }

  /// For a spread level whose rows must be within `narrower`.
  func conflicts(within narrower: [ClosedRange<Int>]) -> [Multipliers] {
    var rows = [Int](repeating: 0, count: model.rows.count)
    for row in narrower.indices {
      let count = repair.state.count(of: row)
      if count < narrower[row].lowerBound { rows[row] = -scale }
      if count > narrower[row].upperBound { rows[row] = scale }
    }
    return charged(rows, [], before: model.levels.count)
  }

  private func charged(_ rows: [Int], _ costs: [Int], before level: Int) -> [Multipliers] {
    let own = (0..<model.optionCount).map { option in
      (costs.isEmpty ? 0 : scale * costs[option]) + bracket(option, rows)
    }
    guard level > repair.disruption else {
      return level == repair.disruption ? forDisruption() : []
    }
    let charge = charge(own)
    let times = timesOfDuties(charge)
    return [charged(rows, own, charge, times), charged(rows, own, charge, times.map { 4 * $0 })]
  }

  /// The disruption level itself: what a change is charged is its scale.
  private func forDisruption() -> [Multipliers] {
    let none = [Int](repeating: 0, count: model.rows.count)
    let own = [Int](repeating: 0, count: model.optionCount)
    return [1, 4].map { factor in
      var multipliers = charged(
        none, own, scale, timesOfDuties(scale).map { factor * $0 })
      multipliers.scale = multipliers.budgets[repair.disruption]
      multipliers.budgets[repair.disruption] = 0
      return multipliers
    }
  }

  /// What a change must cost so that no single one pays.
  private func charge(_ brackets: [Int]) -> Int {
    var charge = 0
    for agent in 0..<model.agentCount where repair.isFree(agent) {
      let least = model.options(of: agent).reduce(0) { min($0, brackets[$1]) }
      let kept = repair.reference[agent].map { brackets[$0] } ?? 0
      charge = max(charge, kept - least)
    }
    return charge
  }

  /// By early level: how often its proof must count so that a unit of it costs
  /// more than a change.
  private func timesOfDuties(_ charge: Int) -> [Int] {
    (0..<repair.disruption).map { level in
      guard let proof = repair.proofs[level] else { return 0 }
      let slopes = repair.answers.filter { $0.level == level }.map(\.slope)
      guard let least = slopes.min(), least > 0 else { return 0 }
      return 1 + charge / (proof.scale * least)
    }
  }

  private func charged(_ rows: [Int], _ own: [Int], _ charge: Int, _ times: [Int]) -> Multipliers {
    var rows = rows
    var brackets = own
    var budgets = [Int](repeating: 0, count: model.levels.count)
    for (level, times) in times.enumerated() where times > 0 {
      guard let proof = repair.proofs[level] else { continue }
      let duty = repair.dutyBrackets(level)
      for option in brackets.indices { brackets[option] += times * duty[option] }
      for row in rows.indices { rows[row] += times * proof.rows[row] }
      for (earlier, price) in proof.budgets.enumerated() { budgets[earlier] += times * price }
      budgets[level] += times * proof.scale
    }
    let charge = max(charge, self.charge(brackets))
    budgets[repair.disruption] = charge
    for answer in repair.answers where budgets[answer.level] > 0 {
      let cheapest = repair.lists.moving(answer.row, answer.sign).lazy
        .filter { self.repair.isFree(self.model.agent(of: $0)) }
        .filter { self.repair.reference[self.model.agent(of: $0)] == nil }
        .map { brackets[$0] }.min()
      guard let cheapest else { continue }
      let price = min(
        charge + cheapest,
        budgets[answer.level] * answer.slope + rows[answer.row] * answer.sign)
      rows[answer.row] -= answer.sign * max(0, price)
    }
    return Multipliers(scale: scale, rows: rows, budgets: budgets)
  }

  private func bracket(_ option: Int, _ rows: [Int]) -> Int {
    var sum = 0
    for entry in model.entryRange(of: option) {
      sum += rows[Int(model.entryRows[entry])] * Int(model.coefficients[entry])
    }
    return sum
  }
}

/// A row that somebody was brought in for: without the change an early level
/// would cost `slope` more.
struct RepairAnswer {
  let level: Int
  let row: Int
  let sign: Int
  let slope: Int
}

extension Repair {
  /// By changed agent with a new option: the dearest row that it serves.
  func foundAnswers() -> [RepairAnswer] {
    var terms: [Int: [(level: Int, cost: ConvexCost)]] = [:]
    for level in 0..<disruption {
      guard case .sum(let objective) = model.levels[level].kind else { continue }
      for term in objective.rowCosts { terms[term.row, default: []].append((level, term.cost)) }
    }
    var answers: [RepairAnswer] = []
    for agent in 0..<model.agentCount where isFree(agent) && reference[agent] == nil {
      guard let option = state.choice(of: agent) else { continue }
      for entry in model.entryRange(of: option) {
        let row = Int(model.entryRows[entry])
        let (sign, count) = (model.coefficients[entry].signum(), state.count(of: row))
        for (level, cost) in terms[row] ?? [] {
          let slope = cost[count - Int(sign)] - cost[count]
          guard slope > 0, !answers.contains(where: { $0.row == row }) else { continue }
          answers.append(RepairAnswer(level: level, row: row, sign: Int(sign), slope: slope))
        }
      }
    }
    return answers
  }

  /// By option: what it costs at the multipliers that prove an early level.
  func dutyBrackets(_ level: Int) -> [Int] {
    if let known = duties[level] { return known }
    guard let proof = proofs[level], case .sum(let objective) = model.levels[level].kind else {
      return []
    }
    let brackets = (0..<model.optionCount).map { option in
      var sum = proof.scale * objective.cost(of: option)
      for entry in model.entryRange(of: option) {
        sum += proof.rows[Int(model.entryRows[entry])] * Int(model.coefficients[entry])
      }
      return sum
    }
    duties[level] = brackets
    return brackets
  }
}
