/// The cheapest perfect matching of agents and places, with the prices that
/// prove it.
///
/// Successive shortest augmenting paths with prices (Kuhn, Naval Research
/// Logistics Quarterly 2, 1955, doi:10.1002/nav.3800020109; in the form of
/// Jonker and Volgenant, Computing 38, 1987, doi:10.1007/BF02278710). Invariant:
/// no allowed pair costs less than the sum of its two prices, and matched pairs
/// cost exactly that; so the prices add up to the cost, and no matching costs
/// less (linear programming duality).
///
///     AssignmentProgram(costs: [[4, 1], [2, nil]]).solve()?.places   // [1, 0]
public struct AssignmentProgram: Sendable {
  /// By agent and place; nil is a pair that isn't allowed.
  public let costs: [[Int?]]

  /// As many places as agents.
  public init(costs: [[Int?]]) {
    precondition(costs.allSatisfy { $0.count == costs.count }, "the table isn't square")
    self.costs = costs
  }

  public struct Solution: Equatable, Sendable {
    /// The place of each agent.
    public let places: [Int]
    public let cost: Int
    public let agentPrices: [Int]
    public let placePrices: [Int]
  }

  /// The cheapest matching; nil when there is no perfect one.
  ///
  /// - Complexity: O(*n*³) time, O(*n*) space besides the table.
  public func solve() -> Solution? {
    let size = costs.count
    // Place 0 is where each new agent starts; agents and places count from 1.
    var agentPrices = [Int](repeating: 0, count: size + 1)
    var placePrices = agentPrices
    var holders = agentPrices
    for agent in stride(from: 1, through: size, by: 1) {
      holders[0] = agent
      var place = 0
      var nearest = [Int?](repeating: nil, count: size + 1)
      var before = [Int](repeating: 0, count: size + 1)
      var isDone = [Bool](repeating: false, count: size + 1)
      repeat {
        isDone[place] = true
        let holder = holders[place]
        var (step, next): (Int?, Int) = (nil, 0)
        for other in 1...size where !isDone[other] {
          if let cost = costs[holder - 1][other - 1] {
            let reduced = cost - agentPrices[holder] - placePrices[other]
            if nearest[other].map({ reduced < $0 }) ?? true {
              nearest[other] = reduced
              before[other] = place
            }
          }
          if let distance = nearest[other], step.map({ distance < $0 }) ?? true {
            (step, next) = (distance, other)
          }
        }
        guard let step else { return nil }
        for other in 0...size {
          if isDone[other] {
            agentPrices[holders[other]] += step
            placePrices[other] -= step
          } else if let distance = nearest[other] {
            nearest[other] = distance - step
          }
        }
        place = next
      } while holders[place] != 0
      while place != 0 {
        holders[place] = holders[before[place]]
        place = before[place]
      }
    }
    var places = [Int](repeating: 0, count: size)
    for place in stride(from: 1, through: size, by: 1) { places[holders[place] - 1] = place - 1 }
    return Solution(
      places: places,
      cost: places.enumerated().reduce(0) { $0 + (costs[$1.offset][$1.element] ?? 0) },
      agentPrices: Array(agentPrices.dropFirst()), placePrices: Array(placePrices.dropFirst()))
  }

  /// How much dearer the cheapest matching gets at least if `agent` takes `place`.
  public func surcharge(_ agent: Int, _ place: Int, _ solution: Solution) -> Int? {
    costs[agent][place].map {
      $0 - solution.agentPrices[agent] - solution.placePrices[place]
    }
  }

  /// Whether the prices prove that the solution is the cheapest.
  public func proves(_ solution: Solution) -> Bool {
    let pairs = costs.indices.allSatisfy { agent in
      costs.indices.allSatisfy { place in (surcharge(agent, place, solution) ?? 0) >= 0 }
    }
    let sum = solution.agentPrices.reduce(0, +) + solution.placePrices.reduce(0, +)
    return pairs && sum == solution.cost && Set(solution.places).count == costs.count
      && solution.places.enumerated().allSatisfy { costs[$0.offset][$0.element] != nil }
  }
}
