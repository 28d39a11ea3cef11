/// The largest exchange in rings and chains of few agents, with bounds.
public struct CappedExchange: Equatable, Sendable {
  public let outcome: ExchangeOutcome

  /// No exchange within the cap moves more.
  public let movedBound: Int

  /// None that moves as many as this one has a smaller sum of ranks; 0 while
  /// the number itself isn't proven.
  public let rankBound: Int

  /// Prices of agents and places that bound the number moved, in parts of
  /// `CappedExchange.unit`: agents by number, vacancies and releases by place.
  public let agentPrices: [Int]
  public let vacancyPrices: [Int: Int]
  public let releasePrices: [Int: Int]

  public static let unit = RingProgram.unit
}

extension ExchangeMarket {
  /// The exchange that moves as many as possible in rings and chains of at most
  /// `cap` agents, and among those found has the least sum of ranks.
  ///
  /// NP-hard from three on (Abraham, Blum and Sandholm, EC 2007,
  /// doi:10.1145/1250910.1250954). Rings are generated as columns by prices, whose
  /// linear program is as tight as the best known ones (Dickerson, Manlove,
  /// Plaut, Sandholm and Trimble, EC 2016, doi:10.1145/2940716.2940759); the choice
  /// among them is a set packing for HiGHS. The bound is checked in integers.
  ///
  /// - Parameters:
  ///   - cap: 2, 3 or 4. A chain's vacancy isn't counted.
  ///   - effort: Rounds of generation at most; limits the search for a choice.
  public func cappedExchange(
    cap: Int, protected: Bool = false, effort: Int = 1000
  ) -> CappedExchange {
    precondition((2...4).contains(cap), "a cap of \(cap) isn't in 2...4")
    let graph = RingGraph(self, protected: protected)
    let people = RingProgram(graph: graph, cap: cap, goal: .people, effort: effort)
      .solve(from: [])
    let moved = people.rings.reduce(0) { $0 + $1.people(in: graph) }
    var rings = people.rings
    let least = rankFloor(moved)
    var rankBound = 0
    let isProven = people.bound == moved
    let sum = rings.reduce(0) { $0 + $1.ranks }
    if sum > least {
      let program = RingProgram(
        graph: graph, cap: cap, goal: .ranks(people: moved), effort: effort)
      let ranks = program.solve(from: people.rings)
      if ranks.rings.reduce(0, { $0 + $1.people(in: graph) }) >= moved,
        program.value(of: ranks.rings) > program.value(of: rings)
      {
        rings = ranks.rings
      }
      if isProven { rankBound = max(least, -ranks.bound) }
    } else if isProven {
      rankBound = sum
    }
    return CappedExchange(
      outcome: outcome(of: rings, graph), movedBound: people.bound, rankBound: rankBound,
      agentPrices: Array(people.prices.prefix(agentCount)),
      vacancyPrices: priced(graph.fillerPlaces, people.prices, from: agentCount),
      releasePrices: priced(graph.releasePlaces, people.prices, from: graph.nodeCount))
  }

  /// What so many who move have at least in ranks: each the best rank of all.
  private func rankFloor(_ moved: Int) -> Int {
    moved * (wishes.lazy.joined().map(\.rank).min() ?? 0)
  }

  private func priced(_ places: [Int], _ prices: [Int], from first: Int) -> [Int: Int] {
    guard !prices.isEmpty else { return [:] }
    return Dictionary(
      uniqueKeysWithValues: places.enumerated().map { ($1, prices[first + $0]) })
  }

  private func outcome(of rings: [Ring], _ graph: RingGraph) -> ExchangeOutcome {
    var chairs = (0..<agentCount).map { ExchangeOutcome.Chair.of($0) }
    for ring in rings {
      for (index, node) in ring.nodes.enumerated() where !graph.isFiller(Int(node)) {
        let next = Int(ring.nodes[(index + 1) % ring.nodes.count])
        chairs[Int(node)] =
          graph.isFiller(next)
          ? .vacancy(place: graph.fillerPlaces[next - agentCount]) : .of(next)
      }
    }
    return ExchangeOutcome(chairs: chairs)
  }
}
