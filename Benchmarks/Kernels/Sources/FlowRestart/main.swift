import Foundation
import Networks
import Solver

// Follows the multipliers of a rotation core and solves again after each step:
// once cold, then warm. Prints a line a step: step, objective, CPU seconds of
// the solve, CPU seconds of telling it the costs, arcs changed, pivots. Writes
// the network of the steps named, for cold solvers.
//
//     flow-restart CORE STEPS FOLDER STEP...
let arguments = CommandLine.arguments
let core = try MultiplierCore(Dimacs.network(at: arguments[1]))
let stepCount = Int(arguments[2]) ?? 0
let folder = URL(fileURLWithPath: arguments[3])
let written = arguments.dropFirst(4).compactMap { Int($0) }

let begin = processorSeconds()
let simplex = try NetworkSimplex(core.network)
guard simplex.solve() == .optimal else { fatalError("the core isn't feasible") }
print("0 \(simplex.totalCost) \(processorSeconds() - begin) 0 0 \(simplex.pivotCount)")

var multipliers = core.zeroMultipliers
var costs = core.network.costs
for step in 1...stepCount {
  core.move(&multipliers, after: simplex, step: step)
  let next = core.costs(with: multipliers)
  let start = processorSeconds()
  var changed = 0
  for arc in next.indices where next[arc] != costs[arc] {
    simplex.setCost(next[arc], of: arc)
    changed += 1
  }
  costs = next
  let told = processorSeconds()
  let pivots = simplex.pivotCount
  guard simplex.solve() == .optimal else { fatalError("step \(step) isn't optimal") }
  let end = processorSeconds()
  print(
    "\(step) \(simplex.totalCost) \(end - told) \(told - start) \(changed) "
      + "\(simplex.pivotCount - pivots)")
  if written.contains(step) {
    try core.instance(with: costs).write(to: folder.appendingPathComponent("step\(step).min"))
  }
}
