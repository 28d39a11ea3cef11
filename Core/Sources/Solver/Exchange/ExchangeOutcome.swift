/// Who takes whose chair after an exchange.
public struct ExchangeOutcome: Equatable, Sendable {
  public enum Chair: Hashable, Sendable {
    /// The chair that an agent held; one's own means staying.
    case of(Int)
    case vacancy(place: Int)
  }

  /// By agent.
  public let chairs: [Chair]

  public init(chairs: [Chair]) { self.chairs = chairs }

  /// Everybody stays.
  public init(stayingIn market: ExchangeMarket) {
    chairs = (0..<market.agentCount).map { .of($0) }
  }

  public func hasMoved(_ agent: Int) -> Bool { chairs[agent] != .of(agent) }

  public var moved: Int { chairs.indices.count { hasMoved($0) } }

  public func place(of agent: Int, in market: ExchangeMarket) -> Int {
    switch chairs[agent] {
    case .of(let owner): market.homes[owner]
    case .vacancy(let place): place
    }
  }

  /// The ranks that those who move have reached, added up.
  public func rankSum(in market: ExchangeMarket) -> Int {
    chairs.indices.reduce(0) { sum, agent in
      guard hasMoved(agent) else { return sum }
      return sum + (market.wish(of: agent, for: place(of: agent, in: market))?.rank ?? 0)
    }
  }

  /// Moves that must be made together: a ring in which everybody takes the next
  /// one's chair, or a chain into a vacancy.
  public struct Round: Equatable, Sendable {
    /// Each takes the chair of the next; the last that of the first in a ring,
    /// a vacancy in a chain.
    public let agents: [Int]
    public let isChain: Bool

    public init(agents: [Int], isChain: Bool) {
      self.agents = agents
      self.isChain = isChain
    }
  }

  /// The rounds, by their first agent; a ring begins with its lowest number.
  ///
  /// - Complexity: O(*n* log *n*) in agents.
  public var rounds: [Round] {
    var isTaken = [Bool](repeating: false, count: chairs.count)
    for agent in chairs.indices where hasMoved(agent) {
      if case .of(let owner) = chairs[agent] { isTaken[owner] = true }
    }
    var rounds: [Round] = []
    var isSeen = [Bool](repeating: false, count: chairs.count)
    func follow(_ first: Int) {
      var agents = [first]
      isSeen[first] = true
      while case .of(let next) = chairs[agents[agents.count - 1]] {
        if isSeen[next] {
          rounds.append(Round(agents: agents, isChain: false))
          return
        }
        isSeen[next] = true
        agents.append(next)
      }
      rounds.append(Round(agents: agents, isChain: true))
    }
    for agent in chairs.indices where hasMoved(agent) && !isTaken[agent] { follow(agent) }
    for agent in chairs.indices where hasMoved(agent) && !isSeen[agent] { follow(agent) }
    return rounds.sorted { $0.agents[0] < $1.agents[0] }
  }
}
