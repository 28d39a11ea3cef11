extension CostScaling {
  /// Whether everything kept up to date is what a fresh computation gives: for
  /// tests, after `solve`. Costs nothing unless it is called.
  ///
  /// - Complexity: O(nodes + arcs).
  package var isConsistent: Bool { isPaired && isBalanced && isPriced }

  /// Each arc knows its twin; rooms are within bounds, and an arc without room
  /// is closed, else costs what the network says.
  private var isPaired: Bool {
    (0..<arcCount).allSatisfy { arc in
      let place = Int(graph.places[arc])
      guard place >= 0 else { return true }
      let (ahead, twin) = (graph.arcs[place], Int(graph.arcs[place].twin))
      let back = graph.arcs[twin]
      let cost = Int64(network.costs[arc]) * costScale
      let (room, flow) = (graph.rooms[place], graph.rooms[twin])
      let width = Int64(network.capacities[arc]) - Int64(network.lowers[arc])
      return Int(back.twin) == place && ahead.target == network.targets[arc]
        && back.target == network.sources[arc]
        && room >= 0 && flow >= 0
        && (network.capacities[arc] >= FlowNetwork.unlimited || room + flow == width)
        && ahead.cost == (room > 0 ? cost : ResidualGraph.closed)
        && back.cost == (flow > 0 ? -cost : ResidualGraph.closed)
    }
  }

  private var isBalanced: Bool {
    var left = network.supplies.map { Int64($0) }
    for arc in 0..<arcCount where network.sources[arc] != network.targets[arc] {
      let flow = Int64(flow(of: arc))
      left[Int(network.sources[arc])] -= flow
      left[Int(network.targets[arc])] += flow
    }
    return (0..<nodeCount).allSatisfy { left[$0] == excesses[$0] }
  }

  private var isPriced: Bool {
    (0..<nodeCount).allSatisfy { node in
      graph.range(of: node).allSatisfy { place in
        let arc = graph.arcs[place]
        return arc.cost + prices[node] - prices[Int(arc.target)] >= -epsilon
      }
    }
  }
}
