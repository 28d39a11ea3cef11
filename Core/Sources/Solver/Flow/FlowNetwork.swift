/// Nodes with supplies, joined by arcs that carry whole units between two
/// bounds at a cost per unit.
///
/// A flow is feasible when each arc carries from `lower` to `capacity` and, at
/// each node, what leaves less what arrives is its supply. Demand is negative
/// supply.
///
///     var network = FlowNetwork(supplies: [2, 0, -2])
///     network.addArc(from: 0, to: 1, capacity: 1, cost: 3)
///     network.addArc(from: 0, to: 2, capacity: 2, cost: 9)
///     network.addArc(from: 1, to: 2, capacity: 1, cost: 1)
///
/// A network may be built with flaws; `NetworkSimplex` names them when it is
/// given one.
public struct FlowNetwork: Equatable, Sendable {
  /// The capacity of an arc without a limit.
  public static let unlimited = 1 << 62

  /// By node.
  public var supplies: [Int]

  /// By arc, in the order of adding.
  public private(set) var sources: [Int32] = []
  public private(set) var targets: [Int32] = []
  public private(set) var lowers: [Int] = []
  public private(set) var capacities: [Int] = []
  public private(set) var costs: [Int] = []

  public init(supplies: [Int]) {
    self.supplies = supplies
  }

  public var nodeCount: Int { supplies.count }
  public var arcCount: Int { sources.count }

  public mutating func reserveArcs(_ count: Int) {
    sources.reserveCapacity(count)
    targets.reserveCapacity(count)
    lowers.reserveCapacity(count)
    capacities.reserveCapacity(count)
    costs.reserveCapacity(count)
  }

  /// - Returns: The number of the arc: how many were added before it.
  @discardableResult
  public mutating func addArc(
    from source: Int, to target: Int, lower: Int = 0, capacity: Int = unlimited, cost: Int
  ) -> Int {
    sources.append(Int32(clamping: source))
    targets.append(Int32(clamping: target))
    lowers.append(lower)
    capacities.append(capacity)
    costs.append(cost)
    return sources.count - 1
  }
}
