import Solver
import Testing

/// What a solver leaves behind.
struct FoundFlow {
  let flows: [Int]
  let potentials: [Int]
  let totalCost: Int128
}

/// Judges an outcome by definition and by an independent algorithm.
///
/// - Returns: The kind of outcome.
@discardableResult
func judged(
  _ outcome: FlowOutcome, _ found: FoundFlow, on network: FlowNetwork, _ place: String
) -> String {
  let answer = ShortestPaths.solve(network)
  switch outcome {
  case .optimal:
    #expect(network.isFeasible(found.flows), "\(place)")
    #expect(network.isProvenOptimal(found.flows, by: found.potentials), "\(place)")
    #expect(answer == .cost(Int(found.totalCost)), "\(place)")
    return "optimal"
  case .infeasible(let cut):
    #expect(network.confirms(cut), "\(place)")
    #expect(answer == .infeasible || answer == .unbounded, "\(place)")
    return "infeasible"
  case .unbounded(let cycle):
    #expect(network.confirms(endless: cycle), "\(place)")
    #expect(answer == .unbounded, "\(place)")
    return "unbounded"
  }
}
