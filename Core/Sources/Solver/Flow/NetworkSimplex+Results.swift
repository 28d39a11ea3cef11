extension NetworkSimplex {
  /// What `arc` carries.
  public func flow(of arc: Int) -> Int {
    Int(table.lowers[arc] + flowAboveLower(of: arc))
  }

  /// The price of a unit at `node`: with all flows optimal, no arc's cost plus
  /// the potential of its source less that of its target is below 0 unless the
  /// arc is full, or above 0 unless it carries its lower bound.
  public func potential(of node: Int) -> Int {
    Int(tree.potentials[node])
  }

  /// What a unit more on `arc` adds to the total cost, flows elsewhere adapted
  /// within the tree.
  public func reducedCost(of arc: Int) -> Int {
    let oriented = table.arcs[arc]
    let cost =
      oriented.cost + tree.potentials[Int(oriented.source)]
      - tree.potentials[Int(oriented.target)]
    return Int(table.isReversed[arc] ? -cost : cost)
  }

  /// The sum of cost times flow.
  ///
  /// - Complexity: O(arcs).
  public var totalCost: Int128 {
    var total: Int128 = 0
    for arc in 0..<table.count {
      let cost = table.isReversed[arc] ? -table.arcs[arc].cost : table.arcs[arc].cost
      total += Int128(cost) * Int128(flow(of: arc))
    }
    return total
  }

  /// By arc: what it carries.
  public var flows: [Int] { (0..<table.count).map { flow(of: $0) } }

  /// By node.
  public var potentials: [Int] { (0..<nodeCount).map { potential(of: $0) } }

  func isInTree(_ arc: Int) -> Bool {
    let oriented = table.arcs[arc]
    return tree.nodes[Int(oriented.source)].arc == Int32(arc)
      || tree.nodes[Int(oriented.target)].arc == Int32(arc)
  }

  func originalEnds(of arc: Int) -> (source: Int, target: Int) {
    let oriented = table.arcs[arc]
    return table.isReversed[arc]
      ? (Int(oriented.target), Int(oriented.source))
      : (Int(oriented.source), Int(oriented.target))
  }

  func flowAboveLower(of arc: Int) -> Int64 {
    let (source, target) = originalEnds(of: arc)
    if tree.nodes[source].arc == Int32(arc) { return tree.nodes[source].down }
    if tree.nodes[target].arc == Int32(arc) { return tree.nodes[target].up }
    return table.isReversed[arc] ? table.capacities[arc] : 0
  }
}
