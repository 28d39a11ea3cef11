extension CostScaling {
  /// Tries to make the flow ε-optimal by prices alone: each node whose price
  /// is too high for an arc that leads there is lowered to what the arc asks,
  /// and its own arcs are looked at again (price refinement, Goldberg 1997).
  ///
  /// - Returns: Whether it worked within the nodes it may look at; if not,
  ///   prices are what they were.
  /// - Complexity: O(nodes + arcs), as each node is looked at a few times on
  ///   average.
  func reprice() -> Bool {
    let (arcs, prices) = (graph.arcs, prices.start)
    earlierPrices.start.update(from: prices, count: nodeCount)
    for node in 0..<nodeCount { queue.append(node) }
    var left = 20 * nodeCount
    while let node = queue.popFirst() {
      guard left > 0 else {
        while queue.popFirst() != nil {}
        prices.update(from: earlierPrices.start, count: nodeCount)
        return false
      }
      left &-= 1
      let price = prices[node] &+ epsilon
      for place in graph.range(of: node) {
        let arc = arcs[place]
        let most = price &+ arc.cost
        guard prices[Int(arc.target)] > most else { continue }
        prices[Int(arc.target)] = most
        queue.append(Int(arc.target))
      }
    }
    return true
  }
}
