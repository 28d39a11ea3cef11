extension CostScaling {
  /// What `arc` carries.
  public func flow(of arc: Int) -> Int {
    let place = Int(graph.places[arc])
    guard place >= 0 else {
      return network.costs[arc] < 0 ? network.capacities[arc] : network.lowers[arc]
    }
    return network.lowers[arc] + Int(graph.rooms[Int(graph.arcs[place].twin)])
  }

  /// By arc: what it carries.
  public var flows: [Int] { (0..<arcCount).map { flow(of: $0) } }

  /// The sum of cost times flow.
  ///
  /// - Complexity: O(arcs).
  public var totalCost: Int128 {
    (0..<arcCount).reduce(0) { $0 + Int128(network.costs[$1]) * Int128(flow(of: $1)) }
  }

  /// By node, as `NetworkSimplex.potential(of:)` has them: they prove that the
  /// flow is cheapest.
  ///
  /// Prices are for costs times nodes + 1, and no arc with room has a reduced
  /// cost below −1. Rounded down to multiples of nodes + 1, they could be
  /// wrong by 1 only for an arc from a node just below a multiple to one at a
  /// multiple. There are more places for the multiples than nodes; so they are
  /// put where no node is just below.
  ///
  /// - Complexity: O(nodes).
  public var potentials: [Int] {
    let scale = Int(costScale)
    func remainder(_ price: Int) -> Int { (price % scale + scale) % scale }
    var isTaken = [Bool](repeating: false, count: scale)
    for node in 0..<nodeCount { isTaken[remainder(Int(prices[node]))] = true }
    let free = isTaken.firstIndex(of: false)!
    return (0..<nodeCount).map { node in
      let price = Int(prices[node]) - free - 1
      return (price - remainder(price)) / scale
    }
  }
}
