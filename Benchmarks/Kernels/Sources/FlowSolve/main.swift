import Networks
import Solver

// Solves a DIMACS file and prints the objective and the CPU seconds from the
// network in memory to the flow.
//
//     flow-solve FILE
let network = try Dimacs.network(at: CommandLine.arguments[1])
let start = processorSeconds()
let simplex = try NetworkSimplex(network)
let outcome = simplex.solve()
let seconds = processorSeconds() - start
print("\(simplex.totalCost) \(seconds) \(outcome == .optimal ? "optimal" : "not-optimal")")
