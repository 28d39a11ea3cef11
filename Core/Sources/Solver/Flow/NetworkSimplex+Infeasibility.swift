extension NetworkSimplex {
  /// The nodes that what is stuck can still reach: all arcs that leave them
  /// are full, all that enter carry their lower bound, and still it is too
  /// much.
  ///
  /// - Complexity: O(nodes + arcs) for each round of reaching; few are needed.
  func deficientCut() -> DeficientCut {
    var reached = [Bool](repeating: false, count: nodeCount)
    for node in 0..<nodeCount where stuck(at: node) > 0 { reached[node] = true }
    var isGrowing = true
    while isGrowing {
      isGrowing = false
      for place in 0..<table.count {
        let (source, target) = originalEnds(of: place)
        let flow = flowAboveLower(of: place)
        if reached[source] && !reached[target] && flow < table.capacities[place] {
          reached[target] = true
          isGrowing = true
        } else if reached[target] && !reached[source] && flow > 0 {
          reached[source] = true
          isGrowing = true
        }
      }
    }
    let nodes = reached.indices.filter { reached[$0] }
    return DeficientCut(nodes: nodes, excess: nodes.reduce(0) { $0 + stuck(at: $1) })
  }

  /// What the root takes from `node` for want of a way on.
  private func stuck(at node: Int) -> Int {
    tree.links[node].arc == SpanningTree.toRoot ? Int(tree.nodes[node].down) : 0
  }
}
