/// One level of a lexicographic assignment: the cheapest among the options that
/// the levels before left, from an assignment that is one of them.
///
/// Options between strongly connected components of "whoever holds this could
/// take that" lie on no ring, so each component is solved alone.
struct AssignmentStage {
  /// By agent: the slot taken.
  private(set) var taken: [Int32]

  /// Values and prices that are right for every option given.
  private(set) var values: [Int]
  private(set) var prices: [Int]

  /// - Parameters:
  ///   - base: By agent: a slot; together they fill every slot.
  ///   - cost: By option and agent; small and not negative.
  ///   - isOpen: By option: whether it is one of the level's.
  init(
    _ table: ChairTable, base: [Int32], cost: (Int, Int) -> Int32, isOpen: (Int, Int) -> Bool
  ) {
    let count = table.agentCount
    let components = AssignmentStage.components(table, base, isOpen)
    var starts: [Int32] = [0]
    var slots: [Int32] = []
    var costs: [Int32] = []
    for agent in 0..<count {
      let own = components[Int(base[agent])]
      for option in table.options(of: agent)
      where components[Int(table.slots[option])] == own && isOpen(option, agent) {
        slots.append(table.slots[option])
        costs.append(cost(option, agent))
      }
      starts.append(Int32(slots.count))
    }
    let assignment = SparseAssignment(
      starts: starts, slots: slots, costs: costs, capacities: table.capacities)
    let isComplete = assignment.solve()
    precondition(isComplete, "the base assignment isn't among the options")
    taken = (0..<count).map { Int32(assignment.slot(of: $0)) }
    values = (0..<count).map { assignment.values[$0] }
    prices = (0..<table.kinds.count).map { assignment.prices[$0] }

    // Prices rise along the order of components until no option between two of
    // them is worth taking; slots being full, sums don't change.
    var step = 0
    for agent in 0..<count {
      let own = components[Int(base[agent])]
      for option in table.options(of: agent)
      where components[Int(table.slots[option])] != own && isOpen(option, agent) {
        let lack =
          values[agent] - Int(cost(option, agent)) - prices[Int(table.slots[option])]
        step = max(step, lack)
      }
    }
    let last = Int(components.max() ?? 0)
    for agent in 0..<count { values[agent] += step * (last - Int(components[Int(base[agent])])) }
    for slot in prices.indices { prices[slot] += step * (last - Int(components[slot])) }
  }

  private static func components(
    _ table: ChairTable, _ base: [Int32], _ isOpen: (Int, Int) -> Bool
  ) -> [Int32] {
    var starts = [Int32](repeating: 0, count: table.kinds.count + 1)
    for agent in 0..<table.agentCount {
      for option in table.options(of: agent)
      where table.slots[option] != base[agent] && isOpen(option, agent) {
        starts[Int(base[agent]) + 1] += 1
      }
    }
    for slot in table.kinds.indices { starts[slot + 1] += starts[slot] }
    var targets = [Int32](repeating: 0, count: Int(starts[table.kinds.count]))
    var next = starts
    for agent in 0..<table.agentCount {
      let home = Int(base[agent])
      for option in table.options(of: agent)
      where table.slots[option] != base[agent] && isOpen(option, agent) {
        targets[Int(next[home])] = table.slots[option]
        next[home] += 1
      }
    }
    return strongComponents(starts: starts, targets: targets)
  }
}

extension ChairTable {
  func options(of agent: Int) -> Range<Int> { Int(starts[agent])..<Int(starts[agent + 1]) }
}
