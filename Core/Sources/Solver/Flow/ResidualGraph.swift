/// The room left on each arc of a network and on its way back, by node.
///
/// Each arc that can carry more than its lower bound lies here twice: ahead,
/// with the room up to its capacity, and as its twin, with what it carries
/// above its lower bound and the negative cost. A node's arcs lie side by
/// side, so that a scan of them runs through memory.
///
/// Loops are left out: they carry what is cheapest whatever the rest does.
/// Arcs without limit get the most that a cheapest flow can ask of them.
struct ResidualGraph {
  struct Arc {
    /// Times `costScale`; `closed` as long as there is no room.
    var cost: Int64
    var target: Int32

    /// Where the same arc lies in the other direction.
    var twin: Int32
  }

  /// More than any reduced cost, so that one comparison finds the arcs worth
  /// taking. What the arc costs can be read from its twin, since not both are
  /// without room.
  static let closed: Int64 = 1 << 61

  let nodeCount: Int

  /// Both directions counted.
  let arcCount: Int

  /// By node, and one more: where its arcs begin.
  let firsts: UnsafeMutablePointer<Int32>
  let arcs: UnsafeMutablePointer<Arc>

  /// By place of an arc.
  let rooms: UnsafeMutablePointer<Int64>

  /// By arc of the network: where it lies ahead, or nothing if left out.
  let places: UnsafeMutablePointer<Int32>

  static let leftOut: Int32 = -1

  /// - Parameters:
  ///   - costScale: What costs are multiplied by.
  ///   - most: The room of arcs without limit.
  /// - Complexity: O(nodes + arcs).
  init(_ network: FlowNetwork, costScale: Int64, most: Int64) {
    nodeCount = network.nodeCount
    firsts = .allocate(capacity: nodeCount + 2)
    firsts.initialize(repeating: 0, count: nodeCount + 2)
    places = .allocate(capacity: max(1, network.arcCount))
    let next = firsts + 1
    var kept = 0
    for arc in 0..<network.arcCount {
      let (source, target) = (network.sources[arc], network.targets[arc])
      let isKept = source != target && network.lowers[arc] < network.capacities[arc]
      places[arc] = isKept ? 0 : Self.leftOut
      guard isKept else { continue }
      kept += 1
      next[Int(source) + 1] += 1
      next[Int(target) + 1] += 1
    }
    for node in 0..<nodeCount { next[node + 1] += next[node] }
    arcCount = 2 * kept
    arcs = .allocate(capacity: max(1, arcCount))
    rooms = .allocate(capacity: max(1, arcCount))
    for arc in 0..<network.arcCount where places[arc] != Self.leftOut {
      let (source, target) = (network.sources[arc], network.targets[arc])
      let (place, twin) = (next[Int(source)], next[Int(target)])
      next[Int(source)] += 1
      next[Int(target)] += 1
      let cost = Int64(network.costs[arc]) &* costScale
      let width = ArcTable.width(lower: network.lowers[arc], capacity: network.capacities[arc])
      (arcs + Int(place)).initialize(to: Arc(cost: cost, target: target, twin: twin))
      (arcs + Int(twin)).initialize(to: Arc(cost: Self.closed, target: source, twin: place))
      (rooms + Int(place)).initialize(to: min(width, most))
      (rooms + Int(twin)).initialize(to: 0)
      places[arc] = place
    }
  }

  func free() {
    firsts.deallocate()
    arcs.deallocate()
    rooms.deallocate()
    places.deallocate()
  }

  /// The places of a node's arcs.
  func range(of node: Int) -> Range<Int> { Int(firsts[node])..<Int(firsts[node + 1]) }

  /// Uses up `amount` of the room at `place`.
  @inline(__always)
  func send(_ amount: Int64, along place: Int, twin: Int) {
    let (left, back) = (rooms[place] &- amount, rooms[twin])
    if back == 0 { arcs[twin].cost = 0 &- arcs[place].cost }
    if left == 0 { arcs[place].cost = Self.closed }
    rooms[place] = left
    rooms[twin] = back &+ amount
  }
}
