import CoreTestSupport
import Solver
import Testing

@Suite struct `Warm restart` {
  @Test func `after any changes the answer is that of a cold solve`() throws {
    for seed in every(2_500, from: 30_001) {
      try compare(FlowNetwork.drawn(seed), changes: 8, seed: seed)
    }
  }

  @Test func `larger networks are followed through many changes`() throws {
    for seed in every(40, from: 40_001) {
      try compare(
        FlowNetwork.drawn(seed, nodes: 20...50, degree: 6), changes: 25, seed: seed)
    }
  }

  @Test func `nothing changed takes no pivot`() throws {
    for seed in every(200, from: 50_001) {
      let simplex = try NetworkSimplex(FlowNetwork.drawn(seed))
      guard simplex.solve() == .optimal else { continue }
      let pivots = simplex.pivotCount
      #expect(simplex.solve() == .optimal && simplex.pivotCount == pivots, "seed \(seed)")
    }
  }

  /// Keeps a plain copy of the network beside the solver, changes both, and
  /// judges the solver by the copy.
  private func compare(_ start: FlowNetwork, changes: Int, seed: UInt64) throws {
    var draw = NetworkDraw(seed: seed &+ 7)
    var copy = PlainNetwork(start)
    let simplex = try solver(for: start, seed: seed)
    for change in 0..<changes {
      for _ in 0..<draw.within(1...3) { copy.change(simplex, &draw) }
      judged(simplex.solve(), of: simplex, on: copy.network, "seed \(seed), change \(change)")
    }
  }
}

/// A network as lists that can be changed anywhere.
private struct PlainNetwork {
  struct Arc {
    let source: Int
    let target: Int
    var lower: Int
    var capacity: Int
    var cost: Int
  }

  var supplies: [Int]
  var arcs: [Arc]

  init(_ network: FlowNetwork) {
    supplies = network.supplies
    arcs = (0..<network.arcCount).map { arc in
      Arc(
        source: Int(network.sources[arc]), target: Int(network.targets[arc]),
        lower: network.lowers[arc], capacity: network.capacities[arc], cost: network.costs[arc])
    }
  }

  var network: FlowNetwork {
    var network = FlowNetwork(supplies: supplies)
    for arc in arcs {
      network.addArc(
        from: arc.source, to: arc.target, lower: arc.lower, capacity: arc.capacity,
        cost: arc.cost)
    }
    return network
  }

  mutating func change(_ simplex: NetworkSimplex, _ draw: inout NetworkDraw) {
    let nodes = 0...(supplies.count - 1)
    let kind = arcs.isEmpty ? draw.within(2...3) : draw.within(0...4)
    switch kind {
    case 0, 4:
      let arc = draw.within(0...(arcs.count - 1))
      arcs[arc].cost = draw.within(-3...12)
      simplex.setCost(arcs[arc].cost, of: arc)
    case 1:
      let arc = draw.within(0...(arcs.count - 1))
      arcs[arc].lower = draw.within(0...3) == 0 ? draw.within(-2...2) : 0
      arcs[arc].capacity = draw.capacity(atLeast: arcs[arc].lower)
      simplex.setBounds(lower: arcs[arc].lower, capacity: arcs[arc].capacity, of: arc)
    case 2:
      let (giver, taker, amount) = (draw.within(nodes), draw.within(nodes), draw.within(-2...3))
      supplies[giver] -= amount
      supplies[taker] += amount
      simplex.moveSupply(amount, from: giver, to: taker)
    default:
      let lower = draw.within(0...5) == 0 ? draw.within(-2...2) : 0
      let arc = Arc(
        source: draw.within(nodes), target: draw.within(nodes), lower: lower,
        capacity: draw.capacity(atLeast: lower), cost: draw.within(-3...12))
      arcs.append(arc)
      simplex.addArc(
        from: arc.source, to: arc.target, lower: arc.lower, capacity: arc.capacity,
        cost: arc.cost)
    }
  }
}
