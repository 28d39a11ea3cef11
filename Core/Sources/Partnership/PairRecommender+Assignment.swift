public import Solver
public import Staffing

/// A helper for every school that can have one.
public struct PairAssignment: Equatable, Sendable {
  /// By the helped school's code.
  public let proposals: [PairProposal]

  /// Schools left without, by code.
  public let unhelped: [School.ID]

  /// The sum of all scores, less what each school left without costs.
  public let total: Int

  public init(proposals: [PairProposal], unhelped: [School.ID], total: Int) {
    self.proposals = proposals
    self.unhelped = unhelped
    self.total = total
  }
}

extension PairRecommender {
  /// The pairs for the whole county with the largest total, within every
  /// helper's free places.
  ///
  /// The cheapest flow from the schools that lack a helper, each through one
  /// proposal or past all of them, proves the total. Of several that reach it,
  /// the first school by code gets the best of its proposals that any of them
  /// gives it, then the second, and so on.
  ///
  /// - Throws: The flaw of the flow network, when weights are beyond measure.
  /// - Complexity: One minimum cost flow, and another for each proposal that
  ///   might be part of an equal total.
  public func assignment() throws(FlowNetwork.Flaw) -> PairAssignment {
    let proposals = lacking.map { self.proposals(for: $0.id) }
    var program = PairProgram(
      proposals: proposals, places: helpers.map { ($0.id, $0.freePlaces) },
      unhelped: weights.unhelped)
    let best = try program.solve()
    var choice = best.choice
    for school in lacking.indices {
      for option in program.options[school] where option != choice[school] {
        // Options come best first, so what comes after the choice is worse.
        guard option < choice[school] else { break }
        guard best.mayHold[school][option] else { continue }
        var narrowed = program
        narrowed.options[school] = [option]
        let other = try narrowed.solve()
        guard other.cost == best.cost else { continue }
        choice = other.choice
        break
      }
      program.options[school] = [choice[school]]
    }
    let chosen = zip(proposals, choice).map { $1 < $0.count ? $0[$1] : nil }
    return PairAssignment(
      proposals: chosen.compactMap(\.self),
      unhelped: zip(lacking, chosen).filter { $1 == nil }.map(\.0.id),
      total: -best.cost)
  }
}
