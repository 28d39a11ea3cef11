extension Relaxation {
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
  ///   - level: The sum level to keep small.
  ///   - prices: By earlier level: what its value costs instead of having a
  ///     limit; 0 keeps the limit.
  ///   - narrower: Ranges of the rows for this once.
  ///   - cutoff: A value of the priced program beyond which to give up.
  /// - Complexity: as many linear programs as there are batches, a few dozen.
  func dive(
    _ level: Int, prices: [Double], within narrower: [ClosedRange<Int>]? = nil,
    cutoff: Double = .infinity
  ) -> [Int?]? {
    prepare(level, prices: prices, within: narrower)
    var dive = Dive(relaxation: self, cutoff: cutoff)
    let choice = dive.run()
    restore(dive.decided, prices: prices)
    return choice
  }
}

/// The course of one dive.
private struct Dive {
  /// An agent's whole choice: an option, or nil to stay.
  struct Decision {
    let agent: Int
    let option: Int?
    let share: Double
  }

  static let clearShare = 0.85
  static let mostTurns = 12

  let relaxation: Relaxation
  let cutoff: Double
  private(set) var decided: [Int: ClosedRange<Double>] = [:]

  init(relaxation: Relaxation, cutoff: Double) {
    self.relaxation = relaxation
    self.cutoff = cutoff
  }

  mutating func run() -> [Int?]? {
    var solution = relaxation.solveAgain()
    var turns = 0
    while solution.isOptimal && solution.objective <= cutoff {
      let open = openDecisions(solution)
      guard !open.isEmpty else { return relaxation.choice(of: solution) }
      let batch = batch(of: open)
      let before = decided
      decide(batch)
      solution = relaxation.solveAgain()
      if solution.isOptimal { continue }
      takeBack(to: before)
      turns += 1
      guard turns <= Dive.mostTurns, !relaxation.isStopped else { return nil }
      if batch.count > 1 {
        decide([batch[0]])
        solution = relaxation.solveAgain()
        if solution.isOptimal { continue }
        takeBack(to: before)
      }
      rule(out: batch[0])
      solution = relaxation.solveAgain()
    }
    return nil
  }

  /// By share, the clearest first; agents whose choice is whole are left out.
  private func openDecisions(_ solution: LinearProgram.Solution) -> [Decision] {
    var total: [Int: Double] = [:]
    var best: [Int: (option: Int, share: Double)] = [:]
    var split: Set<Int> = []
    for (option, share) in relaxation.shares(of: solution) {
      let agent = relaxation.agent(of: option)
      total[agent, default: 0] += share
      if share < 1 - 1e-6 { split.insert(agent) }
      if best[agent].map({ share > $0.share }) ?? true { best[agent] = (option, share) }
    }
    return split.sorted().compactMap { agent in
      guard let top = best[agent] else { return nil }
      let stays = 1 - (total[agent] ?? 0)
      return stays > top.share
        ? Decision(agent: agent, option: nil, share: stays)
        : Decision(agent: agent, option: top.option, share: top.share)
    }
    .sorted { ($1.share, $0.agent) < ($0.share, $1.agent) }
  }

  private func batch(of open: [Decision]) -> [Decision] {
    let clear = open.prefix { $0.share >= Dive.clearShare }
    return clear.isEmpty ? Array(open.prefix(max(1, open.count / 8))) : Array(clear)
  }

  private mutating func decide(_ batch: [Decision]) {
    for decision in batch {
      if let option = decision.option {
        bound(option, 1...1)
      } else {
        for option in relaxation.columnOptions(of: decision.agent) { bound(option, 0...0) }
      }
    }
  }

  /// The opposite of a decision that leaves no solution.
  private mutating func rule(out decision: Decision) {
    if let option = decision.option {
      bound(option, 0...0)
    } else if let first = relaxation.columnOptions(of: decision.agent).first(where: {
      decided[$0] == nil
    }) {
      bound(first, 1...1)
    }
  }

  private mutating func bound(_ option: Int, _ range: ClosedRange<Double>) {
    decided[option] = range
    relaxation.bound(option, to: range)
  }

  private mutating func takeBack(to before: [Int: ClosedRange<Double>]) {
    for option in decided.keys.sorted() where before[option] != decided[option] {
      relaxation.bound(option, to: before[option] ?? Relaxation.open)
    }
    decided = before
  }
}
