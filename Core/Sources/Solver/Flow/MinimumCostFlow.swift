/// The cheapest flow through a network, by the method that its shape suggests.
///
///     let flow = try MinimumCostFlow(network)
///     flow.solve()                               // .optimal
///     flow.totalCost
///
/// It is for networks that are solved once. What will change and be solved
/// again is for `NetworkSimplex`, which starts from its last tree.
public final class MinimumCostFlow {
  public enum Method: Equatable, Sendable {
    case simplex
    case scaling

    /// What is expected to be faster, by measurement (decision 20): scaling
    /// where the flow fills many arcs on long ways, so that a pivot moves much
    /// of the tree, and where a network has so many nodes that trees are deep
    /// without that.
    ///
    /// - Complexity: O(nodes + arcs), nothing for small or dense networks.
    public static func suited(to network: FlowNetwork) -> Method {
      let (nodes, arcs) = (network.nodeCount, network.arcCount)
      guard nodes >= 2_000, arcs < 24 * nodes else { return .simplex }
      if nodes >= 1 << 17 && arcs >= 4 * nodes { return .scaling }
      let shape = NetworkShape(network)
      return shape.hops >= 4 && shape.load >= 0.5 ? .scaling : .simplex
    }
  }

  private enum Solver {
    case simplex(NetworkSimplex)
    case scaling(CostScaling)
  }

  private let network: FlowNetwork
  private var solver: Solver

  /// The method in use. It is the simplex wherever scaling would overflow.
  public var method: Method {
    switch solver {
    case .simplex: .simplex
    case .scaling: .scaling
    }
  }

  /// - Parameter method: `suited(to:)` if none is given.
  /// - Throws: The first flaw of `network`.
  /// - Complexity: O(nodes + arcs).
  public init(_ network: FlowNetwork, by method: Method? = nil) throws(FlowNetwork.Flaw) {
    try network.check()
    self.network = network
    if method ?? .suited(to: network) == .scaling, let scaling = try? CostScaling(network) {
      solver = .scaling(scaling)
    } else {
      solver = .simplex(try NetworkSimplex(network))
    }
  }

  /// Finds the cheapest flow.
  ///
  /// A network that is both infeasible and unbounded may be called either.
  @discardableResult
  public func solve() -> FlowOutcome {
    switch solver {
    case .simplex(let simplex): return simplex.solve()
    case .scaling(let scaling):
      if let outcome = scaling.solve() { return outcome }
      guard let simplex = try? NetworkSimplex(network) else {
        preconditionFailure("a network that was checked has a flaw")
      }
      solver = .simplex(simplex)
      return simplex.solve()
    }
  }

  /// By arc: what it carries.
  public var flows: [Int] {
    switch solver {
    case .simplex(let simplex): simplex.flows
    case .scaling(let scaling): scaling.flows
    }
  }

  /// By node: the prices that prove the flow, as `NetworkSimplex.potential(of:)`
  /// has them.
  public var potentials: [Int] {
    switch solver {
    case .simplex(let simplex): simplex.potentials
    case .scaling(let scaling): scaling.potentials
    }
  }

  /// The sum of cost times flow.
  public var totalCost: Int128 {
    switch solver {
    case .simplex(let simplex): simplex.totalCost
    case .scaling(let scaling): scaling.totalCost
    }
  }
}
