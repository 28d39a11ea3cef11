import CoreTestSupport
import Solver
import Testing

@Suite struct `Cost scaling` {
  @Test func `a flow is as cheap as trying every flow finds it`() throws {
    for seed in every(3_000, from: 60_001) {
      let network = FlowNetwork.tiny(seed)
      let scaling = try CostScaling(network)
      let outcome = scaling.solve()
      let smallest = network.smallestCost()
      #expect((outcome == .optimal) == (smallest != nil), "seed \(seed)")
      if let smallest { #expect(scaling.totalCost == Int128(smallest), "seed \(seed)") }
    }
  }

  @Test func `each answer is right and proves itself`() throws {
    var seen: Set<String> = []
    for seed in every(8_000, from: 70_001) {
      seen.insert(try judgedScaling(FlowNetwork.drawn(seed), "seed \(seed)"))
    }
    #expect(seen == ["optimal", "infeasible", "unbounded"])
  }

  @Test func `larger networks are solved like by the simplex`() throws {
    for seed in every(300, from: 80_001) {
      let network = FlowNetwork.drawn(seed, nodes: 20...60, degree: 8)
      let kind = try judgedScaling(network, "seed \(seed)")
      let simplex = try NetworkSimplex(network)
      guard simplex.solve() == .optimal else { continue }
      let scaling = try CostScaling(network)
      #expect(kind == "optimal" && scaling.solve() == .optimal, "seed \(seed)")
      #expect(scaling.totalCost == simplex.totalCost, "seed \(seed)")
    }
  }

  @Test func `long grids with much flow are solved like by the simplex`() throws {
    for seed in every(60, from: 90_001) {
      let network = FlowNetwork.ring(seed, layers: 24, width: 6)
      let (scaling, simplex) = (try CostScaling(network), try NetworkSimplex(network))
      let (outcome, expected) = (scaling.solve(), simplex.solve())
      switch (outcome, expected) {
      case (.optimal, .optimal):
        #expect(scaling.isConsistent, "seed \(seed)")
        #expect(scaling.totalCost == simplex.totalCost, "seed \(seed)")
        #expect(network.isProvenOptimal(scaling.flows, by: scaling.potentials), "seed \(seed)")
      case (.infeasible(let cut)?, .infeasible): #expect(network.confirms(cut), "seed \(seed)")
      default: Issue.record("seed \(seed): \(String(describing: outcome)), not \(expected)")
      }
    }
  }

  @Test func `each proof also proves the flow of the simplex`() throws {
    for seed in every(1_000, from: 100_001) {
      let network = FlowNetwork.drawn(seed, nodes: 4...12, degree: 4)
      let (scaling, simplex) = (try CostScaling(network), try NetworkSimplex(network))
      guard scaling.solve() == .optimal, simplex.solve() == .optimal else { continue }
      #expect(network.isProvenOptimal(simplex.flows, by: scaling.potentials), "seed \(seed)")
    }
  }

  @Test func `the same network gives the same flow`() throws {
    for seed in every(50, from: 20_001) {
      let network = FlowNetwork.drawn(seed, nodes: 20...60, degree: 8)
      let (one, other) = (try CostScaling(network), try CostScaling(network))
      #expect(one.solve() == other.solve(), "seed \(seed)")
      #expect(one.flows == other.flows && one.potentials == other.potentials, "seed \(seed)")
    }
  }

  @Test func `a cycle that pays is filled to its capacity`() throws {
    var network = FlowNetwork(supplies: [0, 0, 0])
    network.addArc(from: 0, to: 1, capacity: 3, cost: 2)
    network.addArc(from: 1, to: 2, capacity: 5, cost: -4)
    network.addArc(from: 2, to: 0, cost: 1)
    network.addArc(from: 1, to: 1, capacity: 2, cost: -9)
    let scaling = try CostScaling(network)
    #expect(scaling.solve() == .optimal)
    #expect(scaling.flows == [3, 3, 3, 2])
    #expect(scaling.totalCost == -21)
  }

  @Test func `an arc without limit isn't taken for a full one`() throws {
    var network = FlowNetwork(supplies: [1, -1])
    network.addArc(from: 0, to: 1, cost: -5)
    network.addArc(from: 1, to: 0, cost: 5)
    let scaling = try CostScaling(network)
    #expect(scaling.solve() == .optimal)
    #expect(scaling.totalCost == -5)
    #expect(network.isProvenOptimal(scaling.flows, by: scaling.potentials))
  }

  @Test func `networks without arcs or nodes are solved too`() throws {
    #expect(try CostScaling(FlowNetwork(supplies: [])).solve() == .optimal)
    #expect(try CostScaling(FlowNetwork(supplies: [0, 0])).solve() == .optimal)
    #expect(
      try CostScaling(FlowNetwork(supplies: [-3, 3])).solve()
        == .infeasible(DeficientCut(nodes: [1], excess: 3)))
  }

