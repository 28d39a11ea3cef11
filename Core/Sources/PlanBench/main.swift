import Foundation
import Glibc
import PlanFormat
import Planning
import Policy
import Sampling
import Solver
import Staffing

func cpu() -> Double {
  var t = timespec()
  clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &t)
  return Double(t.tv_sec) + Double(t.tv_nsec) * 1e-9
}
let arguments = CommandLine.arguments
let profile = SampleProfile(rawValue: arguments[1])!
let seed = UInt64(arguments[2])!
let bookName = arguments[3]
let mode = arguments.count > 4 ? arguments[4] : "plan"
let number = arguments.count > 5 ? Int(arguments[5])! : 1
let book = try PolicyBook(
  yaml: String(contentsOfFile: "policy-books/\(bookName).yaml", encoding: .utf8))
nonisolated(unsafe) var last = cpu()
func lap(_ text: String) {
  let now = cpu()
  FileHandle.standardOutput.write(Data((String(format: "%7.2f s  %@\n", now - last, text)).utf8))
  last = now
}
let roster = profile == .province ? sampleCounty(ofProvince: number, seed: seed) : sampleCounty(profile, seed: seed)
lap("sample \(roster.teachers.count) teachers, \(roster.schools.count) schools")
let request = PlanRequest(roster: roster, book: book, year: SchoolYear(2026), seed: seed, effort: PlanRequest.Effort(rawValue: ProcessInfo.processInfo.environment["EFFORT"] ?? "normal")!)
switch mode {
case "plan":
  var label = "start"
  let plan = try Planner(request).plan(progress: { progress in
    lap(label)
    label = "\(progress.phase) \(progress.level.map { "\($0)" } ?? "") \(progress.value ?? 0) \(progress.bound ?? 0)"
  })
  lap(label)
  for level in plan.levels { print(level.name, level.value, level.bound, level.gap, level.tolerance) }
  print(plan.status, plan.gap, plan.moves.count, plan.effort, plan.stoppedBy)
case "weighted":
  guard var model = Planner(request).model else { fatalError("pins") }
  let weights = [0: 100, 1: 500, 4: 1, 5: 1]
  var rowCosts: [SumObjective.RowCost] = []
  var optionCosts = [Int](repeating: 0, count: model.optionCount)
  for (index, weight) in weights.sorted(by: { $0.key < $1.key }) {
    guard case .sum(let o) = model.levels[index].kind else { fatalError() }
    for t in o.rowCosts {
      rowCosts.append(.init(row: t.row, cost: ConvexCost(
        corners: t.cost.corners, values: t.cost.values.map { $0 * weight },
        before: t.cost.before * weight, after: t.cost.after * weight)))
    }
    for (option, cost) in o.optionCosts.enumerated() { optionCosts[option] += cost * weight }
  }
  model.levels = [CountLevel(.sum(SumObjective(rowCosts: rowCosts, optionCosts: optionCosts)), tolerance: 0)]
  lap("model")
  let state = CountState(model)
  var phase = "start"
  let result = LevelSolver(model, start: state.choiceList, effort: .init(
    searchSteps: 300_000, kernelOptions: 2_500, kernelNodes: 5_000, kernelIterations: 50_000), seed: seed,
    progress: { lap(phase); phase = "\($0.phase) \($0.value) \($0.bound ?? 0)" }, shouldStop: { false }).solve()
  lap(phase)
  print(result.values, result.proofs[0].bound)
case "dump":
  guard let model = Planner(request).model else { fatalError("pins") }
  var text = "\(model.rows.count) \(model.agentCount) \(model.optionCount) \(model.levels.count)\n"
  for row in model.rows { text += "\(row.base) \(row.range.lowerBound) \(row.range.upperBound)\n" }
  for agent in 0..<model.agentCount {
    let f: String = switch model.freedoms[agent] { case .free: "-1"; case .stays: "-2"; case .takes(let o): "\(o)" }
    text += "\(f) \(model.options(of: agent).count)\n"
  }
  for option in 0..<model.optionCount {
    text += model.entries(of: option).map { "\($0.row) \($0.coefficient)" }.joined(separator: " ") + "\n"
  }
  for level in model.levels {
    switch level.kind {
    case .sum(let o):
      text += "sum \(o.rowCosts.count) \(o.optionCosts.count)\n"
      for t in o.rowCosts { text += "\(t.row) \(t.cost.before) \(t.cost.after) " + zip(t.cost.corners, t.cost.values).map { "\($0) \($1)" }.joined(separator: " ") + "\n" }
      text += o.optionCosts.map(String.init).joined(separator: " ") + "\n"
    case .spread(let sp):
      text += "spread \(sp.members.count)\n"
      for m in sp.members { text += "\(m.row) \(m.target) \(m.divisor)\n" }
    }
  }
  try text.write(toFile: arguments[6], atomically: true, encoding: .utf8)
default:
  guard let model = Planner(request).model else { fatalError("pins") }
  lap("model: \(model.agentCount) agents, \(model.optionCount) options, \(model.rows.count) rows")
  var free = 0
  for agent in 0..<model.agentCount where model.freedoms[agent] == .free && !model.options(of: agent).isEmpty { free += 1 }
  print("free agents with options", free)
}
