import Networks
import Solver

// Solves a DIMACS file and prints the objective, the CPU seconds from the
// network in memory to the flow, whether it is optimal, and by which method.
//
//     flow-solve chosen|simplex|scaling FILE
let methods: [String: MinimumCostFlow.Method] = ["simplex": .simplex, "scaling": .scaling]
let network = try Dimacs.network(at: CommandLine.arguments[2])
let start = processorSeconds()
let flow = try MinimumCostFlow(network, by: methods[CommandLine.arguments[1]])
let outcome = flow.solve()
let seconds = processorSeconds() - start
let answer = outcome == .optimal ? "optimal" : "not-optimal"
print("\(flow.totalCost) \(seconds) \(answer) \(flow.method)")
