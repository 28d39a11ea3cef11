/// The cheapest way to give every agent one of the slots it may take, slots
/// having room for several.
///
/// A primal-dual method: agents are added along shortest paths of alternating
/// moves, as many at once as share a length (Hopcroft and Karp, SIAM Journal on
/// Computing 2, 1973, doi:10.1137/0202019; Kuhn, Naval Research Logistics
/// Quarterly 2, 1955). Costs are small integers, so path lengths are few and
/// sorted by counting (Dial, Communications of the ACM 12, 1969,
/// doi:10.1145/363269.363610).
///
/// Invariant: with agent values *u* and slot prices *p* ≥ 0, *u*(a) ≤ *c*(a, s) +
/// *p*(s) for every option, with equality for the one taken, and *p*(s) > 0 only
/// where the slot is full. So no other assignment is cheaper.
///
/// - Complexity: O(*m* × distinct path lengths) in options in practice; at most
///   O(*n* *m*).
final class SparseAssignment {
  let agentCount: Int
  let slotCount: Int

  /// Options of agent `a` are `starts[a]..<starts[a + 1]`.
  let starts: Buffer<Int32>
  let slots: Buffer<Int32>
  let costs: Buffer<Int32>
  let values: Buffer<Int>
  let prices: Buffer<Int>

  /// By agent: the option taken; −1 while there is none.
  let taken: Buffer<Int32>

  /// Seats of slot `s` are `seats[s]..<seats[s + 1]`, the first `filled[s]` taken.
  private let seats: Buffer<Int32>
  private let filled: Buffer<Int32>
  private let sitters: Buffer<Int32>
  private let seatOf: Buffer<Int32>

  private let distances: Buffer<Int>
  private let nextSitter: Buffer<Int32>
  private let nextOption: Buffer<Int32>
  private let cameBy: Buffer<Int32>
  private let onPath: Buffer<Bool>
  private var buckets: [[Int32]] = []

  /// - Parameters:
  ///   - starts: Where each agent's options begin, and their number.
  ///   - costs: Not negative.
  init(starts: [Int32], slots: [Int32], costs: [Int32], capacities: [Int]) {
    agentCount = starts.count - 1
    slotCount = capacities.count
    self.starts = Buffer(starts)
    self.slots = Buffer(slots)
    self.costs = Buffer(costs)
    values = Buffer(repeating: 0, count: agentCount)
    prices = Buffer(repeating: 0, count: slotCount)
    taken = Buffer(repeating: -1, count: agentCount)
    var first: Int32 = 0
    seats = Buffer(repeating: 0, count: slotCount + 1)
    for (slot, capacity) in capacities.enumerated() {
      seats[slot] = first
      first += Int32(capacity)
    }
    seats[slotCount] = first
    filled = Buffer(repeating: 0, count: slotCount)
    sitters = Buffer(repeating: -1, count: Int(first))
    seatOf = Buffer(repeating: -1, count: agentCount)
    distances = Buffer(repeating: .max, count: slotCount)
    nextSitter = Buffer(repeating: 0, count: slotCount)
    nextOption = Buffer(repeating: 0, count: agentCount)
    cameBy = Buffer(repeating: -1, count: slotCount)
    onPath = Buffer(repeating: false, count: slotCount)
    for agent in 0..<agentCount {
      values[agent] = options(of: agent).lazy.map { Int(costs[$0]) }.min() ?? 0
    }
  }

  deinit {
    for buffer in [starts, slots, costs, taken, seats, filled, sitters, seatOf] { buffer.free() }
    for buffer in [nextSitter, nextOption, cameBy] { buffer.free() }
    for buffer in [values, prices, distances] { buffer.free() }
    onPath.free()
  }

  func options(of agent: Int) -> Range<Int> { Int(starts[agent])..<Int(starts[agent + 1]) }

  /// The slot that `agent` has; −1 while there is none.
  func slot(of agent: Int) -> Int { taken[agent] < 0 ? -1 : Int(slots[Int(taken[agent])]) }

  var cost: Int {
    (0..<agentCount).reduce(0) { $0 + (taken[$1] < 0 ? 0 : Int(costs[Int(taken[$1])])) }
  }

  /// Assigns all agents.
  ///
  /// - Returns: Whether that was possible.
  func solve() -> Bool {
    var free = Array(0..<agentCount)
    while true {
      for agent in 0..<agentCount { nextOption[agent] = starts[agent] }
      for slot in 0..<slotCount { nextSitter[slot] = seats[slot] }
      free.removeAll { place($0) }
      guard !free.isEmpty else { return true }
      guard raisePrices(free) else { return false }
    }
  }

  private func room(_ slot: Int) -> Bool { filled[slot] < seats[slot + 1] - seats[slot] }

