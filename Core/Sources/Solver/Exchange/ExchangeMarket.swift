/// Agents who hold places and would rather have others: what every mechanism
/// of exchange starts from.
///
/// Agents are numbered by priority: wherever a choice is free, the lower number
/// goes first. A place is many like chairs; each agent owns one at home.
///
///     // Two agents who want each other's place.
///     let market = ExchangeMarket(
///       homes: [0, 1], wishes: [[.init(place: 1)], [.init(place: 0)]],
///       places: [.init(), .init()])
///     market.topTradingCycles().moved          // 2
public struct ExchangeMarket: Equatable, Sendable {
  /// A place that an agent prefers to home.
  public struct Wish: Hashable, Sendable {
    public let place: Int

    /// 1 is best. Wishes may share a rank; where a mechanism needs a strict
    /// order, the earlier in the list is preferred.
    public let rank: Int

    /// How good the agent is for the place; more is better.
    public let grade: Int

    public init(place: Int, rank: Int = 1, grade: Int = 0) {
      self.place = place
      self.rank = rank
      self.grade = grade
    }
  }

  public struct Place: Hashable, Sendable {
    /// Empty chairs that may be filled.
    public let vacancies: Int

    /// How many chairs may be left empty beyond those.
    public let releases: Int

    public init(vacancies: Int = 0, releases: Int = 0) {
      self.vacancies = vacancies
      self.releases = releases
    }
  }

  /// By agent: the place held.
  public let homes: [Int]

  /// By agent: how good the agent is for the place held.
  public let homeGrades: [Int]

  /// By agent: places preferred to home, best first, each once.
  public let wishes: [[Wish]]
  public let places: [Place]

  /// Wishes for home and repeated wishes are dropped.
  ///
  /// - Complexity: O(*n*) in wishes.
  public init(homes: [Int], homeGrades: [Int]? = nil, wishes: [[Wish]], places: [Place]) {
    precondition(homes.count == wishes.count, "\(homes.count) homes, \(wishes.count) lists")
    self.homes = homes
    self.homeGrades = homeGrades ?? Array(repeating: 0, count: homes.count)
    self.places = places
    var lastAgent = [Int](repeating: -1, count: places.count)
    self.wishes = wishes.enumerated().map { agent, list in
      lastAgent[homes[agent]] = agent
      return list.filter { wish in
        defer { lastAgent[wish.place] = agent }
        return lastAgent[wish.place] != agent
      }
    }
  }

  public var agentCount: Int { homes.count }

  /// The wish of `agent` for `place`, if there is one.
  public func wish(of agent: Int, for place: Int) -> Wish? {
    wishes[agent].first { $0.place == place }
  }
}
