extension NetworkSimplex {
  /// The nodes that what is stuck can still reach: all arcs that leave them
  /// are full, all that enter carry their lower bound, and still it is too
  /// much.
  ///
  /// - Complexity: O(nodes + arcs) for each round of reaching; few are needed.
  func deficientCut() -> DeficientCut {
    var reached = [Bool](repeating: false, count: nodeCount)
    var excess = 0
    var node = tree.nodes[tree.root].firstChild
    while node >= 0 {
      let child = tree.nodes[Int(node)]
      if child.arc == SpanningTree.toRoot && child.down > 0 { reached[Int(node)] = true }
      node = child.next
    }
    var isGrowing = true
    while isGrowing {
      isGrowing = false
      for arc in 0..<table.count {
        let (source, target) = originalEnds(of: arc)
        let flow = flowAboveLower(of: arc)
        if reached[source] && !reached[target] && flow < table.capacities[arc] {
          reached[target] = true
          isGrowing = true
        } else if reached[target] && !reached[source] && flow > 0 {
          reached[source] = true
          isGrowing = true
        }
      }
    }
    node = tree.nodes[tree.root].firstChild
    while node >= 0 {
      let child = tree.nodes[Int(node)]
      if child.arc == SpanningTree.toRoot && reached[Int(node)] { excess += Int(child.down) }
      node = child.next
    }
    return DeficientCut(nodes: reached.indices.filter { reached[$0] }, excess: excess)
  }
}
