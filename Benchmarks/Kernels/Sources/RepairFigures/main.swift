// Replans a sample county after vetoes, drags teachers on its board, and prints
// what that took as JSON.
//
//     RepairFigures PROFILE SEED BOOK.yaml PLAN.json VETOES DRAGS [SECONDS]
//
// PLAN.json is the published plan; if it isn't there it is made first, with at most
// SECONDS of processor time, and written there.

import Foundation
import PlanFormat
import Planning
import Policy
import Sampling
import Staffing

let arguments = CommandLine.arguments
guard arguments.count >= 7, let profile = SampleProfile(rawValue: arguments[1]),
  let seed = UInt64(arguments[2]), let vetoes = Int(arguments[5]), let drags = Int(arguments[6])
else {
  print("usage: RepairFigures PROFILE SEED BOOK.yaml PLAN.json VETOES DRAGS [SECONDS]")
  exit(2)
}
let book = try PolicyBook(yaml: String(contentsOfFile: arguments[3], encoding: .utf8))
let roster = sampleCounty(profile, seed: seed)
let request = PlanRequest(roster: roster, book: book, year: SchoolYear(2026), effort: .low)
let plan = try publishedPlan(
  at: URL(fileURLWithPath: arguments[4]), request,
  seconds: arguments.count > 7 ? Double(arguments[7]) ?? .infinity : .infinity)
let figures = try Figures(request, plan, vetoes: vetoes, drags: drags)
let encoder = JSONEncoder()
encoder.outputFormatting = [.sortedKeys, .prettyPrinted]
FileHandle.standardOutput.write(try encoder.encode(figures))