  @inline(__always)
  private func excess(_ option: Int, of agent: Int) -> Int {
    Int(costs[option]) + prices[Int(slots[option])] - values[agent]
  }

  // MARK: Paths of tight options

  /// Seats `agent`, moving others on along tight options, each explored once a
  /// phase.
  private func place(_ agent: Int) -> Bool {
    var path: [Int32] = []
    var current = agent
    while true {
      if let option = nextTight(of: current) {
        let slot = Int(slots[option])
        cameBy[slot] = Int32(option)
        if room(slot) {
          shift(path, into: slot, current)
          return true
        }
        path.append(Int32(slot))
        onPath[slot] = true
      }
      // Somebody who sits in the last slot of the path, or back one slot.
      var found = false
      while let last = path.last.map({ Int($0) }) {
        if nextSitter[last] < seats[last + 1] {
          current = Int(sitters[Int(nextSitter[last])])
          if nextOption[current] < starts[current + 1] {
            found = true
            break
          }
          nextSitter[last] += 1
        } else {
          onPath[last] = false
          path.removeLast()
        }
      }
      if !found {
        guard path.isEmpty, nextOption[agent] < starts[agent + 1] else { return false }
        current = agent
      }
    }
  }

  /// The next tight option of `agent` into a slot that isn't exhausted; nil
  /// when there is none left in this phase.
  private func nextTight(of agent: Int) -> Int? {
    let end = starts[agent + 1]
    while nextOption[agent] < end {
      let option = Int(nextOption[agent])
      let slot = Int(slots[option])
      nextOption[agent] += 1
      if taken[agent] != Int32(option), !onPath[slot], excess(option, of: agent) == 0,
        room(slot) || nextSitter[slot] < seats[slot + 1]
      {
        return option
      }
    }
    return nil
  }

  /// Moves the last agent of a path into `slot`, and each before into the slot
  /// that becomes free.
  private func shift(_ path: [Int32], into slot: Int, _ last: Int) {
    var seat = seats[slot] + filled[slot]
    filled[slot] += 1
    var slot = slot
    var agent = last
    for former in path.reversed() {
      let left = seatOf[agent]
      sit(agent, seat, cameBy[slot])
      seat = left
      slot = Int(former)
      onPath[slot] = false
      // The seat's next sitter has this slot as the only tight place.
      nextSitter[slot] = max(nextSitter[slot], left + 1)
      agent = agentOf(cameBy[slot])
    }
    sit(agent, seat, cameBy[slot])
  }

  private func sit(_ agent: Int, _ seat: Int32, _ option: Int32) {
    sitters[Int(seat)] = Int32(agent)
    seatOf[agent] = seat
    taken[agent] = option
  }

  /// The agent whose options include `option`, by bisection.
  private func agentOf(_ option: Int32) -> Int {
    var (low, high) = (0, agentCount)
    while high - low > 1 {
      let middle = (low + high) / 2
      if starts[middle] <= option { low = middle } else { high = middle }
    }
    return low
  }

  // MARK: Prices

  /// Raises values and prices by the shortest way from `free` to a slot with
  /// room, so that a tight path exists.
  private func raisePrices(_ free: [Int]) -> Bool {
    for slot in 0..<slotCount { distances[slot] = .max }
    for index in buckets.indices { buckets[index].removeAll(keepingCapacity: true) }
    var nearest = Int.max
    var reached: [(agent: Int32, distance: Int)] = []
    func scan(_ agent: Int, _ distance: Int) {
      reached.append((Int32(agent), distance))
      for option in options(of: agent) {
        let slot = Int(slots[option])
        let length = distance + excess(option, of: agent)
        if length < distances[slot] && length < nearest {
          distances[slot] = length
          if room(slot) { nearest = length }
          while buckets.count <= length { buckets.append([]) }
          buckets[length].append(Int32(slot))
        }
      }
    }
    for agent in free { scan(agent, 0) }
    var length = 0
    var closed: [Int] = []
    while length < buckets.count && length < nearest {
      var index = 0
      while index < buckets[length].count {
        let slot = Int(buckets[length][index])
        index += 1
        guard distances[slot] == length, length < nearest else { continue }
        if cameBy[slot] == -2 { continue }
        cameBy[slot] = -2
        closed.append(slot)
        for seat in seats[slot]..<seats[slot] + filled[slot] {
          scan(Int(sitters[Int(seat)]), length)
        }
      }
      length += 1
    }
    for slot in closed { cameBy[slot] = -1 }
    guard nearest < Int.max else { return false }
    for slot in closed where distances[slot] < nearest {
      prices[slot] += nearest - distances[slot]
    }
    for (agent, distance) in reached where distance < nearest {
      values[Int(agent)] += nearest - distance
    }
    return true
  }
}