  @Test(arguments: [2, 30, 300])
  func `the largest costs don't overflow where no flow is feasible`(nodeCount: Int) throws {
    let largest = (1 << 56) / (nodeCount + 1) / (nodeCount + 1)
    var network = FlowNetwork(supplies: Array(repeating: 0, count: nodeCount))
    network.supplies[0] = 2
    network.supplies[nodeCount - 1] = -2
    for node in 1..<nodeCount {
      network.addArc(from: node - 1, to: node, capacity: 1, cost: largest)
    }
    let scaling = try CostScaling(network)
    guard case .infeasible(let cut) = scaling.solve() else {
      Issue.record("a flow of 2 through arcs for 1")
      return
    }
    #expect(network.confirms(cut))
    network.supplies[0] = 1
    network.supplies[nodeCount - 1] = -1
    let feasible = try CostScaling(network)
    #expect(feasible.solve() == .optimal)
    #expect(feasible.totalCost == Int128(largest) * Int128(nodeCount - 1))
  }

  @Test func `numbers it can't count with are refused`() throws {
    var network = FlowNetwork(supplies: [0, 0, 0])
    network.addArc(from: 0, to: 1, cost: (1 << 52) + 1)
    #expect(throws: FlowNetwork.Flaw.costTooLarge(arc: 0, cost: (1 << 52) + 1, largest: 1 << 52)) {
      try CostScaling(network)
    }
    network = FlowNetwork(supplies: [1 << 58, -(1 << 58)])
    for _ in 0..<8 { network.addArc(from: 0, to: 1, cost: 1) }
    #expect(throws: FlowNetwork.Flaw.self) { try CostScaling(network) }
  }

  @Test func `prices that fall too far end the search`() throws {
    let network = FlowNetwork.ring(1, layers: 24, width: 6)
    let scaling = try CostScaling(network)
    scaling.lowestPrice = -1
    #expect(scaling.solve() == nil)
  }
}

private func judgedScaling(_ network: FlowNetwork, _ place: String) throws -> String {
  let scaling = try CostScaling(network)
  guard let outcome = scaling.solve() else {
    Issue.record("\(place): prices fall too far")
    return "none"
  }
  #expect(scaling.isConsistent, "\(place)")
  let found = FoundFlow(
    flows: scaling.flows, potentials: scaling.potentials, totalCost: scaling.totalCost)
  return judged(outcome, found, on: network, place)
}

extension FlowNetwork {
  /// A grid on a torus with narrow arcs to layers near by: from one node half
  /// way round, more than the cheap arcs carry.
  static func ring(_ seed: UInt64, layers: Int, width: Int) -> FlowNetwork {
    var draw = NetworkDraw(seed: seed)
    let inner = layers * width
    var network = FlowNetwork(supplies: Array(repeating: 0, count: inner + 2))
    for layer in 0..<layers {
      for place in 0..<width {
        let node = layer * width + place
        network.addArc(
          from: node, to: (layer + 1) % layers * width + place, capacity: 90, cost: 100)
        for _ in 0..<3 {
          network.addArc(
            from: node,
            to: (layer + draw.within(1...3)) % layers * width + draw.within(0...(width - 1)),
            capacity: draw.within(1...12), cost: draw.within(1...100))
        }
      }
    }
    let share = draw.within(20...110)
    network.supplies[inner] = share * width
    network.supplies[inner + 1] = -share * width
    for place in 0..<width {
      network.addArc(from: inner, to: place, capacity: share, cost: 0)
      network.addArc(from: layers / 2 * width + place, to: inner + 1, capacity: share, cost: 0)
    }
    return network
  }
}
