/// Local search over complete choices that stay within all ranges.
///
/// A step changes one agent's choice; if that breaks a range, another agent is
/// changed to mend it, and so on up to `maximumChanges` (ejection chains, Glover
/// 1996). Chains that end within all ranges are kept when no limit is overrun by
/// more than before and the energy isn't above what it was some steps ago (late
/// acceptance, Burke and Bykov, EJOR 258(1), 2017). Integers only, and a seeded generator: the same run on
/// every machine.
struct ChainSearch {
  /// What a search minimises, and what it must keep.
  struct Aim {
    /// By level: the weight of a sum level in the energy.
    var weights: [Int]
    var excessWeight = 0

    /// By level: the largest value allowed for a sum level.
    var limits: [Int]
  }

  static let maximumChanges = 4
  private static let samples = 6

  let state: CountState
  private let lists: OptionLists
  private var random: SplitMix64
  private var trail: [(agent: Int, old: Int)] = []

  init(_ state: CountState, lists: OptionLists, seed: UInt64) {
    self.state = state
    self.lists = lists
    random = SplitMix64(seed: seed)
  }

  /// Takes `steps` steps and leaves the best choice met in `state`.
  ///
  /// - Returns: The steps taken; fewer when the energy reaches `target` or
  ///   `shouldStop` says so.
  mutating func run(
    _ aim: Aim, focusRows: [Int], steps: Int, target: Int, shouldStop: () -> Bool
  ) -> Int {
    var energy = energy(aim)
    var over = overrun(aim)
    var best = over > 0 ? Int.max : energy
    var bestChoices = snapshot()
    let length = max(1, min(5_000, steps / 50))
    var history = [Int](repeating: energy, count: length)
    var taken = 0
    while taken < steps && best > target {
      if taken % 1_024 == 0 && shouldStop() { break }
      taken += 1
      trail.removeAll(keepingCapacity: true)
      propose(aim, focusRows)
      guard !trail.isEmpty, mend() else {
        undo(to: 0)
        continue
      }
      let nextOver = overrun(aim)
      guard nextOver <= over else {
        undo(to: 0)
        continue
      }
      let next = self.energy(aim)
      if nextOver < over {
        over = nextOver
        energy = next
        for slot in history.indices { history[slot] = max(history[slot], next) }
        if over == 0 {
          best = next
          bestChoices = snapshot()
        }
        continue
      }
      let slot = taken % length
      if next <= energy || next <= history[slot] {
        energy = next
        if next < best && over == 0 {
          best = next
          bestChoices = snapshot()
        }
      } else {
        undo(to: 0)
      }
      if energy < history[slot] { history[slot] = energy }
    }
    restore(bestChoices)
    return taken
  }

  // MARK: A step

  private mutating func propose(_ aim: Aim, _ focusRows: [Int]) {
    if !focusRows.isEmpty && random.below(2) == 0, let (row, sign) = costlyRow(aim, focusRows) {
      if let change = candidate(row: row, sign: sign) { apply(change.agent, change.option) }
      return
    }
    guard !lists.agents.isEmpty else { return }
    let agent = lists.agents[random.below(lists.agents.count)]
    let options = lists.options(of: agent)
    let pick = random.below(options.count + 1)
    let current = Int(state.choices[agent])
    if current >= 0 && (pick == options.count || random.below(2) == 0) {
      apply(agent, -1)
    } else if pick < options.count {
      apply(agent, Int(lists.agentOptions[options.lowerBound + pick]))
    }
  }

  /// A row whose cost, or excess, one more or one fewer would lower.
  private mutating func costlyRow(_ aim: Aim, _ rows: [Int]) -> (row: Int, sign: Int)? {
    for _ in 0..<ChainSearch.samples {
      let row = rows[random.below(rows.count)]
      if aim.excessWeight > 0 {
        if state.counts[row] < state.wantedLow[row] { return (row, 1) }
        if state.counts[row] > state.wantedHigh[row] { return (row, -1) }
      }
      for (level, weight) in aim.weights.enumerated() where weight > 0 {
        if state.marginal(of: level, row: row, step: 1) < 0 { return (row, 1) }
        if state.marginal(of: level, row: row, step: -1) < 0 { return (row, -1) }
      }
    }
    return nil
  }

