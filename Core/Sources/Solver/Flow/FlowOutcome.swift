/// What a solver says about a network.
public enum FlowOutcome: Equatable, Sendable {
  /// The flow has the smallest cost; potentials prove it.
  case optimal

  /// No flow keeps all bounds; the cut proves it.
  case infeasible(DeficientCut)

  /// The cost can fall for ever: all arcs of this cycle, each in the direction
  /// it was added or, where it can carry less for ever, against it, have room
  /// without limit and cost less than nothing together.
  case unbounded(cycle: [Int])
}

/// Nodes that have more to send out than the arcs that leave them can carry
/// (Hoffman's circulation condition, 1960).
public struct DeficientCut: Equatable, Sendable {
  /// Ascending.
  public let nodes: [Int]

  /// How much supply, with what must arrive at `nodes`, is above the capacity
  /// of all arcs that leave them: at least 1.
  public let excess: Int

  public init(nodes: [Int], excess: Int) {
    self.nodes = nodes
    self.excess = excess
  }
}
