extension NetworkSimplex {
  /// What `arc` carries.
  public func flow(of arc: Int) -> Int {
    let place = Int(table.places[arc])
    return Int(table.lowers[place] + flowAboveLower(of: place))
  }

  /// The price of a unit at `node`: with all flows optimal, no arc's cost plus
  /// the potential of its source less that of its target is below 0 unless the
  /// arc is full, or above 0 unless it carries its lower bound.
  public func potential(of node: Int) -> Int {
    Int(tree.potentials[node] &- tree.potentials[tree.root])
  }

  /// What a unit more on `arc` adds to the total cost, flows elsewhere adapted
  /// within the tree.
  public func reducedCost(of arc: Int) -> Int {
    let place = Int(table.places[arc])
    let cost = orientedReducedCost(of: place)
    return Int(table.isReversed[place] ? -cost : cost)
  }

  /// The sum of cost times flow.
  ///
  /// - Complexity: O(arcs).
  public var totalCost: Int128 {
    var total: Int128 = 0
    for place in 0..<table.count {
      let cost = table.isReversed[place] ? -table.arcs[place].cost : table.arcs[place].cost
      total += Int128(cost) * Int128(table.lowers[place] + flowAboveLower(of: place))
    }
    return total
  }

  /// By arc: what it carries.
  public var flows: [Int] { (0..<table.count).map { flow(of: $0) } }

  /// By node.
  public var potentials: [Int] { (0..<nodeCount).map { potential(of: $0) } }

  /// By place: `cost + potential[source] − potential[target]` as it is turned.
  func orientedReducedCost(of place: Int) -> Int64 {
    let arc = table.arcs[place]
    return arc.cost &+ tree.potentials[Int(arc.source)] &- tree.potentials[Int(arc.target)]
  }

  func isInTree(_ place: Int) -> Bool {
    let arc = table.arcs[place]
    return tree.links[Int(arc.source)].arc == Int32(place)
      || tree.links[Int(arc.target)].arc == Int32(place)
  }

  func originalEnds(of place: Int) -> (source: Int, target: Int) {
    let oriented = table.arcs[place]
    return table.isReversed[place]
      ? (Int(oriented.target), Int(oriented.source))
      : (Int(oriented.source), Int(oriented.target))
  }

  func flowAboveLower(of place: Int) -> Int64 {
    let (source, target) = originalEnds(of: place)
    if tree.links[source].arc == Int32(place) { return tree.nodes[source].down }
    if tree.links[target].arc == Int32(place) { return tree.nodes[target].up }
    return table.isReversed[place] ? table.capacities[place] : 0
  }
}
