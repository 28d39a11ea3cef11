import Solver

/// The definitions that answers are judged by, in exact integers.
extension FlowNetwork {
  func isFeasible(_ flows: [Int]) -> Bool {
    var left = supplies
    for arc in 0..<arcCount {
      guard lowers[arc] <= flows[arc] && flows[arc] <= capacities[arc] else { return false }
      left[Int(sources[arc])] -= flows[arc]
      left[Int(targets[arc])] += flows[arc]
    }
    return left.allSatisfy { $0 == 0 }
  }

  func cost(of flows: [Int]) -> Int {
    (0..<arcCount).reduce(0) { $0 + costs[$1] * flows[$1] }
  }

  /// Complementary slackness: no arc with room has a negative reduced cost, no
  /// arc above its lower bound a positive one.
  func isProvenOptimal(_ flows: [Int], by potentials: [Int]) -> Bool {
    (0..<arcCount).allSatisfy { arc in
      let reduced = costs[arc] + potentials[Int(sources[arc])] - potentials[Int(targets[arc])]
      return (reduced >= 0 || flows[arc] == capacities[arc])
        && (reduced <= 0 || flows[arc] == lowers[arc])
    }
  }

  /// Whether `cut` is deficient by just what it says.
  func confirms(_ cut: DeficientCut) -> Bool {
    let inside = Set(cut.nodes)
    var excess = cut.nodes.reduce(0) { $0 + supplies[$1] }
    for arc in 0..<arcCount {
      let (leaves, arrives) = (
        inside.contains(Int(sources[arc])), inside.contains(Int(targets[arc]))
      )
      if leaves && !arrives {
        guard capacities[arc] < FlowNetwork.unlimited else { return false }
        excess -= capacities[arc]
      } else if arrives && !leaves {
        excess += lowers[arc]
      }
    }
    return excess == cut.excess && excess > 0
  }

  /// Whether the arcs are a closed walk without limits that costs less than
  /// nothing.
  func confirms(endless cycle: [Int]) -> Bool {
    var balance = [Int](repeating: 0, count: nodeCount)
    for arc in cycle {
      guard capacities[arc] == FlowNetwork.unlimited else { return false }
      balance[Int(sources[arc])] += 1
      balance[Int(targets[arc])] -= 1
    }
    return balance.allSatisfy { $0 == 0 } && cycle.reduce(0) { $0 + costs[$1] } < 0
  }

  /// The smallest cost of all feasible flows, or nil.
  ///
  /// - Complexity: exponential in arcs.
  func smallestCost() -> Int? {
    var (best, flows): (Int?, [Int]) = (nil, lowers)
    func extend(_ arc: Int) {
      guard arc < arcCount else {
        if isFeasible(flows) { best = min(best ?? Int.max, cost(of: flows)) }
        return
      }
      for flow in lowers[arc]...capacities[arc] {
        flows[arc] = flow
        extend(arc + 1)
      }
    }
    extend(0)
    return best
  }
}
