/// An exchange as an assignment: who may take which kind of chair.
///
/// Chairs of one place that ask for the same grade are one slot. Besides the
/// market's agents there are a filler for each vacancy, who keeps it empty or
/// rests, and an emptier for each release, who keeps somebody's chair empty or
/// rests; so every slot is full in every exchange, and filled vacancies are
/// as many as chairs left empty.
struct ChairTable {
  /// Options of agent `a` are `starts[a]..<starts[a + 1]`; staying is the last.
  private(set) var starts: [Int32] = [0]
  private(set) var slots: [Int32] = []

  /// The rank of the wish that an option serves; 0 for others.
  private(set) var ranks: [Int32] = []

  /// By agent: the slot held before.
  private(set) var homes: [Int32] = []
  let kinds: [ExchangeProof.Kind]
  private(set) var capacities: [Int]
  let marketAgents: Int

  /// - Parameter protected: Whether places may not be made worse off.
  /// - Complexity: O(*w* × grades of a place) in wishes.
  init(_ market: ExchangeMarket, protected: Bool) {
    marketAgents = market.agentCount
    let gradeOf = { (agent: Int) in protected ? market.homeGrades[agent] : 0 }
    var grades = [Set<Int>](repeating: [], count: market.places.count)
    var chairs = [Int](repeating: 0, count: market.places.count)
    var wanted = chairs
    for agent in 0..<market.agentCount {
      grades[market.homes[agent]].insert(gradeOf(agent))
      chairs[market.homes[agent]] += 1
      for wish in market.wishes[agent] { wanted[wish.place] += 1 }
    }
    var kinds: [ExchangeProof.Kind] = []
    var ranges: [Range<Int>] = []
    for place in market.places.indices {
      let first = kinds.count
      kinds += grades[place].sorted().map { .chairs(place: place, grade: $0) }
      ranges.append(first..<kinds.count)
    }
    var vacancySlots = [Int](repeating: -1, count: market.places.count)
    for (place, terms) in market.places.enumerated() where min(terms.vacancies, wanted[place]) > 0 {
      vacancySlots[place] = kinds.count
      kinds.append(.vacancies(place: place))
    }
    let rest = kinds.count
    kinds.append(.rest)
    self.kinds = kinds
    capacities = Array(repeating: 0, count: kinds.count)

    func slot(_ place: Int, grade: Int) -> Int {
      ranges[place].first { kinds[$0] == .chairs(place: place, grade: grade) } ?? rest
    }
    for agent in 0..<market.agentCount {
      let home = slot(market.homes[agent], grade: gradeOf(agent))
      for wish in market.wishes[agent] {
        for slot in ranges[wish.place].reversed() where reaches(wish, kinds[slot], protected) {
          add(slot, rank: wish.rank)
        }
        if vacancySlots[wish.place] >= 0 { add(vacancySlots[wish.place], rank: wish.rank) }
      }
      close(home: home)
    }
    for (place, terms) in market.places.enumerated() {
      for _ in 0..<min(terms.releases, chairs[place]) {
        for slot in ranges[place] { add(slot, rank: 0) }
        close(home: rest)
      }
      guard vacancySlots[place] >= 0 else { continue }
      for _ in 0..<min(terms.vacancies, wanted[place]) {
        add(rest, rank: 0)
        close(home: vacancySlots[place])
      }
    }
  }

  private mutating func add(_ slot: Int, rank: Int) {
    slots.append(Int32(slot))
    ranks.append(Int32(rank))
  }

  private mutating func close(home: Int) {
    add(home, rank: 0)
    starts.append(Int32(slots.count))
    homes.append(Int32(home))
    capacities[home] += 1
  }

  var agentCount: Int { homes.count }

  /// 1 for a market agent who stays.
  func stays(_ option: Int, of agent: Int) -> Int32 {
    agent < marketAgents && option == Int(starts[agent + 1]) - 1 ? 1 : 0
  }
}

private func reaches(
  _ wish: ExchangeMarket.Wish, _ kind: ExchangeProof.Kind, _ protected: Bool
) -> Bool {
  guard case .chairs(_, let grade) = kind else { return false }
  return !protected || grade <= wish.grade
}
