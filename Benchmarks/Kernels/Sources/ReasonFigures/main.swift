import Foundation
import PlanChecker
import PlanFormat
import Planning
import Policy
import Sampling
import Staffing

/// Times reasons and the check of one plan, in processor seconds:
///
///     ReasonFigures PROFILE SEED BOOK PLAN SECONDS
///
/// PLAN is written if it isn't there, with a search of at most SECONDS. Prints
/// JSON.
let arguments = CommandLine.arguments
guard arguments.count == 6, let profile = SampleProfile(rawValue: arguments[1]),
  let seed = UInt64(arguments[2]), let seconds = Double(arguments[5])
else {
  FileHandle.standardError.write(Data("usage: ReasonFigures PROFILE SEED BOOK PLAN SECONDS\n".utf8))
  exit(2)
}
let book = try PolicyBook(yaml: String(contentsOfFile: arguments[3], encoding: .utf8))
let roster = sampleCounty(profile, seed: seed)
let figures = try Figures(roster, book, plan: arguments[4], seconds: seconds)
let encoder = JSONEncoder()
encoder.outputFormatting = [.sortedKeys, .prettyPrinted]
print(String(decoding: try encoder.encode(figures), as: UTF8.self))
