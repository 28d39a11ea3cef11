extension NetworkSimplex {
  /// Whether everything kept up to date is what a fresh computation gives: for
  /// tests, after `solve`. Costs nothing unless it is called.
  ///
  /// - Complexity: O(nodes + arcs).
  package var isConsistent: Bool {
    isTree && isBalanced && isStronglyFeasible && isPriced
  }

  /// Every node once below the root, one deeper than its parent, lists linked
  /// both ways.
  private var isTree: Bool {
    var visited = 0
    var node = tree.root
    while node >= 0 {
      visited += 1
      let record = tree.nodes[node]
      if node != tree.root {
        guard record.depth == tree.nodes[Int(record.parent)].depth + 1 else { return false }
      }
      if record.next >= 0 {
        guard Int(tree.nodes[Int(record.next)].previous) == node else { return false }
      }
      node = tree.next(after: node, within: tree.root)
    }
    return visited == nodeCount + 1
  }

  /// At each node what leaves less what arrives is its supply; tree arcs join
  /// a node to its parent and carry what their two rooms say.
  private var isBalanced: Bool {
    var left = (0...nodeCount).map { supplies[$0] }
    for arc in 0..<table.count {
      let (source, target) = originalEnds(of: arc)
      let flow = flowAboveLower(of: arc)
      guard (0...table.capacities[arc]).contains(flow) else { return false }
      left[source] -= flow
      left[target] += flow
    }
    for node in 0..<nodeCount {
      let record = tree.nodes[node]
      guard record.arc >= 0 else {
        left[node] -= record.arc == SpanningTree.toRoot ? record.down : -record.up
        continue
      }
      let (source, target) = originalEnds(of: Int(record.arc))
      guard Set([source, target]) == [node, Int(record.parent)],
        record.up + record.down == table.capacities[Int(record.arc)]
      else { return false }
    }
    return (0..<nodeCount).allSatisfy { left[$0] == 0 }
  }

  private var isStronglyFeasible: Bool {
    (0..<nodeCount).allSatisfy { tree.nodes[$0].up > 0 && tree.nodes[$0].down >= 0 }
  }

  private var isPriced: Bool {
    (0..<nodeCount).allSatisfy { node in
      let arc = tree.nodes[node].arc
      switch arc {
      case SpanningTree.toRoot: return tree.potentials[node] == 0
      case SpanningTree.fromRoot: return tree.potentials[node] == penalty
      default: return reducedCost(of: Int(arc)) == 0
      }
    }
  }
}
