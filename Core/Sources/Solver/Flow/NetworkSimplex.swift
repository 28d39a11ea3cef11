/// The cheapest flow through a network, by the primal network simplex method.
///
/// It walks from spanning tree to spanning tree, each a feasible flow of no
/// larger cost, until no arc is worth entering. What it is good for is the
/// second solve: after changes of costs, capacities and supplies, or new arcs,
/// `solve` starts from the last tree and needs only the pivots that the change
/// asks for.
///
///     let simplex = try NetworkSimplex(network)
///     simplex.solve()                            // .optimal
///     simplex.totalCost
///     simplex.setCost(7, of: 2)
///     simplex.solve()                            // a few pivots
///
/// Invariants (checked by `isConsistent`): tree flows balance all supplies;
/// the tree is strongly feasible (Cunningham 1976), so it can't cycle;
/// potentials give every tree arc the reduced cost 0. The entering arc is the
/// best of a block (block search, as in Kovács, Optimization Methods and
/// Software 30(1), 2015, doi:10.1080/10556788.2014.895828). Exact integers, no
/// randomness: the same calls, the same flow.
///
/// - Complexity: pivots aren't bounded by a polynomial; in practice they grow
///   a little faster than nodes. A pivot takes O(√arcs) for a block and O(nodes)
///   for the tree, typically far less (Ahuja, Magnanti and Orlin, Network Flows,
///   1993, chapter 11). Memory: 41 bytes an arc, 48 bytes a node.
public final class NetworkSimplex {
  public let nodeCount: Int
  public var arcCount: Int { table.count }

  /// Pivots taken since the beginning.
  public internal(set) var pivotCount = 0

  let tree: SpanningTree
  var table: ArcTable

  /// By node, with what lower bounds bring and take.
  let supplies: UnsafeMutablePointer<Int64>

  /// Where the scan for entering arcs goes on.
  var scanPlace = 0
  var blockLength = 1

  /// The cost of what the root brings; grows until nothing is worth bringing.
  var penalty: Int64
  var largestCost: Int64
  var flowBound: Int
  var hasNewSupplies = true
  var hasNewTreeCosts = true

  /// - Throws: The first flaw of `network`.
  /// - Complexity: O(nodes + arcs).
  public convenience init(_ network: FlowNetwork) throws(FlowNetwork.Flaw) {
    try network.check()
    self.init(checked: network, choice: .suited(to: network))
  }

  /// Starts with the `cheapest` arcs of each node, whatever the network is like.
  package convenience init(_ network: FlowNetwork, cheapest: Int) throws(FlowNetwork.Flaw) {
    try network.check()
    self.init(checked: network, choice: .cheapest(cheapest))
  }

  private init(checked network: FlowNetwork, choice: FrontChoice) {
    nodeCount = network.nodeCount
    tree = SpanningTree(nodeCount: nodeCount)
    table = ArcTable(network, choice: choice)
    supplies = .allocate(capacity: nodeCount + 1)
    (supplies + nodeCount).initialize(to: 0)
    flowBound = 0
    for (node, supply) in network.supplies.enumerated() {
      (supplies + node).initialize(to: Int64(supply))
      flowBound += Int(supply.magnitude)
    }
    largestCost = 0
    for arc in 0..<network.arcCount {
      let lower = Int64(network.lowers[arc])
      if lower != 0 {
        supplies[Int(network.sources[arc])] -= lower
        supplies[Int(network.targets[arc])] += lower
      }
      flowBound += FlowNetwork.size(lower: network.lowers[arc], capacity: network.capacities[arc])
      largestCost = max(largestCost, abs(Int64(network.costs[arc])))
    }
    penalty = largestCost + 1
    setBlockLength()
  }

  deinit {
    tree.free()
    table.free()
    supplies.deallocate()
  }

  /// Finds the cheapest flow, from the last tree on.
  ///
  /// A network that is both infeasible and unbounded may be called either.
  @discardableResult
  public func solve() -> FlowOutcome {
    restoreTree()
    while true {
      if let cycle = pivotWhileWorthwhile() { return .unbounded(cycle: cycle) }
      guard isBringing else { return .optimal }
      guard penalty < largestPenalty else { return .infeasible(deficientCut()) }
      raisePenalty()
    }
  }

  func raisePenalty() {
    penalty = penalty > largestPenalty / 32 ? largestPenalty : 32 * penalty
    renewPotentials()
  }

  /// More than any path costs: what the root brings at this price can't be
  /// brought by the network.
  var largestPenalty: Int64 { (largestCost + 1) * Int64(nodeCount + 1) }

  /// Whether anything is still brought by the root.
  private var isBringing: Bool {
    (0..<nodeCount).contains { tree.links[$0].arc == SpanningTree.fromRoot }
  }

  func setBlockLength() {
    blockLength = max(16, Int(1.5 * Double(table.frontCount).squareRoot()))
  }
}
