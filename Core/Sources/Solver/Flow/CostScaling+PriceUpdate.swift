extension CostScaling {
  /// Lowers each price by as many ε as the node is away from one that lacks
  /// something, arcs counted by their reduced cost: then what is too much has
  /// a way worth going.
  ///
  /// - Returns: `balanced` if everything has a way.
  /// - Complexity: O(nodes + arcs).
  func updatePrices() -> Refinement {
    relabelsSinceUpdate = 0
    let (arcs, prices, excesses, ranks) = (graph.arcs, prices.start, excesses.start, buckets.ranks)
    let shift = Int64(epsilon.trailingZeroBitCount)
    let (buckets, far) = (buckets, Int64(buckets.far))
    buckets.clear()
    var waiting = 0
    for node in 0..<nodeCount {
      if excesses[node] < 0 { buckets.lower(node, to: 0) }
      if excesses[node] > 0 { waiting &+= 1 }
    }
    var rank: Int32 = 0
    search: while rank < buckets.far && waiting > 0 {
      while let node = buckets.popFirst(of: rank) {
        if excesses[node] > 0 {
          waiting &-= 1
          if waiting == 0 { break search }
        }
        let price = prices[node]
        for place in graph.range(of: node) {
          let arc = arcs[place]
          let next = Int(arc.target)
          guard ranks[next] > rank else { continue }
          let cost = arcs[Int(arc.twin)].cost
          guard cost < ResidualGraph.closed else { continue }
          let reduced = prices[next] &+ cost &- price
          let length = reduced < 0 ? 0 : (reduced >> shift) &+ 1
          let new = Int64(rank) &+ length
          if new < min(far, Int64(ranks[next])) {
            buckets.lower(next, to: Int32(truncatingIfNeeded: new))
          }
        }
      }
      rank &+= 1
    }
    if waiting > 0 && !canBalance() { return .stuck }
    var lowest: Int64 = 0
    for node in 0..<nodeCount {
      prices[node] &-= Int64(min(ranks[node], rank)) << shift
      lowest = min(lowest, prices[node])
    }
    return lowest < lowestPrice ? .tooLow : .balanced
  }
}
