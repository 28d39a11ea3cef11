/// Top trading cycles among people whose places, and groups of places, keep
/// bounds: a place may grow or shrink by so many, a group of places too, and so
/// many may leave a place.
///
/// Agents are numbered by priority. A place belongs to the first agent who can
/// make room there: by leaving it, or by leaving another place so that every
/// count stays within its bounds. Everybody points at the first wish that belongs
/// to somebody; rings move at once and leave; whose wishes are all closed stays.
/// Bounds of places and of disjoint groups of them form an M-convex set, for which
/// this is strategy-proof, Pareto-efficient and leaves nobody worse off (Suzuki,
/// Tamura, Yahiro, Yokoo and Zhang, Artificial Intelligence 315, 2023,
/// 103825, after Shapley and Scarf, 1974,
/// doi:10.1016/0304-4068(74)90033-0, and Abdulkadiroğlu and Sönmez, 1999,
/// doi:10.1006/jeth.1999.2553).
///
/// Invariants: a closed wish never opens again; a place keeps its owner until the
/// owner leaves; a ring keeps all bounds.
public struct BoundedTrading {
  /// How far a count may still rise and fall.
  public struct Bounds: Equatable, Sendable {
    public var rises: Int
    public var falls: Int

    public init(rises: Int, falls: Int) {
      self.rises = rises
      self.falls = falls
    }
  }

  public struct Place: Equatable, Sendable {
    public let group: Int
    public var bounds: Bounds

    /// How many of those whose home it is may still leave.
    public var leaves: Int

    public init(group: Int, bounds: Bounds, leaves: Int) {
      self.group = group
      self.bounds = bounds
      self.leaves = leaves
    }
  }

  /// Somebody in a ring and the wish that it fulfils, by position in the list.
  public typealias Member = (agent: Int, wish: Int)

  public enum Event {
    /// A wish is closed: nobody who remains can make room.
    case closes(Member)
    /// A ring was met and may not move: the wish of the member is struck.
    case strikes(Member)
    case stays(Int)
    case moves([Member])
  }

  public let homes: [Int]

  /// By agent: places other than home, best first.
  public let wishes: [[Int]]
  private var places: [Place]
  private var groups: [Bounds]

  /// By place: those at home there, in order; those before the head have left.
  private var lines: [[Int]]
  private var heads: [Int]
  private let placesOfGroup: [[Int]]
  private var isGone: [Bool]
  private var next: [Int]

  /// By group: the first who may leave one of its places without a successor.
  private var leavers: [Int]

  public init(homes: [Int], wishes: [[Int]], places: [Place], groups: [Bounds]) {
    precondition(homes.count == wishes.count, "\(homes.count) homes, \(wishes.count) lists")
    self.homes = homes
    self.wishes = wishes
    self.places = places
    self.groups = groups
    lines = Array(repeating: [], count: places.count)
    for (agent, home) in homes.enumerated() { lines[home].append(agent) }
    heads = Array(repeating: 0, count: places.count)
    var placesOfGroup = [[Int]](repeating: [], count: groups.count)
    for (place, terms) in places.enumerated() where !lines[place].isEmpty {
      placesOfGroup[terms.group].append(place)
    }
    self.placesOfGroup = placesOfGroup
    isGone = Array(repeating: false, count: homes.count)
    next = Array(repeating: 0, count: homes.count)
    leavers = Array(repeating: Int.max, count: groups.count)
    for group in groups.indices { findLeaver(of: group) }
  }

