/// The arcs of a network, each turned so that it carries nothing unless it is
/// in the tree.
///
/// An arc at its upper bound is kept as the arc back, with the negative cost:
/// so one test, `cost + potential[source] − potential[target] < 0`, finds
/// every arc worth entering, and the scan reads 16 bytes an arc and no state.
/// Tree arcs pass it too, since theirs is exactly 0.
///
/// Arcs lie in memory at places of their own. Those at the front are scanned
/// for entering arcs; the others, in a dense network the dearer arcs of each
/// node, wait until the front has none left (sifting; Bixby et al., Operations
/// Research 40(5), 1992, doi:10.1287/opre.40.5.885). In front, arcs are far
/// from their neighbours in the list, which tend to share a node: so a block
/// of the scan, which must run through memory in order to be fast, is a sample
/// of the network.
struct ArcTable {
  struct Arc {
    var source: Int32
    var target: Int32
    var cost: Int64
  }

  private(set) var count: Int

  /// How many places are scanned; never falls. All tree arcs are among them.
  private(set) var frontCount: Int
  private var room: Int

  /// By arc number.
  private(set) var places: UnsafeMutablePointer<Int32>

  /// By place, as are all that follow: the number of the arc.
  private(set) var numbers: UnsafeMutablePointer<Int32>
  private(set) var arcs: UnsafeMutablePointer<Arc>

  /// Upper less lower bound.
  private(set) var capacities: UnsafeMutablePointer<Int64>
  private(set) var lowers: UnsafeMutablePointer<Int64>
  private(set) var isReversed: UnsafeMutablePointer<Bool>

  /// - Parameter choice: How many of each node's arcs start in front.
  /// - Complexity: O(arcs).
  init(_ network: FlowNetwork, choice: FrontChoice) {
    count = network.arcCount
    frontCount = count
    room = max(16, count)
    places = .allocate(capacity: room)
    numbers = .allocate(capacity: room)
    arcs = .allocate(capacity: room)
    capacities = .allocate(capacity: room)
    lowers = .allocate(capacity: room)
    isReversed = .allocate(capacity: room)
    isReversed.initialize(repeating: false, count: room)
    frontCount = spread(choice.members(of: network))
    fill(network)
  }

  /// Deals the front places out like cards to √arcs rows, then the others in
  /// the order of the list.
  ///
  /// - Returns: How many are in front.
  private func spread(_ isInFront: [Bool]) -> Int {
    let step = max(1, Int(Double(count).squareRoot()))
    var (place, first) = (0, 0)
    func give(_ arc: Int) {
      places[arc] = Int32(truncatingIfNeeded: place)
      numbers[place] = Int32(truncatingIfNeeded: arc)
      place &+= 1
    }
    isInFront.withUnsafeBufferPointer { isInFront in
      while first < step {
        for arc in Swift.stride(from: first, to: count, by: step) where isInFront[arc] { give(arc) }
        first &+= 1
      }
      first = place
      for arc in 0..<count where !isInFront[arc] { give(arc) }
    }
    return first
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
    numbers.deallocate()
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

  /// Makes the arc at `place` the last of the front.
  mutating func bringForward(_ place: Int) {
    let front = frontCount
    frontCount += 1
    guard place != front else { return }
    swap(&arcs[place], &arcs[front])
    swap(&capacities[place], &capacities[front])
    swap(&lowers[place], &lowers[front])
    swap(&isReversed[place], &isReversed[front])
    swap(&numbers[place], &numbers[front])
    places[Int(numbers[place])] = Int32(truncatingIfNeeded: place)
    places[Int(numbers[front])] = Int32(truncatingIfNeeded: front)
  }

  /// - Complexity: O(1) on average.
  mutating func append(_ arc: Arc, lower: Int64, width: Int64) {
    if count == room {
      let larger = 2 * room
      places = Self.grown(places, from: count, to: larger)
      numbers = Self.grown(numbers, from: count, to: larger)
      arcs = Self.grown(arcs, from: count, to: larger)
      capacities = Self.grown(capacities, from: count, to: larger)
      lowers = Self.grown(lowers, from: count, to: larger)
      isReversed = Self.grown(isReversed, from: count, to: larger)
      room = larger
    }
    places[count] = Int32(count)
    numbers[count] = Int32(count)
    arcs[count] = arc
    capacities[count] = width
    lowers[count] = lower
    isReversed[count] = false
    count += 1
    bringForward(count - 1)
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