  /// A random change that moves a row's count in the direction of `sign`.
  private mutating func candidate(row: Int, sign: Int) -> (agent: Int, option: Int)? {
    for attempt in 0..<2 {
      if (random.below(2) == 0) == (attempt == 0) {
        // Take back a choice that pushes the other way.
        let length = Int(state.chosenCounts[row])
        guard length > 0 else { continue }
        let start = Int(state.chosenStarts[row])
        let option = Int(state.chosen[start + random.below(length)])
        let agent = Int(state.agents[option])
        guard lists.isFree[agent], coefficient(of: option, in: row) * sign < 0, !isInTrail(agent)
        else { continue }
        let options = lists.options(of: agent)
        if random.below(2) == 0 || options.count < 2 { return (agent, -1) }
        let other = Int(lists.agentOptions[options.lowerBound + random.below(options.count)])
        return (agent, other == option ? -1 : other)
      }
      let options = lists.options(row: row, sign: sign)
      guard !options.isEmpty else { continue }
      let option = Int(lists.rowOptions[options.lowerBound + random.below(options.count)])
      let agent = Int(state.agents[option])
      if !isInTrail(agent) && Int(state.choices[agent]) != option { return (agent, option) }
    }
    return nil
  }

  /// Changes further agents until no range is broken; false when that fails.
  private mutating func mend() -> Bool {
    while state.violations > 0 {
      guard trail.count < ChainSearch.maximumChanges, let (row, sign) = brokenRow() else {
        return false
      }
      var best: (agent: Int, option: Int)?
      var fewest = Int.max
      for _ in 0..<ChainSearch.samples {
        guard let change = candidate(row: row, sign: sign) else { continue }
        let length = trail.count
        apply(change.agent, change.option)
        if state.violations == 0 { return true }
        if state.violations < fewest {
          fewest = state.violations
          best = change
        }
        undo(to: length)
      }
      guard let best else { return false }
      apply(best.agent, best.option)
    }
    return true
  }

  private func brokenRow() -> (row: Int, sign: Int)? {
    for (agent, old) in trail.reversed() {
      for option in [Int(state.choices[agent]), old] where option >= 0 {
        for entry in state.entries(of: option) {
          let row = Int(state.entryRows[entry])
          if state.counts[row] < state.low[row] { return (row, 1) }
          if state.counts[row] > state.high[row] { return (row, -1) }
        }
      }
    }
    return nil
  }

  private func coefficient(of option: Int, in row: Int) -> Int {
    for entry in state.entries(of: option) where Int(state.entryRows[entry]) == row {
      return Int(state.coefficients[entry])
    }
    return 0
  }

  private func isInTrail(_ agent: Int) -> Bool { trail.contains { $0.agent == agent } }

  private mutating func apply(_ agent: Int, _ option: Int) {
    trail.append((agent, Int(state.choices[agent])))
    state.choose(option, for: agent)
  }

  private mutating func undo(to length: Int) {
    while trail.count > length {
      let (agent, old) = trail.removeLast()
      state.choose(old, for: agent)
    }
  }

  // MARK: Energy

  private func energy(_ aim: Aim) -> Int {
    var energy = aim.excessWeight * state.excess
    for level in aim.weights.indices { energy += aim.weights[level] * state.values[level] }
    return energy
  }

  /// By how much levels are above their limits.
  private func overrun(_ aim: Aim) -> Int {
    var overrun = 0
    for level in aim.limits.indices where state.values[level] > aim.limits[level] {
      overrun += state.values[level] - aim.limits[level]
    }
    return overrun
  }

  private func snapshot() -> [Int32] {
    Array(UnsafeBufferPointer(start: state.choices.start, count: state.choices.count))
  }

  private func restore(_ choices: [Int32]) {
    for (agent, option) in choices.enumerated() { state.choose(Int(option), for: agent) }
  }
}
