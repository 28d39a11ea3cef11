extension LevelSolver {
  /// Bounds and improves a sum level, then limits it for the levels after it.
  func closeSum(_ level: Int, _ objective: SumObjective) -> Proof {
    report(level, .bound, nil)
    guard !shouldStop() else { return unproven }
    let priced = relaxation.price(level)
    if let proof = priced.flatMap({ closed(level, by: $0.multipliers) }) { return proof }
    let outcome = relaxation.minimise(level, priced, from: state.choiceList)
    let (multipliers, bound) = bestProof(outcome, level)
    let course = SumCourse(
      level: level, objective: objective, outcome: outcome, multipliers: multipliers,
      bound: bound ?? Int.min)
    var isRounded = false
    if isOpen(course) {
      report(level, .dive, bound)
      isRounded = improveByDive(course)
    }
    if isOpen(course) && !isRounded {
      report(level, .search, bound)
      improve(course)
    }
    for size in [effort.kernelOptions / 4, effort.kernelOptions] where isOpen(course) {
      report(level, .kernel, bound)
      improveByKernel(course, size: size)
    }
    if isOpen(course) && isRounded {
      report(level, .search, bound)
      improve(course)
    }
    report(level, .search, bound)
    limit(level, bound)
    guard let multipliers, let bound else { return unproven }
    return Proof(kind: .lagrangian, multipliers: multipliers, bound: bound)
  }

  /// Limits the level for those after it.
  private func limit(_ level: Int, _ bound: Int?) {
    limits[level] = allowed(
      state.values[level], bound: bound ?? 0, tolerance: model.levels[level].tolerance)
    relaxation.limit(level, to: limits[level])
  }

  /// Closes the level if the multipliers prove that it is as small as it can be
  /// already.
  private func closed(_ level: Int, by multipliers: Multipliers) -> Proof? {
    let dual = DualBound(model: model, ranges: ranges, values: limits)
    guard let bound = dual.bound(of: level, with: multipliers) else { return nil }
    report(level, .bound, bound)
    guard state.values[level] == bound else { return nil }
    limit(level, bound)
    return Proof(kind: .lagrangian, multipliers: multipliers, bound: bound)
  }

  /// A good start for a model whose first levels would take long one by one:
  /// the rounded relaxation of a sum in which a count of an earlier level is
  /// worth five of the next.
  func beginFromSum() {
    guard relaxation.isVast, !shouldStop() else { return }
    var weights = [Double](repeating: 0, count: model.levels.count)
    var worth = 1.0
    for level in model.levels.indices.reversed() where model.levels[level].pace > 0 {
      weights[level] = worth / model.levels[level].pace
      worth *= 5
    }
    guard weights.count(where: { $0 > 0 }) > 1 else { return }
    let (present, before) = (state.choiceList, state.levelValues)
    guard let choice = relaxation.round(weights, from: present) else { return }
    state.adopt(choice)
    let isBetter = state.violations == 0 && state.levelValues.lexicographicallyPrecedes(before)
    if !isBetter { state.adopt(present) }
  }

  /// The prices of the program or those of the flows, whichever proves more.
  private func bestProof(_ outcome: Relaxation.Outcome, _ level: Int) -> (Multipliers?, Int?) {
    let dual = DualBound(model: model, ranges: ranges, values: limits)
    var best: (multipliers: Multipliers?, bound: Int?) = (nil, nil)
    for multipliers in [rounded(outcome, level: level), outcome.floor].compactMap(\.self) {
      guard let bound = dual.bound(of: level, with: multipliers) else { continue }
      if best.bound.map({ bound > $0 }) ?? true { best = (multipliers, bound) }
    }
    return best
  }

  var unproven: Proof {
    Proof(kind: .trivial, multipliers: .none(for: model), bound: Int.min)
  }

  func report(_ level: Int, _ phase: Progress.Phase, _ bound: Int?) {
    progress(Progress(level: level, phase: phase, value: state.value(of: level), bound: bound))
  }

  /// By how much the level may still be above its smallest value, given what the
  /// earlier levels really use of their limits.
  private func excess(_ course: SumCourse) -> Int {
    let value = state.values[course.level]
    guard let multipliers = course.multipliers else { return Int.max }
    let dual = DualBound(model: model, ranges: ranges, values: state.levelValues)
    return value
      - max(course.bound, dual.bound(of: course.level, with: multipliers) ?? course.bound)
  }

  /// Whether the level's gap is above its tolerance.
  private func isOpen(_ course: SumCourse) -> Bool {
    let excess = excess(course)
    guard excess != Int.max else { return true }
    let value = state.values[course.level]
    return value > allowed(value - excess, course.level)
  }

  /// Search from the relaxation's choice, then, unless that was good enough,
  /// from the present one; the better wins.
  private func improve(_ course: SumCourse) {
    let level = course.level
    let before = state.values[level]
    // A quarter of what the tolerance gives away is close enough to stop.
    let target = course.bound + (allowed(course.bound, level) - course.bound) / 4
    guard before > target else { return }
    let present = state.choiceList
    state.adopt(relaxedStart(course.outcome))
    search(level, course.objective, steps: effort.searchSteps / 2, target: target)
    let (found, value) = (state.choiceList, state.values[level])
    let isBetter = keepsLimits && value < before
    guard !isBetter || value > target else { return }
    state.adopt(present)
    search(level, course.objective, steps: effort.searchSteps / 2, target: target)
    if isBetter && value < state.values[level] { state.adopt(found) }
    assert(state.values[level] <= before && keepsLimits)
  }

  /// What an earlier level's value costs where its limit binds and may be used
  /// in part; 0 for the others.
  private func prices(_ course: SumCourse) -> [Double] {
    course.outcome.budgetPrices.indices.map { earlier in
      earlier < course.level && model.levels[earlier].tolerance > 0
        ? course.outcome.budgetPrices[earlier] : 0
    }
  }

  /// The relaxation rounded, where that is better than what there is.
  ///
  /// Earlier levels whose limit binds are priced instead: the program rounds
  /// well that way, and a price that is a little higher or lower brings the
  /// rounded choice just below the limit.
  ///
  /// - Returns: Whether a dive ended within all limits.
  private func improveByDive(_ course: SumCourse) -> Bool {
    let prices = prices(course)
    let isPriced = prices.contains { $0 > 0 }
    var (tooLow, enough): (Double?, Double?) = (nil, nil)
    var factor = 1.0
    for _ in 0..<(isPriced ? 6 : 1) {
      guard isOpen(course), !shouldStop(),
        let choice = relaxation.dive(course.level, prices: prices.map { $0 * factor })
      else { break }
      if adopt(choice, if: course) { enough = factor } else { tooLow = factor }
      factor =
        if let tooLow, let enough { (tooLow + enough) / 2 } else if let tooLow {
          tooLow * 1.02
        } else { factor * 0.98 }
    }
    return enough != nil
  }

  /// Takes a choice over if it leaves less of the level's gap.
  ///
  /// - Returns: Whether it keeps all ranges and limits.
  @discardableResult
  private func adopt(_ choice: [Int?], if course: SumCourse) -> Bool {
    let (present, before) = (state.choiceList, (excess(course), state.values[course.level]))
    state.adopt(choice)
    let isKept = state.violations == 0 && keepsLimits
    if !isKept || (excess(course), state.values[course.level]) >= before { state.adopt(present) }
    return isKept
  }

  private func allowed(_ bound: Int, _ level: Int) -> Int {
    bound == Int.min
      ? bound : allowed(bound, bound: bound, tolerance: model.levels[level].tolerance)
  }

  /// Whether all levels closed before keep their limits.
  var keepsLimits: Bool { limits.indices.allSatisfy { state.values[$0] <= limits[$0] } }

  private func search(_ level: Int, _ objective: SumObjective, steps: Int, target: Int) {
    var weights = [Int](repeating: 0, count: model.levels.count)
    weights[level] = 1
    var search = ChainSearch(state, lists: lists, seed: nextSeed())
    work += search.run(
      .init(weights: weights, limits: limits), focusRows: objective.rowCosts.map(\.row),
      steps: steps, target: target, shouldStop: shouldStop)
  }

  /// The relaxation's choice where it is clear, less what breaks a range.
  func relaxedStart(_ outcome: Relaxation.Outcome) -> [Int?] {
    let present = state.choiceList
    defer { state.adopt(present) }
    var shares = [Int: Double](minimumCapacity: outcome.shares.count)
    var choice = [Int?](repeating: nil, count: model.agentCount)
    for (option, share) in outcome.shares {
      shares[option] = share
      if share > 0.5 { choice[model.agent(of: option)] = option }
    }
    state.adopt(choice)
    while state.violations > 0, let option = worstChosen(shares) {
      state.choose(-1, for: model.agent(of: option))
    }
    return state.violations == 0 ? state.choiceList : present
  }

  private func worstChosen(_ shares: [Int: Double]) -> Int? {
    for row in model.rows.indices where !state.isWithin(row) {
      let sign = state.counts[row] < state.low[row] ? 1 : -1
      let start = Int(state.chosenStarts[row])
      var worst: Int?
      for place in start..<start + Int(state.chosenCounts[row]) {
        let option = Int(state.chosen[place])
        guard model.freedoms[model.agent(of: option)] == .free,
          model.entries(of: option).contains(where: { $0.row == row && $0.coefficient * sign < 0 })
        else { continue }
        let key = (shares[option] ?? 0, option)
        if worst.map({ key < (shares[$0] ?? 0, $0) }) ?? true { worst = option }
      }
      if let worst { return worst }
    }
    return nil
  }

  /// A mixed-integer program over the best options. Binding levels keep their
  /// limits and are priced as well, so that it needn't use limits to the last.
  private func improveByKernel(_ course: SumCourse, size: Int) {
    guard !shouldStop() else { return }
    let (level, bound, prices) = (course.level, course.bound, prices(course))
    let gap = excess(course)
    let options = kernel(
      course.outcome, level: level, within: gap == Int.max ? .infinity : Double(gap), size: size)
    let used = prices.indices.reduce(0.0) {
      prices[$1] > 0 ? $0 + prices[$1] * Double(limits[$1]) : $0
    }
    let program = KernelProgram(
      model: model, ranges: ranges, limits: limits.map { $0 == Int.max ? nil : $0 },
      nodes: effort.kernelNodes, iterations: effort.kernelIterations,
      target: bound == Int.min
        ? -1_000_000_000 : Double(bound + (allowed(bound, level) - bound) / 2) + used)
    let (choice, iterations) = program.improve(
      state.choiceList, .level(level, prices: prices), options: options, shouldStop: shouldStop)
    work += iterations
    adopt(choice, if: course)
  }

  /// The present choices and the options of smallest reduced cost, at most
  /// `size` of them; those beyond `within` can't help.
  func kernel(_ outcome: Relaxation.Outcome, level: Int?, within gap: Double, size: Int)
    -> [Int]
  {
    let costs = ReducedCosts(model, outcome, level: level)
    var candidates: [(cost: Double, isUnused: Int, option: Int)] = []
    for agent in lists.agents {
      var smallest = 0.0
      let all = model.options(of: agent).map { (cost: costs[$0], option: $0) }
      for (cost, _) in all { smallest = min(smallest, cost) }
      for (cost, option) in all where cost - smallest <= gap + 1e-6 {
        candidates.append((cost - smallest, relaxation.columns[option] < 0 ? 1 : 0, option))
      }
    }
    candidates.sort { ($0.cost, $0.isUnused, $0.option) < ($1.cost, $1.isUnused, $1.option) }
    var options = Set(candidates.prefix(size).map(\.option))
    for agent in lists.agents where state.choices[agent] >= 0 {
      options.insert(Int(state.choices[agent]))
    }
    return options.sorted()
  }

  /// Integer multipliers from a relaxation's prices, at the finest scale that
  /// stays within 64 bits.
  func rounded(
    _ outcome: Relaxation.Outcome, level: Int?, scales: [Int] = [1_000_000, 10_000, 100, 1]
  ) -> Multipliers? {
    let dual = DualBound(model: model, ranges: ranges, values: limits)
    for scale in scales {
      let prices = outcome.rowPrices + outcome.budgetPrices
      guard prices.allSatisfy({ abs($0) * Double(scale) < 1e15 }) else { continue }
      let multipliers = Multipliers(
        scale: scale, rows: outcome.rowPrices.map { Int(($0 * Double(scale)).rounded()) },
        budgets: outcome.budgetPrices.map { Int(($0 * Double(scale)).rounded()) })
      if dual.lagrangian(of: level, with: multipliers) != nil { return multipliers }
    }
    return nil
  }
}

/// What an option costs at a relaxation's prices.
private struct ReducedCosts {
  private let model: CountModel
  private let prices: [Double]
  private let terms: [(objective: SumObjective, price: Double)]

  init(_ model: CountModel, _ outcome: Relaxation.Outcome, level: Int?) {
    self.model = model
    prices = outcome.rowPrices
    terms = model.levels.enumerated().compactMap { index, candidate in
      guard case .sum(let objective) = candidate.kind else { return nil }
      let price = index == level ? 1 : outcome.budgetPrices[index]
      return price == 0 ? nil : (objective, price)
    }
  }

  subscript(option: Int) -> Double {
    var cost = 0.0
    for (objective, price) in terms { cost += price * Double(objective.cost(of: option)) }
    for entry in model.entryRange(of: option) {
      cost += prices[Int(model.entryRows[entry])] * Double(model.coefficients[entry])
    }
    return cost
  }
}

/// What closing a sum level works with.
private struct SumCourse {
  let level: Int
  let objective: SumObjective
  let outcome: Relaxation.Outcome
  let multipliers: Multipliers?

  /// With the earlier levels at their limits; `Int.min` if there is none.
  let bound: Int
}
