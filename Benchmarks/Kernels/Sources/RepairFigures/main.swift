import Foundation
import PlanChecker
import PlanFormat
import Planning
import Policy
import Sampling
import Staffing

func seconds<T>(_ label: String, _ body: () throws -> T) rethrows -> T {
  let start = clock()
  let result = try body()
  print(label, String(format: "%.3f", Double(clock() - start) / Double(CLOCKS_PER_SEC)))
  return result
}
let arguments = CommandLine.arguments
let profile = SampleProfile(rawValue: arguments[1])!
let book = try PolicyBook(yaml: String(contentsOfFile: arguments[2], encoding: .utf8))
let roster = seconds("roster") { sampleCounty(profile, seed: 1) }
let plan = try seconds("decode") { try PlanFile(json: Data(contentsOf: URL(fileURLWithPath: arguments[3]))) }
print(plan.levels.map { "\($0.name) \($0.value)/\($0.bound)" })
var request = PlanRequest(roster: roster, book: book, year: SchoolYear(2026), effort: .low, gap: 1000)
request.previous = PublishedPlan(plan, sha256: "x")
for index in stride(from: 0, to: plan.moves.count, by: max(1, plan.moves.count / 6)) {
  request.pins = [.stays(plan.moves[index].teacher)]
  let repaired = try seconds("whole") { try Planner(request).plan() }
  print(plan.moves[index].phase, repaired.status, repaired.effort, repaired.levels.map { "\($0.name) \($0.value)/\($0.bound)" })
  if arguments.count > 4 {
    let defects = try seconds("check") { check(plan: try repaired.json(), roster: roster, book: book, workbookSHA256: "", bookSHA256: "") }
    print(defects.prefix(5))
  }
}
