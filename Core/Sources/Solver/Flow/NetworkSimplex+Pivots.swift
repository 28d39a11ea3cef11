extension NetworkSimplex {
  /// Pivots until no arc is worth entering.
  ///
  /// - Returns: A cycle along which the cost falls for ever, if one is found.
  func pivotWhileWorthwhile() -> [Int]? {
    repeat {
      while let entering = findEntering() {
        if let cycle = pivot(entering) { return cycle }
      }
    } while bringForward()
    return nil
  }

  /// Brings arcs that have become worth entering to the front: of each node
  /// those at least half as good as its best.
  ///
  /// - Returns: Whether there are any.
  /// - Complexity: O(nodes + arcs behind the front).
  private func bringForward() -> Bool {
    guard table.frontCount < table.count else { return false }
    let (arcs, potentials) = (table.arcs, tree.potentials)
    let best = Buffer<Int64>(repeating: 0, count: nodeCount)
    defer { best.free() }
    var found: [(place: Int, cost: Int64)] = []
    for place in table.frontCount..<table.count {
      let arc = arcs[place]
      let cost = arc.cost &+ potentials[Int(arc.source)] &- potentials[Int(arc.target)]
      guard cost < 0 else { continue }
      best[Int(arc.source)] = min(best[Int(arc.source)], cost)
      found.append((place, cost))
    }
    for (place, cost) in found where 2 * cost <= best[Int(arcs[place].source)] {
      table.bringForward(place)
    }
    setBlockLength()
    return !found.isEmpty
  }

  /// The place of the arc of the smallest reduced cost in the first block that
  /// has one below 0.
  @inline(__always)
  private func findEntering() -> Int? {
    let (arcs, potentials, count) = (table.arcs, tree.potentials, table.frontCount)
    var (best, bestCost) = (-1, Int64(0))
    var place = scanPlace
    var left = count
    while left > 0 {
      let end = min(place &+ min(blockLength, left), count)
      left &-= end &- place
      while place < end {
        let arc = arcs[place]
        let cost = arc.cost &+ potentials[Int(arc.source)] &- potentials[Int(arc.target)]
        if cost < bestCost {
          bestCost = cost
          best = place
        }
        place &+= 1
      }
      if place == count { place = 0 }
      if best >= 0 { break }
    }
    scanPlace = place
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
    let isBelow = cycle.isBelowSource
    let (node, parent) = isBelow ? (source, target) : (target, source)
    tree.rehang(
      node, from: parent, by: Int32(truncatingIfNeeded: entering),
      up: isBelow ? forward : cycle.step, down: isBelow ? cycle.step : forward,
      leaving: cycle.leaving, join: cycle.join)
    tree.shift(below: node, by: isBelow ? 0 &- reducedCost : reducedCost)
    return nil
  }

  /// Turns the arc that leaves the tree so that its room lies ahead.
  @inline(__always)
  private func release(_ node: Int, towardsParent: Bool) {
    let place = Int(tree.links[node].arc)
    guard place >= 0 else { return }
    if (table.arcs[place].source == Int32(truncatingIfNeeded: node)) != towardsParent {
      table.turn(place)
    }
  }

  /// The cycle's arcs; or nil after the penalty was raised, if the cycle leads
  /// through the root and only bringing is too cheap.
  private func endlessCycle(_ entering: Int, join: Int) -> [Int]? {
    var cycle = [entering]
    for end in [table.arcs[entering].source, table.arcs[entering].target] {
      var node = Int(end)
      while node != join {
        cycle.append(Int(tree.links[node].arc))
        node = Int(tree.nodes[node].parent)
      }
    }
    guard cycle.allSatisfy({ $0 >= 0 }) else {
      raisePenalty()
      return nil
    }
    return cycle.map { Int(table.numbers[$0]) }
  }
}
