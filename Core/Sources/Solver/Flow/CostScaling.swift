/// The cheapest flow through a network, by scaling of costs.
///
/// A flow is ε-optimal when no arc with room has a reduced cost below −ε. From
/// phase to phase ε falls, and the flow is mended: arcs that are too cheap are
/// filled, and what is then too much at a node is moved on along arcs that are
/// worth it, at prices that fall as little as they must (Goldberg and Tarjan,
/// Mathematics of Operations Research 15(3), 1990, doi:10.1287/moor.15.3.430;
/// Goldberg, Journal of Algorithms 22(1), 1997, doi:10.1006/jagm.1995.0805),
/// a few arcs at a time (partial augment-relabel; Király and Kovács, Acta
/// Universitatis Sapientiae, Informatica 4(1), 2012, arXiv:1207.6381).
///
/// Its work doesn't grow with the size of subtrees, as that of `NetworkSimplex`
/// does; so it is the method for long grids with much flow and for very large
/// sparse networks. It can't start from an earlier answer. Exact integers, no
/// randomness: the same network, the same flow.
///
/// Invariants (checked by `isConsistent`): rooms are those of a flow within
/// its bounds, excesses are what that flow leaves at nodes, and the flow is
/// ε-optimal.
///
/// - Complexity: O(nodes² × arcs × log(nodes × largest cost)) at worst; in
///   practice it grows little faster than arcs. Memory: 52 bytes an arc, 65
///   bytes a node.
public final class CostScaling {
  public let nodeCount: Int
  public var arcCount: Int { network.arcCount }

  /// How often a price was lowered.
  public internal(set) var relabelCount = 0

  let network: FlowNetwork
  let graph: ResidualGraph

  /// What costs are multiplied by: a flow that is 1-optimal then is optimal.
  let costScale: Int64
  let largestCost: Int64

  /// By node; only differences count.
  let prices: Buffer<Int64>

  /// By node, for `reprice` to go back to.
  let earlierPrices: Buffer<Int64>

  /// By node: what has arrived, or is supplied, and hasn't left.
  let excesses: Buffer<Int64>

  /// By node: the arc tried next.
  let hints: Buffer<Int32>
  let path = Buffer(repeating: 0, count: CostScaling.longestPath)
  let queue: NodeQueue
  let buckets: RankBuckets

  /// Always a power of two.
  var epsilon: Int64 = 1
  var relabelsSinceUpdate = 0

  /// What no price may have fallen below when prices are updated: with what
  /// they fall by then, closed arcs still are dearer than all others.
  package var lowestPrice = -ResidualGraph.closed / 4

  /// How many arcs a path has at most before what is on it is moved.
  static let longestPath = 4

  /// ε falls to a sixteenth.
  private static let halvings: Int64 = 4

  /// - Throws: The first flaw of `network`. Scaled costs and filled arcs need
  ///   more digits than `NetworkSimplex` does: `costTooLarge` and
  ///   `flowTooLarge` come earlier here.
  /// - Complexity: O(nodes + arcs).
  public init(_ network: FlowNetwork) throws(FlowNetwork.Flaw) {
    try network.check()
    largestCost = try network.largestScalableCost()
    self.network = network
    nodeCount = network.nodeCount
    costScale = Int64(network.nodeCount) + 1
    graph = ResidualGraph(network, costScale: costScale, most: try network.mostOnOneArc())
    prices = Buffer(repeating: 0, count: nodeCount)
    earlierPrices = Buffer(repeating: 0, count: nodeCount)
    excesses = Buffer(repeating: 0, count: nodeCount)
    hints = Buffer(repeating: 0, count: nodeCount)
    queue = NodeQueue(nodeCount: nodeCount)
    buckets = RankBuckets(nodeCount: nodeCount)
    for node in 0..<nodeCount { excesses[node] = Int64(network.supplies[node]) }
    for arc in 0..<network.arcCount {
      let lower = Int64(network.lowers[arc])
      guard lower != 0 else { continue }
      excesses[Int(network.sources[arc])] -= lower
      excesses[Int(network.targets[arc])] += lower
    }
  }

  deinit {
    graph.free()
    prices.free()
    earlierPrices.free()
    excesses.free()
    hints.free()
    path.free()
    queue.free()
    buckets.free()
  }

  /// Finds the cheapest flow.
  ///
  /// A network that is both infeasible and unbounded may be called either.
  ///
  /// - Returns: Nothing where prices fall too far to be counted. By the bounds
  ///   of the method they don't; `NetworkSimplex` would do then.
  @discardableResult
  public func solve() -> FlowOutcome? {
    while epsilon < largestCost * costScale { epsilon <<= 1 }
    if let cycle = network.endlessCycle() { return .unbounded(cycle: cycle) }
    var isFirst = true
    repeat {
      epsilon = max(1, epsilon >> Self.halvings)
      if !isFirst && isWorthRepricing && reprice() { continue }
      switch refine() {
      case .balanced: isFirst = false
      case .stuck: return .infeasible(deficientCut())
      case .tooLow: return nil
      }
    } while epsilon > 1
    return .optimal
  }

  /// Below a quarter of a unit of cost most flows are cheapest already.
  private var isWorthRepricing: Bool { 4 * epsilon < costScale }
}
