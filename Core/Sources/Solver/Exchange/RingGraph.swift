/// Who could take whose chair, for rings and chains of few agents.
///
/// Nodes are the market's agents and, after them, a filler for each place with
/// vacancies: a chain is a ring through one filler, which takes the chair that
/// stays empty and gives a vacancy. Fillers come first in the order in which
/// rings are told apart, so no ring has two.
struct RingGraph {
  let agentCount: Int
  let nodeCount: Int

  /// Arcs of node `n` are `starts[n]..<starts[n + 1]`.
  let starts: [Int32]
  let targets: [Int32]

  /// The rank that an arc serves; 0 from fillers.
  let ranks: [Int32]

  /// What may be used how often: agents once, then vacancies by filler, then
  /// releases by place.
  let capacities: [Int]

  /// By filler: its place.
  let fillerPlaces: [Int]

  /// By agent: the row of the releases at home; −1 where none is allowed.
  let releaseRows: [Int32]

  /// By release row in order: its place.
  let releasePlaces: [Int]

  /// - Complexity: O(*w* × chairs of a place) in wishes.
  init(_ market: ExchangeMarket, protected: Bool) {
    agentCount = market.agentCount
    var members = [[Int]](repeating: [], count: market.places.count)
    for agent in 0..<market.agentCount { members[market.homes[agent]].append(agent) }
    fillerPlaces = market.places.indices.filter { market.places[$0].vacancies > 0 }
    var fillerOf = [Int](repeating: -1, count: market.places.count)
    for (index, place) in fillerPlaces.enumerated() { fillerOf[place] = agentCount + index }
    nodeCount = agentCount + fillerPlaces.count
    releasePlaces = market.places.indices.filter {
      market.places[$0].releases > 0 && !members[$0].isEmpty
    }
    var rowOf = [Int32](repeating: -1, count: market.places.count)
    for (index, place) in releasePlaces.enumerated() { rowOf[place] = Int32(nodeCount + index) }
    releaseRows = market.homes.map { rowOf[$0] }
    capacities =
      Array(repeating: 1, count: agentCount) + fillerPlaces.map { market.places[$0].vacancies }
      + releasePlaces.map { market.places[$0].releases }

    var starts: [Int32] = [0]
    var targets: [Int32] = []
    var ranks: [Int32] = []
    for agent in 0..<market.agentCount {
      for wish in market.wishes[agent] {
        for owner in members[wish.place]
        where !protected || market.homeGrades[owner] <= wish.grade {
          targets.append(Int32(owner))
          ranks.append(Int32(wish.rank))
        }
        if fillerOf[wish.place] >= 0 {
          targets.append(Int32(fillerOf[wish.place]))
          ranks.append(Int32(wish.rank))
        }
      }
      starts.append(Int32(targets.count))
    }
    for _ in fillerPlaces {
      for place in releasePlaces {
        for owner in members[place] {
          targets.append(Int32(owner))
          ranks.append(0)
        }
      }
      starts.append(Int32(targets.count))
    }
    self.starts = starts
    self.targets = targets
    self.ranks = ranks
  }

  func isFiller(_ node: Int) -> Bool { node >= agentCount }

  func arcs(of node: Int) -> Range<Int> { Int(starts[node])..<Int(starts[node + 1]) }
}

/// A ring of a `RingGraph`: each node takes the chair of the next; a filler, if
/// there is one, comes first.
struct Ring: Hashable {
  let nodes: [Int32]
  let ranks: Int

  /// What the ring uses once each.
  func rows(in graph: RingGraph) -> [Int] {
    var rows = nodes.map { Int($0) }
    if graph.isFiller(Int(nodes[0])) { rows.append(Int(graph.releaseRows[Int(nodes[1])])) }
    return rows
  }

  func people(in graph: RingGraph) -> Int {
    nodes.count - (graph.isFiller(Int(nodes[0])) ? 1 : 0)
  }
}
