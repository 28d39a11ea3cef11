extension NetworkSimplex {
  /// Pivots until no arc is worth entering.
  ///
  /// - Returns: A cycle along which the cost falls for ever, if one is found.
  func pivotWhileWorthwhile() -> [Int]? {
    while let entering = findEntering() {
      if let cycle = pivot(entering) { return cycle }
    }
    return nil
  }

  /// The arc of the smallest reduced cost in the first block that has one
  /// below 0.
  @inline(__always)
  private func findEntering() -> Int? {
    let (arcs, potentials) = (table.arcs, tree.potentials)
    let (count, order) = (table.count, self.order)
    var run = order.run
    var (best, bestCost) = (-1, Int64(0))
    var untilBlockEnds = order.runsInBlock
    var runsLeft = order.runCount
    while runsLeft > 0 {
      var arc = run &* ScanOrder.runLength
      let end = min(arc &+ ScanOrder.runLength, count)
      while arc < end {
        let candidate = arcs[arc]
        let cost =
          candidate.cost &+ potentials[Int(candidate.source)]
          &- potentials[Int(candidate.target)]
        if cost < bestCost {
          bestCost = cost
          best = arc
        }
        arc &+= 1
      }
      run &+= order.stride
      if run >= order.runCount { run &-= order.runCount }
      untilBlockEnds &-= 1
      if untilBlockEnds == 0 {
        if best >= 0 { break }
        untilBlockEnds = order.runsInBlock
      }
      runsLeft &-= 1
    }
    self.order.run = run
    return best < 0 ? nil : best
  }

  @inline(__always)
  private func pivot(_ entering: Int) -> [Int]? {
    let tree = self.tree
    let arc = table.arcs[entering]
    let (source, target) = (Int(arc.source), Int(arc.target))
    let capacity = table.capacities[entering]
    let reducedCost = arc.cost &+ tree.potentials[source] &- tree.potentials[target]
    let cycle = tree.cycle(from: source, to: target, capacity: capacity)
    pivotCount &+= 1
    if cycle.step > SpanningTree.unlimited / 2 {
      return endlessCycle(entering, join: cycle.join)
    }
    if cycle.step > 0 {
      tree.send(cycle.step, from: source, to: target, join: cycle.join)
    }
    guard cycle.leaving >= 0 else {
      table.turn(entering)
      return nil
    }
    release(cycle.leaving, towardsParent: cycle.isBelowSource)
    let forward = capacity &- cycle.step
    if cycle.isBelowSource {
      tree.rehang(
        source, from: target, by: entering, up: forward, down: cycle.step, leaving: cycle.leaving)
      tree.shift(below: source, by: 0 &- reducedCost)
    } else {
      tree.rehang(
        target, from: source, by: entering, up: cycle.step, down: forward, leaving: cycle.leaving)
      tree.shift(below: target, by: reducedCost)
    }
    return nil
  }

  /// Turns the arc that leaves the tree so that its room lies ahead.
  @inline(__always)
  private func release(_ node: Int, towardsParent: Bool) {
    let arc = Int(tree.nodes[node].arc)
    guard arc >= 0 else { return }
    if (table.arcs[arc].source == Int32(truncatingIfNeeded: node)) != towardsParent {
      table.turn(arc)
    }
  }

  /// The cycle's arcs; or nil after the penalty was raised, if the cycle leads
  /// through the root and only bringing is too cheap.
  private func endlessCycle(_ entering: Int, join: Int) -> [Int]? {
    var cycle = [entering]
    for end in [table.arcs[entering].source, table.arcs[entering].target] {
      var node = Int(end)
      while node != join {
        cycle.append(Int(tree.nodes[node].arc))
        node = Int(tree.nodes[node].parent)
      }
    }
    guard cycle.allSatisfy({ $0 >= 0 }) else {
      penalty = min(largestPenalty, 32 * penalty)
      renewPotentials()
      return nil
    }
    return cycle
  }
}
