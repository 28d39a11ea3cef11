/// An exchange that moves as many as possible, and among those with the least
/// sum of ranks, with the prices that prove it.
public struct MaximumExchange: Equatable, Sendable {
  public let outcome: ExchangeOutcome
  public let proof: ExchangeProof
}

extension ExchangeMarket {
  /// The exchange that moves as many as possible and then has the least sum of
  /// ranks, rings being of any length.
  ///
  /// An assignment problem solved in two levels with small integer costs
  /// (`SparseAssignment`); what ties remain go to lower numbers as the search
  /// meets them. Individually rational; not strategy-proof.
  ///
  /// - Parameter protected: Whether no place may be made worse off: a chair is
  ///   open only to those whom its place finds no worse than its owner.
  /// - Complexity: see `SparseAssignment`; 30,000 agents take a fraction of a
  ///   second.
  public func maximumExchange(protected: Bool = false) -> MaximumExchange {
    let table = ChairTable(self, protected: protected)
    let people = AssignmentStage(
      table, base: table.homes, cost: { table.stays($0, of: $1) }, isOpen: { _, _ in true })
    let ranks = AssignmentStage(
      table, base: people.taken, cost: { option, _ in table.ranks[option] },
      isOpen: { option, agent in
        Int(table.stays(option, of: agent)) + people.prices[Int(table.slots[option])]
          == people.values[agent]
      })
    let prices = table.kinds.indices.map { slot in
      (
        kind: table.kinds[slot],
        price: ExchangeProof.Price(people: people.prices[slot], ranks: ranks.prices[slot])
      )
    }
    return MaximumExchange(
      outcome: table.outcome(taking: ranks.taken), proof: ExchangeProof(prices: prices))
  }
}

extension ChairTable {
  /// Who takes whose chair when the slots taken are known: rounds that pass no
  /// kind of chair twice.
  ///
  /// - Complexity: O(*n*) in agents.
  func outcome(taking taken: [Int32]) -> ExchangeOutcome {
    var leavers = [[Int]](repeating: [], count: kinds.count)
    for agent in (0..<agentCount).reversed() where taken[agent] != homes[agent] {
      leavers[Int(homes[agent])].append(agent)
    }
    var chairs = (0..<marketAgents).map { ExchangeOutcome.Chair.of($0) }
    var position = [Int](repeating: -1, count: kinds.count)
    for start in kinds.indices {
      var path: [Int] = []
      var slot = start
      while true {
        if position[slot] >= 0 {
          let ring = Array(path[position[slot]...])
          close(ring, taken, &chairs)
          for agent in ring { position[Int(homes[agent])] = -1 }
          path.removeLast(ring.count)
        }
        guard let agent = leavers[slot].popLast() else { break }
        position[slot] = path.count
        path.append(agent)
        slot = Int(taken[agent])
      }
    }
    return ExchangeOutcome(chairs: chairs)
  }

  /// A ring of slots: each agent takes the chair of the next.
  private func close(_ ring: [Int], _ taken: [Int32], _ chairs: inout [ExchangeOutcome.Chair]) {
    for (index, agent) in ring.enumerated() where agent < marketAgents {
      if case .vacancies(let place) = kinds[Int(taken[agent])] {
        chairs[agent] = .vacancy(place: place)
      } else {
        chairs[agent] = .of(ring[(index + 1) % ring.count])
      }
    }
  }
}
