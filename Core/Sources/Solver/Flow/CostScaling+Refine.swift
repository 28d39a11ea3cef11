extension CostScaling {
  /// How a phase ends.
  enum Refinement {
    case balanced

    /// Something can't get to any node that lacks it.
    case stuck

    /// Prices have fallen below `lowestPrice`.
    case tooLow
  }

  /// Makes the flow ε-optimal.
  func refine() -> Refinement {
    fillCheapArcs()
    for node in 0..<nodeCount {
      hints[node] = graph.firsts[node]
      if excesses[node] > 0 { queue.append(node) }
    }
    relabelsSinceUpdate = 0
    while let node = queue.popFirst() {
      while excesses[node] > 0 {
        if isUpdateDue {
          let refinement = updatePrices()
          guard refinement == .balanced else { return refinement }
        }
        movePath(from: node)
      }
    }
    return .balanced
  }

  var isUpdateDue: Bool { relabelsSinceUpdate >= 2 &* nodeCount }

  /// Uses up the room of all arcs that keep the flow from being ε-optimal.
  private func fillCheapArcs() {
    let limit = 0 &- epsilon
    let (arcs, prices, excesses) = (graph.arcs, prices.start, excesses.start)
    for node in 0..<nodeCount {
      let price = prices[node]
      for place in graph.range(of: node) {
        let arc = arcs[place]
        guard arc.cost &+ price &- prices[Int(arc.target)] < limit else { continue }
        let room = graph.rooms[place]
        graph.send(room, along: place, twin: Int(arc.twin))
        excesses[node] &-= room
        excesses[Int(arc.target)] &+= room
      }
    }
  }
}
