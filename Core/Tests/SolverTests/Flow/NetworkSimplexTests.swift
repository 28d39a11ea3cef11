import CoreTestSupport
import Solver
import Testing

@Suite struct `Network simplex` {
  @Test func `a flow is as cheap as trying every flow finds it`() throws {
    for seed in every(3_000) {
      let network = FlowNetwork.tiny(seed)
      let simplex = try solver(for: network, seed: seed)
      let outcome = simplex.solve()
      let smallest = network.smallestCost()
      #expect((outcome == .optimal) == (smallest != nil), "seed \(seed)")
      if let smallest { #expect(simplex.totalCost == Int128(smallest), "seed \(seed)") }
    }
  }

  @Test func `each answer is right and proves itself`() throws {
    var seen: Set<String> = []
    for seed in every(8_000) {
      let network = FlowNetwork.drawn(seed)
      let simplex = try solver(for: network, seed: seed)
      seen.insert(judged(simplex.solve(), of: simplex, on: network, "seed \(seed)"))
    }
    #expect(seen == ["optimal", "infeasible", "unbounded"])
  }

  @Test func `larger networks are solved alike`() throws {
    for seed in every(150, from: 10_001) {
      let network = FlowNetwork.drawn(seed, nodes: 20...60, degree: 8)
      let simplex = try solver(for: network, seed: seed)
      _ = judged(simplex.solve(), of: simplex, on: network, "seed \(seed)")
    }
  }

  @Test func `the same calls give the same flow`() throws {
    for seed in every(50, from: 20_001) {
      let network = FlowNetwork.drawn(seed, nodes: 20...60, degree: 8)
      let (one, other) = (try NetworkSimplex(network), try NetworkSimplex(network))
      #expect(one.solve() == other.solve(), "seed \(seed)")
      #expect(one.flows == other.flows && one.potentials == other.potentials, "seed \(seed)")
    }
  }

  @Test func `large numbers neither overflow nor round`() throws {
    let much = 1 << 50
    var network = FlowNetwork(supplies: [much, -much])
    network.addArc(from: 0, to: 1, capacity: much - 1, cost: much)
    network.addArc(from: 0, to: 1, cost: much + 1)
    let simplex = try NetworkSimplex(network)
    #expect(simplex.solve() == .optimal)
    #expect(simplex.flows == [much - 1, 1])
    #expect(simplex.totalCost == Int128(much) * Int128(much) + 1)
  }

  @Test(arguments: [2, 30, 40, 60, 1_000])
  func `the largest costs don't overflow where no flow is feasible`(nodeCount: Int) throws {
    let largest = (1 << 59) / (nodeCount + 2) - 1
    var network = FlowNetwork(supplies: Array(repeating: 0, count: nodeCount))
    network.supplies[0] = 2
    network.supplies[nodeCount - 1] = -2
    for node in 1..<nodeCount {
      network.addArc(from: node - 1, to: node, capacity: 1, cost: largest)
    }
    let simplex = try NetworkSimplex(network)
    judged(simplex.solve(), of: simplex, on: network, "\(nodeCount) nodes")
    network.supplies[0] = 1
    network.supplies[nodeCount - 1] = -1
    simplex.moveSupply(1, from: 0, to: nodeCount - 1)
    #expect(simplex.solve() == .optimal)
    #expect(simplex.totalCost == Int128(largest) * Int128(nodeCount - 1))
  }

  @Test func `networks without arcs or nodes are solved too`() throws {
    #expect(try NetworkSimplex(FlowNetwork(supplies: [])).solve() == .optimal)
    #expect(try NetworkSimplex(FlowNetwork(supplies: [0, 0])).solve() == .optimal)
    #expect(
      try NetworkSimplex(FlowNetwork(supplies: [-3, 3])).solve()
        == .infeasible(DeficientCut(nodes: [1], excess: 3)))
  }

  @Test func `a network with a flaw is refused with what to do`() {
    var network = FlowNetwork(supplies: [2, -1])
    #expect(throws: FlowNetwork.Flaw.unbalanced(total: 1)) { try NetworkSimplex(network) }
    network.supplies[1] = -2
    network.addArc(from: 0, to: 2, cost: 1)
    #expect(throws: FlowNetwork.Flaw.noSuchNode(arc: 0, node: 2, nodeCount: 2)) {
      try NetworkSimplex(network)
    }
    network = FlowNetwork(supplies: [0, 0])
    network.addArc(from: 0, to: 1, lower: 3, capacity: 2, cost: 1)
    #expect(throws: FlowNetwork.Flaw.noRoom(arc: 0, lower: 3, capacity: 2)) {
      try NetworkSimplex(network)
    }
    network = FlowNetwork(supplies: [0, 0])
    network.addArc(from: 0, to: 1, cost: Int.min)
    #expect(throws: FlowNetwork.Flaw.self) { try NetworkSimplex(network) }
    network = FlowNetwork(supplies: [Int.max, Int.min])
    #expect(throws: FlowNetwork.Flaw.flowTooLarge(largest: 1 << 60)) {
      try NetworkSimplex(network)
    }
  }
}

/// Every other seed starts with one arc a node in front, so that arcs are
/// brought forward even in small networks.
func solver(for network: FlowNetwork, seed: UInt64) throws -> NetworkSimplex {
  try seed.isMultiple(of: 2) ? NetworkSimplex(network) : NetworkSimplex(network, cheapest: 1)
}

/// Judges what the simplex found.
@discardableResult
func judged(
  _ outcome: FlowOutcome, of simplex: NetworkSimplex, on network: FlowNetwork, _ place: String
) -> String {
  #expect(simplex.isConsistent, "\(place)")
  let found = FoundFlow(
    flows: simplex.flows, potentials: simplex.potentials, totalCost: simplex.totalCost)
  return judged(outcome, found, on: network, place)
}
