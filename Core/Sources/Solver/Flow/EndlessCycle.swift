extension FlowNetwork {
  /// A cycle of arcs without limit that cost less than nothing together.
  ///
  /// - Complexity: O(arcs) where no such arc has a negative cost, else
  ///   O(nodes × arcs) (Bellman–Ford).
  func endlessCycle() -> [Int]? {
    let endless = (0..<arcCount).filter { capacities[$0] >= FlowNetwork.unlimited }
    guard endless.contains(where: { costs[$0] < 0 }) else { return nil }
    var distances = [Int](repeating: 0, count: nodeCount)
    var cameBy = [Int](repeating: -1, count: nodeCount)
    for _ in 0..<nodeCount {
      var last = -1
      for arc in endless {
        let next = distances[Int(sources[arc])] + costs[arc]
        guard next < distances[Int(targets[arc])] else { continue }
        distances[Int(targets[arc])] = next
        cameBy[Int(targets[arc])] = arc
        last = Int(targets[arc])
      }
      if last < 0 { return nil }
      if let cycle = cycle(along: cameBy) { return cycle }
    }
    return cycle(along: cameBy)
  }

  /// A cycle among the arcs by which nodes were reached.
  private func cycle(along cameBy: [Int]) -> [Int]? {
    var visit = [Int](repeating: -1, count: nodeCount)
    for start in 0..<nodeCount where visit[start] < 0 {
      var node = start
      while visit[node] < 0 && cameBy[node] >= 0 {
        visit[node] = start
        node = Int(sources[cameBy[node]])
      }
      guard visit[node] == start && cameBy[node] >= 0 else {
        visit[node] = start
        continue
      }
      let join = node
      var cycle: [Int] = []
      repeat {
        cycle.append(cameBy[node])
        node = Int(sources[cameBy[node]])
      } while node != join
      return cycle
    }
    return nil
  }
}
