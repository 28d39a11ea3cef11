extension NetworkSimplex {
  /// Makes the tree a feasible one again after changes, with as much of it
  /// kept as fits.
  ///
  /// - Complexity: O(nodes + arcs) after changes of supplies or capacities,
  ///   O(nodes) after changes of tree arcs' costs, else O(1).
  func restoreTree() {
    if hasNewSupplies {
      penalty = min(penalty, largestCost + 1)
      settleFlows()
    }
    if hasNewSupplies || hasNewTreeCosts { renewPotentials() }
    hasNewSupplies = false
    hasNewTreeCosts = false
  }

  /// Finds the tree flows that balance supplies, from the leaves to the root.
  /// Where an arc can't carry its own, it leaves the tree at its nearer bound
  /// and the part below it hangs from the root, which takes or brings the rest.
  private func settleFlows() {
    let excess = excessWithoutTree()
    let order = nodesParentsFirst()
    defer {
      excess.free()
      order.free()
    }
    for place in stride(from: nodeCount, to: 0, by: -1) {
      let node = Int(order[place])
      let parent = Int(tree.nodes[node].parent)
      let arc = Int(tree.links[node].arc)
      guard arc >= 0 else {
        tree.hangFromRoot(node, excess: excess[node])
        continue
      }
      let leadsUp = Int(table.arcs[arc].source) == node
      let capacity = table.capacities[arc]
      let flow = leadsUp ? excess[node] : -excess[node]
      let up = leadsUp ? capacity - flow : flow
      if flow >= 0 && flow <= capacity && up > 0 {
        tree.nodes[node].up = up
        tree.nodes[node].down = capacity - up
        excess[parent] += excess[node]
        continue
      }
      if flow >= capacity {
        let carried = leadsUp ? capacity : -capacity
        excess[node] -= carried
        excess[parent] += carried
        table.turn(arc)
      }
      tree.hangFromRoot(node, excess: excess[node])
    }
  }

  /// By node: supply less what arcs at their upper bound take away.
  private func excessWithoutTree() -> Buffer<Int64> {
    let excess = Buffer<Int64>(repeating: 0, count: nodeCount + 1)
    for node in 0..<nodeCount { excess[node] = supplies[node] }
    for arc in 0..<table.count where table.isReversed[arc] {
      excess[Int(table.arcs[arc].target)] -= table.capacities[arc]
      excess[Int(table.arcs[arc].source)] += table.capacities[arc]
    }
    return excess
  }

  private func nodesParentsFirst() -> Buffer<Int32> {
    let order = Buffer<Int32>(repeating: Int32(tree.root), count: nodeCount + 1)
    for place in 0..<nodeCount { order[place + 1] = tree.thread[Int(order[place])] }
    return order
  }

  /// Computes potentials afresh from the root.
  ///
  /// - Complexity: O(nodes).
  func renewPotentials() {
    let potentials = tree.potentials
    potentials[tree.root] = 0
    var node = Int(tree.thread[tree.root])
    while node != tree.root {
      let parent = Int(tree.nodes[node].parent)
      let arc = Int(tree.links[node].arc)
      if arc >= 0 {
        let cost = table.arcs[arc].cost
        potentials[node] =
          potentials[parent] + (Int(table.arcs[arc].source) == node ? -cost : cost)
      } else {
        potentials[node] = tree.links[node].arc == SpanningTree.fromRoot ? penalty : 0
      }
      node = Int(tree.thread[node])
    }
  }
}
