import Solver

/// A stream of small numbers from a seed.
struct NetworkDraw {
  private var state: UInt64

  init(seed: UInt64) { state = seed &* 0x9E37_79B9_7F4A_7C15 &+ 1 }

  mutating func within(_ range: ClosedRange<Int>) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return range.lowerBound + Int((state >> 33) % UInt64(range.count))
  }

  mutating func capacity(atLeast lower: Int) -> Int {
    within(0...7) == 0 ? FlowNetwork.unlimited : lower + within(0...5)
  }
}

extension FlowNetwork {
  /// Anything small: loops, parallel arcs, lower bounds, negative costs, arcs
  /// without limit, feasible or not.
  static func drawn(_ seed: UInt64, nodes: ClosedRange<Int> = 1...7, degree: Int = 3) -> FlowNetwork
  {
    var draw = NetworkDraw(seed: seed)
    let nodeCount = draw.within(nodes)
    var network = FlowNetwork(supplies: Array(repeating: 0, count: nodeCount))
    for _ in 0..<draw.within(0...nodeCount) {
      let amount = draw.within(1...4)
      network.supplies[draw.within(0...(nodeCount - 1))] += amount
      network.supplies[draw.within(0...(nodeCount - 1))] -= amount
    }
    let cheapest = draw.within(0...3) == 0 ? -6 : 0
    for _ in 0..<draw.within(0...(degree * nodeCount)) {
      let lower = draw.within(0...5) == 0 ? draw.within(-2...2) : 0
      network.addArc(
        from: draw.within(0...(nodeCount - 1)), to: draw.within(0...(nodeCount - 1)),
        lower: lower, capacity: draw.capacity(atLeast: lower), cost: draw.within(cheapest...12))
    }
    return network
  }

  /// Few arcs of few units, so that all flows can be tried.
  static func tiny(_ seed: UInt64) -> FlowNetwork {
    var draw = NetworkDraw(seed: seed)
    let nodeCount = draw.within(2...4)
    var network = FlowNetwork(supplies: Array(repeating: 0, count: nodeCount))
    network.supplies[0] += draw.within(0...2)
    network.supplies[nodeCount - 1] -= network.supplies[0]
    for _ in 0..<draw.within(1...7) {
      let lower = draw.within(-1...1)
      network.addArc(
        from: draw.within(0...(nodeCount - 1)), to: draw.within(0...(nodeCount - 1)),
        lower: lower, capacity: lower + draw.within(0...2), cost: draw.within(-4...9))
    }
    return network
  }
}
