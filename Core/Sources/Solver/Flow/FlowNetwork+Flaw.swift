extension FlowNetwork {
  /// Why a network can't be given to a solver.
  public enum Flaw: Error, Equatable, CustomStringConvertible {
    case unbalanced(total: Int)
    case noSuchNode(arc: Int, node: Int, nodeCount: Int)
    case noRoom(arc: Int, lower: Int, capacity: Int)
    case costTooLarge(arc: Int, cost: Int, largest: Int)
    case flowTooLarge(largest: Int)
    case tooManyArcs(count: Int)

    public var description: String {
      switch self {
      case .unbalanced(let total):
        "supplies add up to \(total), not 0: add a node that takes or gives the difference"
      case .noSuchNode(let arc, let node, let nodeCount):
        "arc \(arc) names node \(node), but nodes are 0 to \(nodeCount - 1)"
      case .noRoom(let arc, let lower, let capacity):
        "arc \(arc) carries at least \(lower), which is more than its capacity \(capacity)"
      case .costTooLarge(let arc, let cost, let largest):
        "arc \(arc) costs \(cost), beyond ±\(largest): divide all costs"
      case .flowTooLarge(let largest):
        "supplies and capacities add up to more than \(largest): "
          + "use FlowNetwork.unlimited where there is no limit"
      case .tooManyArcs(let count):
        "\(count) arcs are more than \(Int32.max - 1)"
      }
    }
  }

  /// What all supplies, lower bounds and limited capacities may add up to, so
  /// that no sum of flows overflows.
  static let largestFlow = 1 << 60

  /// The largest cost whose sum along any path, penalties included, stays
  /// below 2⁶⁰.
  static func largestCost(nodeCount: Int) -> Int { (1 << 59) / (nodeCount + 2) - 1 }

  /// - Throws: The first flaw found: shape, then arcs in order, then sums.
  /// - Complexity: O(nodes + arcs).
  func check() throws(Flaw) {
    guard arcCount < Int32.max, nodeCount < Int32.max else {
      throw .tooManyArcs(count: max(arcCount, nodeCount))
    }
    let largestCost = FlowNetwork.largestCost(nodeCount: nodeCount)
    var flow = 0
    for arc in 0..<arcCount {
      for node in [sources[arc], targets[arc]] where node < 0 || node >= nodeCount {
        throw .noSuchNode(arc: arc, node: Int(node), nodeCount: nodeCount)
      }
      guard lowers[arc] <= capacities[arc] else {
        throw .noRoom(arc: arc, lower: lowers[arc], capacity: capacities[arc])
      }
      guard (-largestCost...largestCost).contains(costs[arc]) else {
        throw .costTooLarge(arc: arc, cost: costs[arc], largest: largestCost)
      }
      flow = Self.sum(flow, Self.size(lower: lowers[arc], capacity: capacities[arc]))
    }
    var (total, hasOverflown) = (0, false)
    for supply in supplies {
      flow = Self.sum(flow, Int(clamping: supply.magnitude))
      let next = total.addingReportingOverflow(supply)
      total = next.partialValue
      hasOverflown = hasOverflown || next.overflow
    }
    guard flow <= Self.largestFlow, !hasOverflown else {
      throw .flowTooLarge(largest: Self.largestFlow)
    }
    guard total == 0 else { throw .unbalanced(total: total) }
  }

  /// How much an arc may add to a sum of flows.
  static func size(lower: Int, capacity: Int) -> Int {
    let fixed = Int(clamping: lower.magnitude)
    return capacity >= unlimited ? fixed : sum(fixed, Int(clamping: capacity.magnitude))
  }

  private static func sum(_ one: Int, _ other: Int) -> Int {
    let (sum, hasOverflown) = one.addingReportingOverflow(other)
    return hasOverflown ? Int.max : sum
  }
}
