extension NetworkSimplex {
  /// Changes what a unit on `arc` costs; potentials follow at the next solve.
  ///
  /// - Complexity: O(1).
  public func setCost(_ cost: Int, of arc: Int) {
    checkCost(cost, of: arc)
    let place = Int(table.places[arc])
    table.arcs[place].cost = table.isReversed[place] ? -Int64(cost) : Int64(cost)
    if isInTree(place) { hasNewTreeCosts = true }
  }

  /// Changes the bounds of `arc`; flows follow at the next solve.
  ///
  /// - Complexity: O(1); the next solve then looks at all nodes and arcs once.
  public func setBounds(lower: Int = 0, capacity: Int, of arc: Int) {
    checkBounds(lower: lower, capacity: capacity, of: arc)
    let place = Int(table.places[arc])
    let width = ArcTable.width(lower: lower, capacity: capacity)
    let change = Int64(lower) - table.lowers[place]
    if change != 0 {
      let ends = originalEnds(of: place)
      supplies[ends.source] -= change
      supplies[ends.target] += change
      table.lowers[place] = Int64(lower)
      hasNewSupplies = true
    }
    if width != table.capacities[place] {
      if table.isReversed[place] || isInTree(place) { hasNewSupplies = true }
      if width == SpanningTree.unlimited && table.isReversed[place] { table.turn(place) }
      table.capacities[place] = width
    }
  }

  /// Changes the supplies of two nodes by the same amount, one up and one down.
  ///
  /// - Complexity: O(1); the next solve then looks at all nodes and arcs once.
  public func moveSupply(_ amount: Int, from giver: Int, to taker: Int) {
    checkFlow(Int(clamping: amount.magnitude) &* 2)
    supplies[giver] -= Int64(amount)
    supplies[taker] += Int64(amount)
    hasNewSupplies = true
  }

  /// Adds an arc that carries its lower bound until the next solve.
  ///
  /// - Returns: Its number.
  @discardableResult
  public func addArc(
    from source: Int, to target: Int, lower: Int = 0, capacity: Int = FlowNetwork.unlimited,
    cost: Int
  ) -> Int {
    let arc = table.count
    precondition(
      (0..<nodeCount).contains(source) && (0..<nodeCount).contains(target),
      "an arc from \(source) to \(target), but nodes are 0 to \(nodeCount - 1)")
    checkCost(cost, of: arc)
    checkBounds(lower: lower, capacity: capacity, of: arc)
    table.append(
      .init(source: Int32(source), target: Int32(target), cost: Int64(cost)),
      lower: Int64(lower), width: ArcTable.width(lower: lower, capacity: capacity))
    if lower != 0 {
      supplies[source] -= Int64(lower)
      supplies[target] += Int64(lower)
      hasNewSupplies = true
    }
    setBlockLength()
    return arc
  }

  private func checkCost(_ cost: Int, of arc: Int) {
    let largest = FlowNetwork.largestCost(nodeCount: nodeCount)
    precondition(
      cost >= -largest && cost <= largest, "arc \(arc) costs \(cost), beyond ±\(largest)")
    largestCost = max(largestCost, abs(Int64(cost)))
  }

  private func checkBounds(lower: Int, capacity: Int, of arc: Int) {
    precondition(
      lower <= capacity, "arc \(arc) carries at least \(lower) and at most \(capacity)")
    checkFlow(FlowNetwork.size(lower: lower, capacity: capacity))
  }

  private func checkFlow(_ amount: Int) {
    flowBound += amount
    precondition(
      flowBound <= FlowNetwork.largestFlow, "flows add up to \(flowBound), too much to count")
  }
}
