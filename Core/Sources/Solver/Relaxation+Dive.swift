extension Relaxation {
  /// The bounds of an undecided option's column.
  static let undecided = 0.0...LinearProgram.infinity

  /// A whole choice near a level's relaxed optimum, or nil where rounding ends
  /// in a contradiction.
  ///
  /// Agents whose relaxed choice is split are decided a few at a time, the
  /// clearest first, and the linear program, still hot, is solved again after
  /// each batch (diving; Achterberg, thesis, TU Berlin 2007, section 9.2). A
  /// batch that leaves no solution is taken back and its first decision is
  /// tried alone, then turned round.
  ///
  /// - Parameters:
  ///   - level: The sum level to keep small; nil looks for any choice within
  ///     the ranges.
  ///   - prices: By level: what an earlier level's value costs instead of
  ///     having a limit; 0 keeps the limit.
  ///   - narrower: Ranges of the rows for this once.
  /// - Complexity: As many linear programs as there are batches, a few dozen.
  package func dive(
    _ level: Int?, prices: [Double] = [], within narrower: [ClosedRange<Int>]? = nil
  ) -> [Int?]? {
    let before = ranges
    setRanges(narrower ?? before)
    weigh(level, prices)
    var dive = Dive(relaxation: self)
    let choice = dive.run()
    for option in dive.decided.keys.sorted() { bound(option, to: Relaxation.undecided) }
    setBudgets(prices) { budgets[$0] }
    setRanges(before)
    return choice
  }

  /// Costs as `minimise` has them, and prices instead of limits.
  func weigh(_ level: Int?, _ prices: [Double]) {
    for index in layout.elastics.indices {
      program.setBounds(ofColumn: layout.segments.count + index, 0...0)
    }
    var weights = prices + Array(repeating: 0, count: model.levels.count - prices.count)
    if let level { weights[level] = 1 }
    let weighed = weights.indices.filter { weights[$0] > 0 }
    let segmentCosts = layout.segments.map { segment in
      weighed.reduce(0) { $0 + weights[$1] * Double(segment.slopes[$1]) }
    }
    let optionCosts = weighed.map { (cost: optionCost($0), weight: weights[$0]) }
    program.setCosts(
      segmentCosts + Array(repeating: 0, count: layout.elastics.count)
        + columnOptions.map { option in
          optionCosts.reduce(0) { $0 + $1.weight * $1.cost(option) }
        })
    setBudgets(prices) { _ in LinearProgram.infinity }
  }

  private func setBudgets(_ prices: [Double], to limit: (Int) -> Double) {
    for level in prices.indices where prices[level] > 0 {
      program.setBounds(
        ofRow: layout.firstBudgetRow + level, -LinearProgram.infinity...limit(level))
    }
  }

  // MARK: What a dive asks

  var isStopped: Bool { shouldStop() }

  func solveAgain() -> LinearProgram.Solution {
    let solution = program.solve()
    iterations += solution.iterations
    return solution
  }

  func bound(_ option: Int, to range: ClosedRange<Double>) {
    program.setBounds(ofColumn: columns[option], range)
  }

  func columnOptions(of agent: Int) -> [Int] {
    model.options(of: agent).filter { columns[$0] >= 0 }
  }

  /// Options with a positive share, in the order of columns.
  func shares(of solution: LinearProgram.Solution) -> [(option: Int, share: Double)] {
    let first = layout.segments.count + layout.elastics.count
    return columnOptions.enumerated().compactMap { index, option in
      let share = solution.columns[first + index]
      return share > 1e-6 ? (option, share) : nil
    }
  }

  func choice(of solution: LinearProgram.Solution) -> [Int?] {
    var choice = [Int?](repeating: nil, count: model.agentCount)
    for (option, share) in shares(of: solution) where share > 0.5 {
      choice[model.agent(of: option)] = option
    }
    return choice
  }
}
