import CoreTestSupport
import Solver
import Testing

@Suite struct `Minimum cost flow` {
  @Test func `both methods find flows of the same cost, and prove them`() throws {
    for seed in every(1_000, from: 110_001) {
      let network = FlowNetwork.drawn(seed, nodes: 2...10, degree: 4)
      var kinds: [String] = []
      for method in [MinimumCostFlow.Method.simplex, .scaling] {
        let flow = try MinimumCostFlow(network, by: method)
        #expect(flow.method == method, "seed \(seed)")
        let outcome = flow.solve()
        let found = FoundFlow(
          flows: flow.flows, potentials: flow.potentials, totalCost: flow.totalCost)
        kinds.append(judged(outcome, found, on: network, "seed \(seed), \(method)"))
      }
      #expect(kinds[0] == kinds[1] || kinds.contains("unbounded"), "seed \(seed)")
    }
  }

  @Test func `small networks and dense ones are for the simplex`() {
    #expect(MinimumCostFlow.Method.suited(to: FlowNetwork(supplies: [])) == .simplex)
    for seed in every(20) {
      let network = FlowNetwork.drawn(seed, nodes: 20...60, degree: 8)
      #expect(MinimumCostFlow.Method.suited(to: network) == .simplex, "seed \(seed)")
    }
  }

  @Test func `long grids with much flow are for scaling`() throws {
    for seed in every(3) {
      let network = FlowNetwork.ring(seed, layers: 100, width: 32)
      #expect(MinimumCostFlow.Method.suited(to: network) == .scaling, "seed \(seed)")
      let (flow, simplex) = (try MinimumCostFlow(network), try NetworkSimplex(network))
      #expect(flow.method == .scaling, "seed \(seed)")
      let (outcome, expected) = (flow.solve(), simplex.solve())
      if expected == .optimal {
        #expect(outcome == .optimal && flow.totalCost == simplex.totalCost, "seed \(seed)")
      } else {
        #expect(outcome != .optimal, "seed \(seed)")
      }
    }
  }

  @Test func `the same grid with little flow is for the simplex`() {
    var network = FlowNetwork.ring(1, layers: 100, width: 32)
    for node in network.supplies.indices {
      network.supplies[node] = network.supplies[node].signum()
    }
    #expect(MinimumCostFlow.Method.suited(to: network) == .simplex)
  }

  @Test func `where scaling would overflow the simplex answers`() throws {
    let much = 1 << 50
    var network = FlowNetwork(supplies: [much, -much])
    network.addArc(from: 0, to: 1, capacity: much - 1, cost: 1 << 55)
    network.addArc(from: 0, to: 1, cost: (1 << 55) + 1)
    let flow = try MinimumCostFlow(network, by: .scaling)
    #expect(flow.method == .simplex)
    #expect(flow.solve() == .optimal)
    #expect(flow.flows == [much - 1, 1])
  }

  @Test func `a network with a flaw is refused`() {
    #expect(throws: FlowNetwork.Flaw.unbalanced(total: 1)) {
      try MinimumCostFlow(FlowNetwork(supplies: [2, -1]))
    }
  }
}
