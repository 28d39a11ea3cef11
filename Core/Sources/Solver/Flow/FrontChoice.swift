/// How many of each node's arcs a scan starts with.
enum FrontChoice {
  case all

  /// The cheapest arcs of each node, and all that cost the same.
  case cheapest(Int)

  /// All, unless nodes have so many arcs on average that most can wait.
  static func suited(to network: FlowNetwork) -> FrontChoice {
    network.arcCount >= 24 * network.nodeCount ? .cheapest(8) : .all
  }

  /// By arc.
  ///
  /// - Complexity: O(arcs × cheapest) at worst, typically O(arcs).
  func members(of network: FlowNetwork) -> [Bool] {
    guard case .cheapest(let kept) = self, kept > 0 else {
      return Array(repeating: true, count: network.arcCount)
    }
    let cheapest = Buffer(repeating: Int.max, count: kept * network.nodeCount)
    defer { cheapest.free() }
    return network.sources.withUnsafeBufferPointer { sources in
      network.costs.withUnsafeBufferPointer { costs in
        for arc in costs.indices {
          let first = kept * Int(sources[arc])
          var slot = first + kept - 1
          guard costs[arc] < cheapest[slot] else { continue }
          while slot > first && cheapest[slot - 1] > costs[arc] {
            cheapest[slot] = cheapest[slot - 1]
            slot -= 1
          }
          cheapest[slot] = costs[arc]
        }
        return costs.indices.map { costs[$0] <= cheapest[kept * (Int(sources[$0]) + 1) - 1] }
      }
    }
  }
}
