import Solver

extension CountModel {
  /// How many choices there are, or more than a million.
  var choices: Int {
    var product = 1
    for agent in 0..<agentCount where freedoms[agent] == .free && product < 1_000_000 {
      product *= options(of: agent).count + 1
    }
    return product
  }

  /// The lexicographically smallest values of all choices within ranges.
  func best() -> [Int] {
    var best: [Int]?
    forEachPlan { _, values in
      if best.map({ values.lexicographicallyPrecedes($0) }) ?? true { best = values }
    }
    return best ?? []
  }

  /// The smallest value of a level where earlier ones are at most `values`.
  func smallest(_ level: Int, within values: [Int]) -> Int? {
    var smallest: Int?
    forEachPlan { _, found in
      if (0..<level).allSatisfy({ found[$0] <= values[$0] }) {
        smallest = min(smallest ?? Int.max, found[level])
      }
    }
    return smallest
  }

  /// Calls `body` with every choice within ranges and its level values.
  func forEachPlan(_ body: (CountState, [Int]) -> Void) {
    let state = CountState(self)
    func extend(_ agent: Int) {
      guard agent < agentCount else {
        if state.isWithinRanges { body(state, state.levelValues) }
        return
      }
      extend(agent + 1)
      guard freedoms[agent] == .free else { return }
      for option in options(of: agent) {
        state.take(option, for: agent)
        extend(agent + 1)
      }
      state.take(nil, for: agent)
    }
    extend(0)
  }
}
