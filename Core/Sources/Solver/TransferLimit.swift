/// How many units can reach the places that lack some, when each unit moves at
/// most once and no place gives more than it has to spare: a maximum flow, and
/// the cut that shows that there can't be more (Ford and Fulkerson, Canadian
/// Journal of Mathematics 8, 1956; augmenting along shortest paths, Edmonds and
/// Karp, Journal of the ACM 19(2), 1972).
///
/// A place that neither spares nor lacks may still give as many as it gets.
public struct TransferLimit {
  /// Places that together can't get what they lack.
  public struct Shortfall: Equatable, Sendable {
    /// The places, ascending.
    public let places: [Int]

    /// What they lack together, and how many can reach them.
    public let lacking: Int
    public let reachable: Int

    /// What makes up `reachable`: units that places can spare, leaves that the
    /// caps of places allow, and single units.
    public let spare: Int
    public let capped: Int
    public let units: Int
  }

  private var graph = FlowGraph()
  private let lacking: [Int]
  private var arcKinds: [(arc: Int, kind: Kind)] = []
  private enum Kind { case spare, cap, unit }

  /// - Parameters:
  ///   - spare: By place: how many more it has than it must keep.
  ///   - lacking: By place: how many it may get; 0 where `spare` isn't.
  ///   - caps: By place: how many may leave it.
  ///   - units: Each unit's place and the places it can move to.
  /// - Complexity: O(lacking × targets).
  public init(
    spare: [Int], lacking: [Int], caps: [Int], units: [(place: Int, targets: [Int])]
  ) {
    self.lacking = lacking
    let count = spare.count
    graph.addNodes(2 + 2 * count)
    for place in 0..<count {
      if spare[place] > 0 { add(0, 2 + place, spare[place], .spare) }
      if caps[place] > 0 { add(2 + place, 2 + count + place, caps[place], .cap) }
      if lacking[place] > 0 { _ = graph.addArc(2 + place, 1, lacking[place]) }
    }
    for unit in units where !unit.targets.isEmpty {
      let node = graph.addNode()
      add(2 + count + unit.place, node, 1, .unit)
      for target in unit.targets where target != unit.place {
        add(node, 2 + target, 1, .unit)
      }
    }
    graph.maximise(from: 0, to: 1)
  }

  private mutating func add(_ from: Int, _ to: Int, _ capacity: Int, _ kind: Kind) {
    arcKinds.append((graph.addArc(from, to, capacity), kind))
  }

  /// The set of places that `place` belongs to and that can't all be filled;
  /// nil where the flow fills it.
  public func shortfall(of place: Int) -> Shortfall? {
    guard lacking[place] > 0, graph.flow(into: 1, from: 2 + place) < lacking[place] else {
      return nil
    }
    let behind = graph.nodes(reaching: 2 + place)
    let places = lacking.indices.filter { lacking[$0] > 0 && behind[2 + $0] }
    var sums: [Kind: Int] = [:]
    for (arc, kind) in arcKinds where !behind[graph.tail(of: arc)] && behind[graph.head(of: arc)] {
      sums[kind, default: 0] += graph.capacity(of: arc)
    }
    let (spare, capped, units) = (sums[.spare] ?? 0, sums[.cap] ?? 0, sums[.unit] ?? 0)
    return Shortfall(
      places: places, lacking: places.reduce(0) { $0 + lacking[$1] },
      reachable: spare + capped + units, spare: spare, capped: capped, units: units)
  }
}

/// A directed graph with capacities and a flow; arcs come in pairs, the second
/// being the way back.
private struct FlowGraph {
  private var heads: [Int] = []
  private var left: [Int] = []
  private var arcsOf: [[Int]] = []

  mutating func addNodes(_ count: Int) { arcsOf += Array(repeating: [], count: count) }

  mutating func addNode() -> Int {
    arcsOf.append([])
    return arcsOf.count - 1
  }

  mutating func addArc(_ from: Int, _ to: Int, _ capacity: Int) -> Int {
    heads += [to, from]
    left += [capacity, 0]
    arcsOf[from].append(heads.count - 2)
    arcsOf[to].append(heads.count - 1)
    return heads.count - 2
  }

  func tail(of arc: Int) -> Int { heads[arc ^ 1] }
  func head(of arc: Int) -> Int { heads[arc] }
  func capacity(of arc: Int) -> Int { left[arc] + left[arc ^ 1] }

  func flow(into sink: Int, from node: Int) -> Int {
    arcsOf[node].reduce(0) { $0 + ($1 % 2 == 0 && heads[$1] == sink ? left[$1 ^ 1] : 0) }
  }

  /// The nodes from which a path with capacity left leads to `node`.
  func nodes(reaching node: Int) -> [Bool] {
    var reached = [Bool](repeating: false, count: arcsOf.count)
    reached[node] = true
    var queue = [node]
    var next = 0
    while next < queue.count {
      for arc in arcsOf[queue[next]] where left[arc ^ 1] > 0 && !reached[heads[arc]] {
        reached[heads[arc]] = true
        queue.append(heads[arc])
      }
      next += 1
    }
    return reached
  }

  mutating func maximise(from source: Int, to sink: Int) {
    while augment(source, sink) {}
  }

  private mutating func augment(_ source: Int, _ sink: Int) -> Bool {
    var cameBy = [Int](repeating: -1, count: arcsOf.count)
    var queue = [source]
    var next = 0
    while next < queue.count && cameBy[sink] < 0 {
      for arc in arcsOf[queue[next]]
      where left[arc] > 0 && heads[arc] != source && cameBy[heads[arc]] < 0 {
        cameBy[heads[arc]] = arc
        queue.append(heads[arc])
      }
      next += 1
    }
    guard cameBy[sink] >= 0 else { return false }
    var node = sink
    while node != source {
      left[cameBy[node]] -= 1
      left[cameBy[node] ^ 1] += 1
      node = heads[cameBy[node] ^ 1]
    }
    return true
  }
}
