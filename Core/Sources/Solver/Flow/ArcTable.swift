/// The arcs of a network, each turned so that it carries nothing unless it is
/// in the tree.
///
/// An arc at its upper bound is kept as the arc back, with the negative cost:
/// so one test, `cost + potential[source] − potential[target] < 0`, finds
/// every arc worth entering, and the scan reads 16 bytes an arc and no state.
/// Tree arcs pass it too, since theirs is exactly 0.
///
/// Arcs lie in memory at places of their own, far from their neighbours in the
/// list, which tend to share a node: so a block of the scan, which must run
/// through memory in order to be fast, is a sample of the whole network.
struct ArcTable {
  struct Arc {
    var source: Int32
    var target: Int32
    var cost: Int64
  }

  private(set) var count: Int
  private var room: Int

  /// By arc number.
  private(set) var places: UnsafeMutablePointer<Int32>

  /// By place, as are all that follow.
  private(set) var arcs: UnsafeMutablePointer<Arc>

  /// Upper less lower bound.
  private(set) var capacities: UnsafeMutablePointer<Int64>
  private(set) var lowers: UnsafeMutablePointer<Int64>
  private(set) var isReversed: UnsafeMutablePointer<Bool>

  /// - Complexity: O(arcs).
  init(_ network: FlowNetwork) {
    count = network.arcCount
    room = max(16, count)
    places = .allocate(capacity: room)
    arcs = .allocate(capacity: room)
    capacities = .allocate(capacity: room)
    lowers = .allocate(capacity: room)
    isReversed = .allocate(capacity: room)
    isReversed.initialize(repeating: false, count: room)
    spread(count)
    fill(network)
  }

  /// Deals the places out like cards to √arcs rows.
  private func spread(_ count: Int) {
    let step = max(1, Int(Double(count).squareRoot()))
    var (place, first) = (Int32(0), 0)
    while first < step {
      var arc = first
      while arc < count {
        places[arc] = place
        place &+= 1
        arc &+= step
      }
      first &+= 1
    }
  }

  private func fill(_ network: FlowNetwork) {
    let (places, arcs, capacities, lowers) = (places, arcs, capacities, lowers)
    network.sources.withUnsafeBufferPointer { sources in
      network.targets.withUnsafeBufferPointer { targets in
        network.costs.withUnsafeBufferPointer { costs in
          for arc in 0..<count {
            arcs[Int(places[arc])] = Arc(
              source: sources[arc], target: targets[arc], cost: Int64(costs[arc]))
          }
        }
      }
    }
    network.lowers.withUnsafeBufferPointer { networkLowers in
      network.capacities.withUnsafeBufferPointer { networkCapacities in
        for arc in 0..<count {
          let place = Int(places[arc])
          lowers[place] = Int64(networkLowers[arc])
          capacities[place] = Self.width(
            lower: networkLowers[arc], capacity: networkCapacities[arc])
        }
      }
    }
  }

  func free() {
    places.deallocate()
    arcs.deallocate()
    capacities.deallocate()
    lowers.deallocate()
    isReversed.deallocate()
  }

  static func width(lower: Int, capacity: Int) -> Int64 {
    capacity >= FlowNetwork.unlimited ? Int64(FlowNetwork.unlimited) : Int64(capacity - lower)
  }

  @inline(__always)
  func turn(_ place: Int) {
    let old = arcs[place]
    arcs[place] = Arc(source: old.target, target: old.source, cost: 0 &- old.cost)
    isReversed[place] = !isReversed[place]
  }

  /// - Complexity: O(1) on average.
  mutating func append(_ arc: Arc, lower: Int64, width: Int64) {
    if count == room {
      let larger = 2 * room
      places = Self.grown(places, from: count, to: larger)
      arcs = Self.grown(arcs, from: count, to: larger)
      capacities = Self.grown(capacities, from: count, to: larger)
      lowers = Self.grown(lowers, from: count, to: larger)
      isReversed = Self.grown(isReversed, from: count, to: larger)
      room = larger
    }
    places[count] = Int32(count)
    arcs[count] = arc
    capacities[count] = width
    lowers[count] = lower
    isReversed[count] = false
    count += 1
  }

  private static func grown<Element>(
    _ old: UnsafeMutablePointer<Element>, from count: Int, to room: Int
  ) -> UnsafeMutablePointer<Element> {
    let new = UnsafeMutablePointer<Element>.allocate(capacity: room)
    new.moveInitialize(from: old, count: count)
    old.deallocate()
    return new
  }
}