  /// Follows pointers from each agent in turn and lets every ring move.
  ///
  /// - Parameters:
  ///   - refuse: Asked before a ring moves; the agent whose wish is struck, or nil
  ///     to let it move.
  ///   - visit: Called with what happens, before it takes effect.
  /// - Complexity: O(*w* × (groups + places of a group)) in wishes, where no ring is
  ///   refused.
  public mutating func run(
    refuse: ([Member]) -> Int? = { _ in nil }, visit: (Event, borrowing BoundedTrading) -> Void
  ) {
    var path: [Int] = []
    var positions = [Int](repeating: -1, count: homes.count)
    for start in homes.indices where !isGone[start] {
      path.append(start)
      positions[start] = 0
      while let agent = path.last {
        guard let owner = target(of: agent, visit) else {
          visit(.stays(agent), self)
          path.removeLast()
          positions[agent] = -1
          leave(agent)
          continue
        }
        if positions[owner] < 0 {
          positions[owner] = path.count
          path.append(owner)
          continue
        }
        let ring = path[positions[owner]...].map { ($0, next[$0]) }
        if let culprit = refuse(ring) {
          visit(.strikes((culprit, next[culprit])), self)
          next[culprit] += 1
          // Those behind the culprit are met again from there.
          let keep = positions[culprit] + 1
          for member in path[keep...] { positions[member] = -1 }
          path.removeLast(path.count - keep)
          continue
        }
        visit(.moves(ring), self)
        path.removeLast(ring.count)
        for (member, _) in ring { positions[member] = -1 }
        move(ring)
      }
    }
  }

  /// Who would be met by pointing at `place` and following the pointers: whether
  /// `agent`, who then could go there.
  public func wouldClose(_ place: Int, for agent: Int) -> Bool {
    var seen: Set<Int> = []
    var owner = owner(of: place)
    while let met = owner, met != agent, seen.insert(met).inserted {
      owner = wishes[met][next[met]...].lazy.compactMap { self.owner(of: $0) }.first
    }
    return owner == agent
  }

  /// The first who can make room at a place.
  public func owner(of place: Int) -> Int? {
    var first = places[place].leaves > 0 ? head(of: place) : Int.max
    if places[place].bounds.rises > 0 {
      let group = places[place].group
      first = min(first, leavers[group])
      if groups[group].rises > 0 {
        for other in groups.indices where groups[other].falls > 0 {
          first = min(first, leavers[other])
        }
      }
    }
    return first == Int.max ? nil : first
  }

  // MARK: Steps

  /// Whom `agent` points at.
  private mutating func target(
    of agent: Int, _ visit: (Event, borrowing BoundedTrading) -> Void
  ) -> Int? {
    while next[agent] < wishes[agent].count {
      if let owner = owner(of: wishes[agent][next[agent]]) { return owner }
      visit(.closes((agent, next[agent])), self)
      next[agent] += 1
    }
    return nil
  }

  private func head(of place: Int) -> Int {
    heads[place] < lines[place].count ? lines[place][heads[place]] : Int.max
  }

  private mutating func leave(_ agent: Int) {
    isGone[agent] = true
    let home = homes[agent]
    while heads[home] < lines[home].count, isGone[lines[home][heads[home]]] { heads[home] += 1 }
    findLeaver(of: places[home].group)
  }

  private mutating func move(_ ring: [Member]) {
    var changed: Set<Int> = []
    for (agent, wish) in ring {
      let (from, to) = (homes[agent], wishes[agent][wish])
      places[from].leaves -= 1
      shift(&places[from].bounds, by: -1)
      shift(&places[to].bounds, by: 1)
      shift(&groups[places[from].group], by: -1)
      shift(&groups[places[to].group], by: 1)
      changed.insert(places[from].group)
      changed.insert(places[to].group)
    }
    for (agent, _) in ring { leave(agent) }
    for group in changed { findLeaver(of: group) }
  }

  private func shift(_ bounds: inout Bounds, by step: Int) {
    bounds.rises -= step
    bounds.falls += step
  }

  private mutating func findLeaver(of group: Int) {
    leavers[group] = placesOfGroup[group].reduce(Int.max) { first, place in
      places[place].bounds.falls > 0 && places[place].leaves > 0
        ? min(first, head(of: place)) : first
    }
  }
}
