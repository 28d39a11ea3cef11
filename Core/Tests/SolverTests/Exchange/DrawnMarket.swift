import Solver

/// What a drawn market may have.
struct MarketShape {
  var agents = 1...6
  var places = 2...4
  var grades = 3
  var hasVacancies = true
  var sharesRanks = true
  var oneChairEach = false
}

/// A market small enough to try every exchange.
func drawnMarket(seed: UInt64, _ shape: MarketShape = MarketShape()) -> ExchangeMarket {
  var source = Source(seed: seed)
  let agents = shape.agents.lowerBound + source.below(shape.agents.count)
  let places =
    shape.oneChairEach ? agents : shape.places.lowerBound + source.below(shape.places.count)
  let homes = (0..<agents).map { shape.oneChairEach ? $0 : source.below(places) }
  let wishes = homes.map { home in
    var rank = 1
    return source.shuffled(places).filter { $0 != home }.prefix(source.below(places + 1)).map {
      place -> ExchangeMarket.Wish in
      defer { rank += shape.sharesRanks ? source.below(2) : 1 }
      return .init(place: place, rank: rank, grade: source.below(shape.grades))
    }
  }
  return ExchangeMarket(
    homes: homes, homeGrades: homes.map { _ in source.below(shape.grades) }, wishes: wishes,
    places: (0..<places).map { _ in
      shape.hasVacancies
        ? .init(vacancies: source.below(2), releases: source.below(2)) : .init()
    })
}

/// Knuth's linear congruential generator: the tests' own.
struct Source {
  private var state: UInt64

  init(seed: UInt64) { state = seed &* 0x9E37_79B9_7F4A_7C15 | 1 }

  mutating func below(_ bound: Int) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int((state >> 33) % UInt64(bound))
  }

  mutating func shuffled(_ count: Int) -> [Int] {
    var list = Array(0..<count)
    for index in stride(from: count - 1, to: 0, by: -1) { list.swapAt(index, below(index + 1)) }
    return list
  }
}

/// Every exchange of a small market.
func allOutcomes(
  of market: ExchangeMarket, protected: Bool, visit: (ExchangeOutcome) -> Void
) {
  var chairs: [ExchangeOutcome.Chair] = []
  var isTaken = [Bool](repeating: false, count: market.agentCount)
  var vacancies = market.places.map(\.vacancies)
  func choose(_ agent: Int) {
    guard agent < market.agentCount else {
      let outcome = ExchangeOutcome(chairs: chairs)
      if outcome.flaws(in: market, protected: protected).isEmpty { visit(outcome) }
      return
    }
    for owner in 0..<market.agentCount where !isTaken[owner] {
      guard owner == agent || market.wish(of: agent, for: market.homes[owner]) != nil else {
        continue
      }
      isTaken[owner] = true
      chairs.append(.of(owner))
      choose(agent + 1)
      chairs.removeLast()
      isTaken[owner] = false
    }
    for wish in market.wishes[agent] where vacancies[wish.place] > 0 {
      vacancies[wish.place] -= 1
      chairs.append(.vacancy(place: wish.place))
      choose(agent + 1)
      chairs.removeLast()
      vacancies[wish.place] += 1
    }
  }
  choose(0)
}

/// The position of what `agent` got in a list of wishes; the list's length for
/// staying.
func position(
  of agent: Int, _ outcome: ExchangeOutcome, _ market: ExchangeMarket, _ list: [ExchangeMarket.Wish]
)
  -> Int
{
  guard outcome.hasMoved(agent) else { return list.count }
  let place = outcome.place(of: agent, in: market)
  return list.firstIndex { $0.place == place } ?? list.count + 1
}
