extension NetworkSimplex {
  /// Whether everything kept up to date is what a fresh computation gives: for
  /// tests, after `solve`. Costs nothing unless it is called.
  ///
  /// - Complexity: O(nodes + arcs).
  package var isConsistent: Bool {
    isTree && isBalanced && isStronglyFeasible && isPriced
  }

  /// The thread visits every node once and comes back to the root; it goes
  /// through each subtree in one stretch, of the right size and end.
  private var isTree: Bool {
    var place = [Int](repeating: -1, count: nodeCount + 1)
    var node = tree.root
    for step in 0...nodeCount {
      guard place[node] < 0 else { return false }
      place[node] = step
      let next = Int(tree.thread[node])
      guard Int(tree.links[next].previous) == node else { return false }
      node = next
    }
    guard node == tree.root else { return false }
    return (0...nodeCount).allSatisfy { node in
      let end = place[Int(tree.links[node].last)]
      let isNested =
        node == tree.root
        || place[Int(tree.nodes[node].parent)] < place[node]
          && end <= place[Int(tree.links[Int(tree.nodes[node].parent)].last)]
      return isNested && end - place[node] + 1 == Int(tree.nodes[node].size)
    }
  }

  /// At each node what leaves less what arrives is its supply; tree arcs join
  /// a node to its parent and carry what their two rooms say.
  private var isBalanced: Bool {
    var left = (0...nodeCount).map { supplies[$0] }
    for place in 0..<table.count {
      let (source, target) = originalEnds(of: place)
      let flow = flowAboveLower(of: place)
      guard (0...table.capacities[place]).contains(flow) else { return false }
      left[source] -= flow
      left[target] += flow
    }
    for node in 0..<nodeCount {
      let record = tree.nodes[node]
      let arc = Int(tree.links[node].arc)
      guard arc >= 0 else {
        left[node] -= arc == SpanningTree.toRoot ? record.down : -record.up
        continue
      }
      let (source, target) = originalEnds(of: arc)
      guard Set([source, target]) == [node, Int(record.parent)],
        record.up + record.down == table.capacities[arc]
      else { return false }
    }
    return (0..<nodeCount).allSatisfy { left[$0] == 0 }
  }

  private var isStronglyFeasible: Bool {
    (0..<nodeCount).allSatisfy { tree.nodes[$0].up > 0 && tree.nodes[$0].down >= 0 }
  }

  private var isPriced: Bool {
    (0..<nodeCount).allSatisfy { node in
      switch tree.links[node].arc {
      case SpanningTree.toRoot: potential(of: node) == 0
      case SpanningTree.fromRoot: potential(of: node) == Int(penalty)
      case let place: orientedReducedCost(of: Int(place)) == 0
      }
    }
  }
}
