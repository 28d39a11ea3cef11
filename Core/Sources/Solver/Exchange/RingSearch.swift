/// Finds rings that are worth more than they use, by prices of what they use.
///
/// A ring is worth `gain` for each person less `weight` for each rank less the
/// prices of its rows, in integers. Each ring is met once, from its filler or
/// else its lowest agent; a branch is left when even the best people to come
/// can't lift it above what is asked for (depth-first, as in Abraham, Blum and
/// Sandholm, EC 2007, doi:10.1145/1250910.1250954).
///
/// - Complexity: O(arcs × degree^(K − 2)) at worst.
struct RingSearch {
  let graph: RingGraph
  let cap: Int
  let gain: Int
  let weight: Int
  let prices: [Int]

  /// By start: the most valuable ring above `floor`, if there is one.
  func best(above floor: Int) -> [(value: Int, ring: Ring)?] {
    var found = [(value: Int, ring: Ring)?](repeating: nil, count: graph.nodeCount)
    search {
      found[$0]?.value ?? floor
    } visit: {
      found[$0] = ($1, $2)
    }
    return found
  }

  /// Every ring worth more than `floor`; nil when there are more than `limit`.
  func all(above floor: Int, limit: Int) -> [Ring]? {
    var rings: [Ring] = []
    search { _ in
      rings.count > limit ? .max : floor
    } visit: { _, _, ring in
      rings.append(ring)
    }
    return rings.count > limit ? nil : rings
  }

  /// - Parameters:
  ///   - floor: By start: what a ring must be worth more than.
  ///   - visit: Start, value and ring.
  private func search(floor: (Int) -> Int, visit: (Int, Int, Ring) -> Void) {
    // What an agent's best arc is worth at most: the price is paid, and the
    // least rank.
    let worths = (0..<graph.nodeCount).map { node -> Int in
      let least = graph.arcs(of: node).lazy.map { Int(graph.ranks[$0]) }.min() ?? 0
      return (graph.isFiller(node) ? 0 : gain) - weight * least - prices[node]
    }
    let most = max(0, worths.prefix(graph.agentCount).max() ?? 0)
    var closing = [Int32](repeating: -1, count: graph.nodeCount)
    let arrivals = graph.arrivals()
    var path: [Int32] = []
    var onPath = [Bool](repeating: false, count: graph.nodeCount)

    func extend(_ start: Int, _ node: Int, value: Int, ranks: Int, left: Int) {
      if closing[node] >= 0, path.count > 1 {
        let total = value + worth(of: node, rank: Int(closing[node]))
        if total > floor(start) {
          visit(start, total, Ring(nodes: path, ranks: ranks + Int(closing[node])))
        }
      }
      guard left > 0 else { return }
      let floor = floor(start)
      guard floor < .max, value + worths[node] + left * most > floor else { return }
      for arc in graph.arcs(of: node) {
        let next = Int(graph.targets[arc])
        guard next > start || graph.isFiller(start), !graph.isFiller(next), !onPath[next],
          left > 1 || closing[next] >= 0
        else { continue }
        var step = value + worth(of: node, rank: Int(graph.ranks[arc]))
        if graph.isFiller(node) { step -= prices[Int(graph.releaseRows[next])] }
        guard step + worths[next] + (left - 1) * most > floor else { continue }
        path.append(Int32(next))
        onPath[next] = true
        extend(
          start, next, value: step, ranks: ranks + Int(graph.ranks[arc]), left: left - 1)
        onPath[next] = false
        path.removeLast()
      }
    }

    for start in 0..<graph.nodeCount {
      let into = arrivals.range(of: start)
      guard !into.isEmpty, !graph.arcs(of: start).isEmpty else { continue }
      for index in into { closing[Int(arrivals.sources[index])] = arrivals.ranks[index] }
      path = [Int32(start)]
      onPath[start] = true
      // A filler isn't counted among the people.
      extend(start, start, value: 0, ranks: 0, left: graph.isFiller(start) ? cap : cap - 1)
      onPath[start] = false
      for index in into { closing[Int(arrivals.sources[index])] = -1 }
    }
  }

  @inline(__always)
  private func worth(of node: Int, rank: Int) -> Int {
    (graph.isFiller(node) ? 0 : gain) - weight * rank - prices[node]
  }
}

extension RingGraph {
  /// Arcs by the node that they lead to.
  struct Arrivals {
    let starts: [Int32]
    let sources: [Int32]
    let ranks: [Int32]

    func range(of node: Int) -> Range<Int> { Int(starts[node])..<Int(starts[node + 1]) }
  }

  func arrivals() -> Arrivals {
    var counts = [Int32](repeating: 0, count: nodeCount + 1)
    for target in targets { counts[Int(target) + 1] += 1 }
    for node in 0..<nodeCount { counts[node + 1] += counts[node] }
    var sources = [Int32](repeating: 0, count: targets.count)
    var byTarget = sources
    var next = counts
    for node in 0..<nodeCount {
      for arc in arcs(of: node) {
        let slot = Int(next[Int(targets[arc])])
        sources[slot] = Int32(node)
        byTarget[slot] = ranks[arc]
        next[Int(targets[arc])] += 1
      }
    }
    return Arrivals(starts: counts, sources: sources, ranks: byTarget)
  }
}
