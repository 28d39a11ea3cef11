extension LevelSolver {
  /// Finds the smallest threshold that the relaxation allows, proves that there
  /// is no smaller one, and looks for a choice that keeps it.
  ///
  /// Thresholds are the deviations that whole counts can have, so rounding does
  /// most of the proving: few relaxations are solved.
  func closeSpread(_ level: Int, _ spread: SpreadObjective) -> Proof {
    report(level, .bound, nil)
    let trivial = spread.floor(within: ranges)
    var proof = Proof(kind: .trivial, multipliers: .none(for: model), bound: trivial)
    if !shouldStop() && state.value(of: level) > trivial {
      proof = bound(level, spread, from: trivial)
      report(level, .search, proof.bound)
      attain(level, spread, &proof)
    }
    let value = state.value(of: level)
    report(level, .search, proof.bound)
    let allowed = allowed(value, bound: proof.bound, tolerance: model.levels[level].tolerance)
    if let narrower = spread.narrowing(ranges, to: allowed) { narrow(to: narrower) }
    return proof
  }

  /// Whether the multipliers show that no choice keeps deviations at `limit`.
  func isConflict(
    _ multipliers: Multipliers, _ spread: SpreadObjective, limit: Int, values: [Int],
    ranges: [ClosedRange<Int>]
  ) -> Bool {
    guard let narrower = spread.narrowing(ranges, to: limit) else { return true }
    let dual = DualBound(model: model, ranges: narrower, values: values)
    return (dual.lagrangian(of: nil, with: multipliers) ?? 0) > 0
  }

  private func narrow(to narrower: [ClosedRange<Int>]) {
    for row in narrower.indices where narrower[row] != ranges[row] {
      state.narrow(row, to: narrower[row])
    }
    ranges = narrower
    relaxation.narrow(to: narrower)
  }

  /// A proven bound on the level.
  private func bound(_ level: Int, _ spread: SpreadObjective, from trivial: Int) -> Proof {
    let thresholds = spread.thresholds(in: trivial...state.value(of: level), ranges: ranges)
    var proof = Proof(kind: .trivial, multipliers: .none(for: model), bound: trivial)
    var feasible = thresholds.count - 1
    var lowest = 0
    var tests = 0
    while lowest < feasible && !shouldStop() {
      // Two careful steps from below, because rounding is often all there is.
      let index = tests < 2 ? lowest : (lowest + feasible) / 2
      tests += 1
      guard let narrower = spread.narrowing(ranges, to: thresholds[index]) else {
        lowest = index + 1
        continue
      }
      let candidates = conflictPrices(level, narrower)
      if candidates.isEmpty {
        // A vast model's flows take long to find nothing; the attempt tells.
        if relaxation.isVast { return proof }
        feasible = index
        continue
      }
      guard let found = conflict(candidates, spread, thresholds, from: index) else {
        // Too close to call: what is proven stays, the search may go lower.
        return proof
      }
      lowest = found.index + 1
      proof = Proof(
        kind: .conflict, multipliers: found.multipliers, bound: thresholds[found.index] + 1)
      if lowest < thresholds.count { proof.bound = thresholds[lowest] }
    }
    return proof
  }

  /// Multipliers that may show that no choice has its counts in `narrower`
  /// ranges; none when the relaxation has one, or flows don't show that it
  /// hasn't.
  private func conflictPrices(_ level: Int, _ narrower: [ClosedRange<Int>]) -> [Multipliers] {
    if relaxation.isLarge { return relaxation.conflict(with: narrower).map { [$0] } ?? [] }
    let outcome = relaxation.excess(
      over: narrower, guide: guide(after: level), from: state.choiceList)
    return outcome.value >= 1e-6 ? conflictPrices(outcome) : []
  }

  private func conflictPrices(_ outcome: Relaxation.Outcome) -> [Multipliers] {
    [1_000_000, 1_000_000_000].compactMap { rounded(outcome, level: nil, scales: [$0]) }
  }

  /// The highest threshold that one of the candidates rules out.
  private func conflict(
    _ candidates: [Multipliers], _ spread: SpreadObjective, _ thresholds: [Int], from index: Int
  ) -> (index: Int, multipliers: Multipliers)? {
    for multipliers in candidates {
      func rulesOut(_ index: Int) -> Bool {
        isConflict(
          multipliers, spread, limit: thresholds[index], values: limits, ranges: ranges)
      }
      guard rulesOut(index) else { continue }
      var (low, high) = (index, thresholds.count - 1)
      while low + 1 < high {
        let middle = (low + high) / 2
        if rulesOut(middle) { low = middle } else { high = middle }
      }
      return (low, multipliers)
    }
    return nil
  }

  /// Looks for a choice at the bound, then at thresholds above it. Where the
  /// relaxation has none either, the bound rises.
  private func attain(_ level: Int, _ spread: SpreadObjective, _ proof: inout Proof) {
    var low = proof.bound
    var attempts = 0
    while state.value(of: level) > low && attempts < 5 && !shouldStop() {
      let thresholds = Array(
        spread.thresholds(in: low...state.value(of: level), ranges: ranges).dropLast())
      guard !thresholds.isEmpty else { return }
      let index = attempts == 0 ? 0 : thresholds.count / 2
      switch attempt(level, spread, thresholds, at: index) {
      case .attained: attempts += 1
      case .missed:
        attempts += 1
        guard index + 1 < thresholds.count else { return }
        low = thresholds[index + 1]
      case .ruledOut(let last, let multipliers):
        let next =
          last + 1 < thresholds.count ? thresholds[last + 1] : state.value(of: level)
        proof = Proof(kind: .conflict, multipliers: multipliers, bound: next)
        low = next
      }
    }
  }

  private enum Attempt {
    case attained
    case missed

    /// No choice keeps this threshold, by its place, or one below it.
    case ruledOut(Int, Multipliers)
  }

  /// Looks for a choice at a threshold, near what the relaxation of the next
  /// level would do there.
  private func attempt(
    _ level: Int, _ spread: SpreadObjective, _ thresholds: [Int], at index: Int
  ) -> Attempt {
    let threshold = thresholds[index]
    guard let narrower = spread.narrowing(ranges, to: threshold) else { return .missed }
    let present = state.choiceList
    let next = guide(after: level)
    let excess = relaxation.excess(over: narrower, guide: next, from: present)
    if relaxation.isLarge, excess.value >= 1e-6,
      let found = conflict(conflictPrices(excess), spread, thresholds, from: index)
    {
      return .ruledOut(found.index, found.multipliers)
    }
    if let choice = relaxation.dive(nil, within: narrower) {
      state.adopt(choice)
      if state.violations == 0 && keepsLimits && state.value(of: level) <= threshold {
        return .attained
      }
      state.adopt(present)
    }
    state.want(spread.members.map { ($0.row, narrower[$0.row]) })
    defer { state.want([]) }
    let outcome =
      next.map { relaxation.minimise($0, from: present, within: narrower) }
      ?? relaxation.excess(over: narrower, guide: nil, from: present)
    state.adopt(relaxedStart(outcome))
    if attainBySearch(spread) { return .attained }
    state.adopt(present)
    if attainByKernel(narrower, outcome, guide: next) { return .attained }
    state.adopt(present)
    return .missed
  }

  /// The next sum level.
  private func guide(after level: Int) -> Int? {
    model.levels.indices.first { index in
      if index > level, case .sum = model.levels[index].kind { return true }
      return false
    }
  }

  private func attainBySearch(_ spread: SpreadObjective) -> Bool {
    var search = ChainSearch(state, lists: lists, seed: nextSeed())
    work += search.run(
      .init(
        weights: Array(repeating: 0, count: model.levels.count), excessWeight: 1, limits: limits),
      focusRows: spread.members.map(\.row), steps: effort.searchSteps / 4, target: 0,
      shouldStop: shouldStop)
    return state.excess == 0 && keepsLimits
  }

  private func attainByKernel(
    _ narrower: [ClosedRange<Int>], _ outcome: Relaxation.Outcome, guide: Int?
  ) -> Bool {
    guard !shouldStop() else { return false }
    let program = KernelProgram(
      model: model, ranges: ranges, limits: limits.map { $0 == Int.max ? nil : $0 },
      nodes: effort.kernelNodes, iterations: effort.kernelIterations, target: 0)
    let (choice, iterations) = program.improve(
      state.choiceList, .excess(narrower),
      options: kernel(
        outcome, level: guide, within: Double.infinity, size: effort.kernelOptions),
      shouldStop: shouldStop)
    work += iterations
    state.adopt(choice)
    return state.violations == 0 && state.excess == 0 && keepsLimits
  }
}
