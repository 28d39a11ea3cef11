extension CostScaling {
  /// Whether everything that is too much somewhere can still get to a node
  /// that lacks something.
  func canBalance() -> Bool {
    let reaching = nodesReachingDeficit()
    return (0..<nodeCount).allSatisfy { excesses[$0] <= 0 || reaching[$0] }
  }

  /// The nodes from where nothing that lacks something can be reached: all
  /// arcs that leave them are full, all that enter carry their lower bound,
  /// and still it is too much.
  ///
  /// - Complexity: O(nodes + arcs).
  func deficientCut() -> DeficientCut {
    let reaching = nodesReachingDeficit()
    let nodes = (0..<nodeCount).filter { !reaching[$0] }
    return DeficientCut(nodes: nodes, excess: nodes.reduce(0) { $0 + Int(excesses[$1]) })
  }

  /// By node.
  private func nodesReachingDeficit() -> [Bool] {
    var isReaching = (0..<nodeCount).map { excesses[$0] < 0 }
    var reaching = (0..<nodeCount).filter { isReaching[$0] }
    while let node = reaching.popLast() {
      for place in graph.range(of: node) {
        let next = Int(graph.arcs[place].target)
        guard !isReaching[next], graph.rooms[Int(graph.arcs[place].twin)] > 0 else { continue }
        isReaching[next] = true
        reaching.append(next)
      }
    }
    return isReaching
  }
}
