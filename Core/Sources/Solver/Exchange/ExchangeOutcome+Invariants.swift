extension ExchangeOutcome {
  /// What an outcome must never be.
  public enum Flaw: Equatable, Sendable {
    /// Moved to a place that isn't wished for.
    case unwished(agent: Int)

    /// The chair of `owner` was taken by two, or taken though the owner sits in it.
    case takenTwice(owner: Int)

    /// More took a vacancy of the place than it has.
    case overfull(place: Int)

    /// More chairs of the place stay empty than it may release.
    case emptied(place: Int)

    /// The place finds the newcomer worse than the owner of the chair.
    case worse(agent: Int, owner: Int)
  }

  /// Every flaw; none in what a mechanism returns.
  ///
  /// - Parameter protected: Whether places may not be made worse off.
  /// - Complexity: O(*n*) in agents and wishes.
  public func flaws(in market: ExchangeMarket, protected: Bool) -> [Flaw] {
    var flaws: [Flaw] = []
    var sitters = [Int](repeating: 0, count: market.agentCount)
    var filled = [Int](repeating: 0, count: market.places.count)
    for (agent, chair) in chairs.enumerated() {
      switch chair {
      case .of(let owner):
        sitters[owner] += 1
        if owner == agent { continue }
        guard let wish = market.wish(of: agent, for: market.homes[owner]) else {
          flaws.append(.unwished(agent: agent))
          continue
        }
        if protected && wish.grade < market.homeGrades[owner] {
          flaws.append(.worse(agent: agent, owner: owner))
        }
      case .vacancy(let place):
        filled[place] += 1
        if market.wish(of: agent, for: place) == nil { flaws.append(.unwished(agent: agent)) }
      }
    }
    var emptied = [Int](repeating: 0, count: market.places.count)
    for (owner, count) in sitters.enumerated() {
      if count > 1 { flaws.append(.takenTwice(owner: owner)) }
      if count == 0 { emptied[market.homes[owner]] += 1 }
    }
    for (place, terms) in market.places.enumerated() {
      if filled[place] > terms.vacancies { flaws.append(.overfull(place: place)) }
      if emptied[place] > terms.releases { flaws.append(.emptied(place: place)) }
    }
    return flaws
  }
}
