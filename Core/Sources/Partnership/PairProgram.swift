import Solver
import Staffing

/// The network of one assignment: each school that lacks a helper sends one unit
/// through a proposal to its helper, or past all of them, to a common sink.
struct PairProgram {
  let proposals: [[PairProposal]]
  let places: [(helper: School.ID, free: Int)]
  let unhelped: Int

  /// By school the proposals it may take, best first; the number after the last
  /// proposal stands for none.
  var options: [[Int]]

  init(proposals: [[PairProposal]], places: [(helper: School.ID, free: Int)], unhelped: Int) {
    self.proposals = proposals
    self.places = places
    self.unhelped = unhelped
    options = proposals.map { Array(0...$0.count) }
  }

  struct Solution {
    /// By school: the option that the flow goes through.
    var choice: [Int]
    var cost: Int

    /// By school and proposal: whether some cheapest flow may go through it.
    var mayHold: [[Bool]]
  }

  /// The cheapest flow; one that isn't there costs more than any.
  func solve() throws(FlowNetwork.Flaw) -> Solution {
    let (schools, sink) = (proposals.count, proposals.count + places.count)
    var network = FlowNetwork(
      supplies: Array(repeating: 1, count: schools) + Array(repeating: 0, count: places.count)
        + [-schools])
    let nodes = Dictionary(places.enumerated().map { ($1.helper, schools + $0) }) { one, _ in one }
    var arcs: [(school: Int, option: Int)] = []
    for school in 0..<schools {
      for option in options[school] {
        let proposal = option < proposals[school].count ? proposals[school][option] : nil
        network.addArc(
          from: school, to: proposal.flatMap { nodes[$0.helper] } ?? sink, capacity: 1,
          cost: proposal.map { -$0.score } ?? unhelped)
        arcs.append((school, option))
      }
    }
    for (place, (_, free)) in places.enumerated() {
      network.addArc(from: schools + place, to: sink, capacity: min(free, schools), cost: 0)
    }
    let flow = try MinimumCostFlow(network)
    let outcome = flow.solve()
    let (flows, prices) = (flow.flows, flow.potentials)
    var solution = Solution(
      choice: proposals.map(\.count), cost: 0,
      mayHold: proposals.map { Array(repeating: false, count: $0.count + 1) })
    // Narrowed too far, schools may crowd at a helper without enough places.
    guard outcome == .optimal else {
      solution.cost = .max
      return solution
    }
    for (arc, (school, option)) in arcs.enumerated() {
      let reduced =
        network.costs[arc] + prices[school] - prices[Int(network.targets[arc])]
      solution.mayHold[school][option] = reduced <= 0 || flows[arc] > 0
      if flows[arc] > 0 {
        solution.choice[school] = option
        solution.cost += network.costs[arc]
      }
    }
    return solution
  }
}
