/// The arcs of a network, each turned so that it carries nothing unless it is
/// in the tree.
///
/// An arc at its upper bound is kept as the arc back, with the negative cost:
/// so one test, `cost + potential[source] − potential[target] < 0`, finds
/// every arc worth entering, and the scan reads 16 bytes an arc and no state.
/// Tree arcs pass it too, since theirs is exactly 0.
struct ArcTable {
  struct Arc {
    var source: Int32
    var target: Int32
    var cost: Int64
  }

  private(set) var count: Int
  private var room: Int
  private(set) var arcs: UnsafeMutablePointer<Arc>

  /// Upper less lower bound.
  private(set) var capacities: UnsafeMutablePointer<Int64>
  private(set) var lowers: UnsafeMutablePointer<Int64>
  private(set) var isReversed: UnsafeMutablePointer<Bool>

  init(_ network: FlowNetwork) {
    count = network.arcCount
    room = max(16, count)
    arcs = .allocate(capacity: room)
    capacities = .allocate(capacity: room)
    lowers = .allocate(capacity: room)
    isReversed = .allocate(capacity: room)
    isReversed.initialize(repeating: false, count: room)
    network.sources.withUnsafeBufferPointer { sources in
      network.targets.withUnsafeBufferPointer { targets in
        network.costs.withUnsafeBufferPointer { costs in
          for arc in 0..<count {
            arcs[arc] = Arc(source: sources[arc], target: targets[arc], cost: Int64(costs[arc]))
          }
        }
      }
    }
    network.lowers.withUnsafeBufferPointer { lowers in
      network.capacities.withUnsafeBufferPointer { capacities in
        for arc in 0..<count {
          self.lowers[arc] = Int64(lowers[arc])
          self.capacities[arc] = Self.width(lower: lowers[arc], capacity: capacities[arc])
        }
      }
    }
  }

  func free() {
    arcs.deallocate()
    capacities.deallocate()
    lowers.deallocate()
    isReversed.deallocate()
  }

  static func width(lower: Int, capacity: Int) -> Int64 {
    capacity >= FlowNetwork.unlimited ? Int64(FlowNetwork.unlimited) : Int64(capacity - lower)
  }

  @inline(__always)
  func turn(_ arc: Int) {
    let old = arcs[arc]
    arcs[arc] = Arc(source: old.target, target: old.source, cost: -old.cost)
    isReversed[arc] = !isReversed[arc]
  }

  /// - Complexity: O(1) on average.
  mutating func append(_ arc: Arc, lower: Int64, width: Int64) {
    if count == room {
      let larger = 2 * room
      arcs = Self.grown(arcs, from: count, to: larger)
      capacities = Self.grown(capacities, from: count, to: larger)
      lowers = Self.grown(lowers, from: count, to: larger)
      isReversed = Self.grown(isReversed, from: count, to: larger)
      room = larger
    }
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
