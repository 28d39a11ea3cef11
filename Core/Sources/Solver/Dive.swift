/// The course of one dive: decisions that turn a split choice into a whole one.
struct Dive {
  /// An agent's whole choice: an option, or nil to stay.
  struct Decision {
    let agent: Int
    let option: Int?
    let share: Double
  }

  /// Decisions at least this clear are taken all at once.
  private static let clearShare = 0.85

  /// How many contradictions are met before the dive is given up.
  private static let mostTurns = 12

  let relaxation: Relaxation

  /// By option: the bounds of its column so far.
  private(set) var decided: [Int: ClosedRange<Double>] = [:]

  init(relaxation: Relaxation) { self.relaxation = relaxation }

  /// The whole choice, or nil when too many batches end in contradictions.
  mutating func run() -> [Int?]? {
    var solution = relaxation.solveAgain()
    var turns = 0
    while solution.isOptimal {
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
      let agent = relaxation.model.agent(of: option)
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
      relaxation.bound(option, to: before[option] ?? Relaxation.undecided)
    }
    decided = before
  }
}
