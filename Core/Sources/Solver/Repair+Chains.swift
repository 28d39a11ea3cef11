extension Repair {
  /// How many changes a chain may have, and how many ways to go on are tried at
  /// each of them.
  private static let widths = [20_000, 240, 40, 12]

  /// Brings all counts within range with the chain that costs least.
  func mendRanges() {
    while !state.isWithinRanges && !isExhausted {
      guard let row = state.brokenRows.first else { return }
      guard let best = bestChain(from: [(row, sign(of: row))], changed: []) else { break }
      apply(best)
    }
    release()
  }

  /// Applies chains that make the levels lexicographically smaller until none
  /// is found.
  func improve() {
    while !isExhausted {
      let changed = (0..<model.agentCount).filter {
        isFree($0) && state.choice(of: $0) != reference[$0]
      }
      guard let best = bestChain(from: costlyRows(), changed: changed) else { return }
      apply(best)
    }
  }

  struct Chain {
    var changes: [(agent: Int, option: Int?)]
    var broken: Int
    var values: [Int]
  }

  private func apply(_ chain: Chain) {
    for change in chain.changes { state.take(change.option, for: change.agent) }
  }

  /// Rows of which one more, or one fewer, would make an early level smaller.
  private func costlyRows() -> [(row: Int, sign: Int)] {
    var rows: [(row: Int, sign: Int)] = []
    for level in 0..<disruption {
      guard case .sum(let objective) = model.levels[level].kind else { continue }
      for term in objective.rowCosts {
        let count = state.count(of: term.row)
        if term.cost[count + 1] < term.cost[count] { rows.append((term.row, 1)) }
        if term.cost[count - 1] < term.cost[count] { rows.append((term.row, -1)) }
      }
    }
    return rows
  }

  /// The best chain that improves on the present choice; short ones win.
  private func bestChain(from rows: [(row: Int, sign: Int)], changed: [Int]) -> Chain? {
    let present = Chain(changes: [], broken: state.brokenRows.count, values: state.levelValues)
    for depth in 1...Repair.widths.count {
      var search = ChainRun(present, depth: depth)
      for agent in changed where !isExhausted {
        for option in [reference[agent], nil] + model.options(of: agent).map(Optional.some)
        where option != state.choice(of: agent) {
          extend(&search, by: agent, option)
        }
      }
      for (row, sign) in rows where !isExhausted {
        for (agent, option) in ways(to: sign, row, width: Repair.widths[0]) {
          extend(&search, by: agent, option)
          if isExhausted { break }
        }
      }
      if let best = search.best { return best }
      if isExhausted { return nil }
    }
    return nil
  }

  private struct ChainRun {
    let present: Chain
    let depth: Int
    var best: Chain?
    var trail: [(agent: Int, option: Int?)] = []

    init(_ present: Chain, depth: Int) {
      self.present = present
      self.depth = depth
    }

    func isBetter(broken: Int, _ values: [Int]) -> Bool {
      let rival = best ?? present
      return broken == rival.broken
        ? values.lexicographicallyPrecedes(rival.values) : broken < rival.broken
    }
  }

  private func extend(_ run: inout ChainRun, by agent: Int, _ option: Int?) {
    let old = state.choice(of: agent)
    work += 1
    state.take(option, for: agent)
    run.trail.append((agent, option))
    defer {
      run.trail.removeLast()
      state.take(old, for: agent)
    }
    let next = nextRow(run.trail)
    if run.trail.count == run.depth || next == nil {
      // With ranges broken before, fewer broken ones are progress.
      let broken = run.present.broken == 0 && next?.isBroken == true ? 1 : brokenCount(run)
      if broken <= run.present.broken {
        let values = state.levelValues
        if run.isBetter(broken: broken, values) {
          run.best = Chain(changes: run.trail, broken: broken, values: values)
        }
      }
    }
    guard run.trail.count < run.depth, let next, !isExhausted else { return }
    for (agent, option) in ways(
      to: next.sign, next.row, width: Repair.widths[run.trail.count])
    where !run.trail.contains(where: { $0.agent == agent }) {
      extend(&run, by: agent, option)
      if isExhausted { return }
    }
  }

  private func brokenCount(_ run: ChainRun) -> Int {
    state.isWithinRanges ? 0 : state.brokenRows.count
  }

  /// The row that the chain must see to next: one that it broke, else one that
  /// it made dearer at an early level.
  private func nextRow(_ trail: [(agent: Int, option: Int?)]) -> (
    row: Int, sign: Int, isBroken: Bool
  )? {
    if !state.isWithinRanges {
      for row in touched(trail) where !isWithin(row) { return (row, sign(of: row), true) }
      if let row = state.brokenRows.first { return (row, sign(of: row), true) }
    }
    guard trail.contains(where: { reference[$0.agent] == $0.option || $0.option == nil }) else {
      return nil
    }
    let rows = Set(touched(trail))
    return costlyRows().first { rows.contains($0.row) }.map { ($0.row, $0.sign, false) }
  }

  private func touched(_ trail: [(agent: Int, option: Int?)]) -> [Int] {
    var rows: [Int] = []
    for (agent, option) in trail.reversed() {
      for option in [option, reference[agent]].compactMap(\.self) {
        for entry in model.entryRange(of: option) { rows.append(Int(model.entryRows[entry])) }
      }
    }
    return rows
  }

  private func isWithin(_ row: Int) -> Bool {
    model.rows[row].range.contains(state.count(of: row))
  }

  private func sign(of row: Int) -> Int {
    state.count(of: row) < model.rows[row].range.lowerBound ? 1 : -1
  }

  /// Changes that move a row's count in the direction of `sign`: options to
  /// take, nearest to the reference first, then choices to take back.
  private func ways(to sign: Int, _ row: Int, width: Int) -> [(agent: Int, option: Int?)] {
    var ways: [(agent: Int, option: Int?)] = []
    for option in lists.moving(row, -sign) {
      let agent = model.agent(of: option)
      guard isFree(agent), state.choice(of: agent) == option else { continue }
      ways.append((agent, nil))
    }
    for option in lists.moving(row, sign) where ways.count < width {
      let agent = model.agent(of: option)
      guard isFree(agent), state.choice(of: agent) != option else { continue }
      ways.append((agent, option))
    }
    return ways
  }
}
