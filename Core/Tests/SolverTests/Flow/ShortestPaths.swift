import Solver

/// Successive shortest paths (Jewell 1962; Busacker and Gowen 1961): slow,
/// short, and nothing in common with what it checks.
struct ShortestPaths {
  enum Answer: Equatable {
    case cost(Int)
    case infeasible
    case unbounded
  }

  private var ends: [(from: Int, to: Int)] = []
  private var room: [Int] = []
  private var costs: [Int] = []
  private var excess: [Int]
  private var total = 0
  private let limit: Int

  static func solve(_ network: FlowNetwork) -> Answer {
    var paths = ShortestPaths(network)
    return paths.hasEndlessCycle(network) ? .unbounded : paths.route()
  }

  private init(_ network: FlowNetwork) {
    excess = network.supplies
    limit = 1_000_000
    for arc in 0..<network.arcCount {
      let (from, to) = (Int(network.sources[arc]), Int(network.targets[arc]))
      let (lower, cost) = (network.lowers[arc], network.costs[arc])
      let width =
        network.capacities[arc] == FlowNetwork.unlimited
        ? limit : network.capacities[arc] - lower
      let isFull = cost < 0
      let flow = isFull ? lower + width : lower
      total += cost * flow
      excess[from] -= flow
      excess[to] += flow
      ends += [(from, to), (to, from)]
      room += isFull ? [0, width] : [width, 0]
      costs += [cost, -cost]
    }
  }

  private func hasEndlessCycle(_ network: FlowNetwork) -> Bool {
    var distance = [Int](repeating: 0, count: network.nodeCount)
    for _ in 0...network.nodeCount {
      var isSettled = true
      for arc in 0..<network.arcCount where network.capacities[arc] == FlowNetwork.unlimited {
        let next = distance[Int(network.sources[arc])] + network.costs[arc]
        if next < distance[Int(network.targets[arc])] {
          distance[Int(network.targets[arc])] = next
          isSettled = false
        }
      }
      if isSettled { return false }
    }
    return true
  }

  private mutating func route() -> Answer {
    while let start = excess.firstIndex(where: { $0 > 0 }) {
      guard let path = cheapestPath(from: start) else { return .infeasible }
      let end = ends[path[path.count - 1]].to
      let amount = min(excess[start], -excess[end], path.map { room[$0] }.min() ?? 0)
      for arc in path {
        room[arc] -= amount
        room[arc ^ 1] += amount
        total += amount * costs[arc]
      }
      excess[start] -= amount
      excess[end] += amount
    }
    return .cost(total)
  }

  private func cheapestPath(from start: Int) -> [Int]? {
    var distance = [Int?](repeating: nil, count: excess.count)
    var cameBy = [Int](repeating: -1, count: excess.count)
    distance[start] = 0
    var isSettled = false
    while !isSettled {
      isSettled = true
      for arc in ends.indices where room[arc] > 0 {
        guard let here = distance[ends[arc].from] else { continue }
        let next = here + costs[arc]
        if distance[ends[arc].to].map({ next < $0 }) ?? true {
          distance[ends[arc].to] = next
          cameBy[ends[arc].to] = arc
          isSettled = false
        }
      }
    }
    let targets = excess.indices.filter { excess[$0] < 0 && distance[$0] != nil }
    guard var node = targets.min(by: { distance[$0]! < distance[$1]! }) else { return nil }
    var path: [Int] = []
    while node != start {
      path.insert(cameBy[node], at: 0)
      node = ends[cameBy[node]].from
    }
    return path
  }
}
