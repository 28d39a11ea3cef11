// Figures of the planner, a JSON line each.
//
//     PlanFigures weighted PROFILE SEED BOOK [PROGRAM.mps]
//     PlanFigures joined SEED BOOK COUNTIES
//     PlanFigures levels PROFILE BOOK FIRST-SEED COUNT
//     PlanFigures province SEED BOOK FIRST-COUNTY COUNT
import Foundation
import Planning
import Policy
import Sampling
import Staffing

let words = Array(CommandLine.arguments.dropFirst())
let encoder = JSONEncoder()
encoder.outputFormatting = .sortedKeys

func show(_ run: some Encodable) throws {
  FileHandle.standardOutput.write(try encoder.encode(run) + Data("\n".utf8))
}

func book(_ path: String) throws -> PolicyBook {
  try PolicyBook(yaml: String(contentsOfFile: path, encoding: .utf8))
}

func request(_ roster: Roster, _ book: PolicyBook, seed: UInt64) -> PlanRequest {
  PlanRequest(roster: roster, book: book, year: SchoolYear(2026), seed: seed)
}

func fail(_ sentence: String) -> Never {
  FileHandle.standardError.write(Data("\(sentence)\n".utf8))
  exit(2)
}

func showWeighted(
  _ roster: Roster, seed: UInt64, program: String?, _ book: PolicyBook
) throws {
  guard let model = Planner(request(roster, book, seed: seed)).model,
    let run = WeightedRun(
      model, levels: book.planTerms.levels(repairing: false).map(\.level),
      teachers: roster.teachers.count, seed: seed, program: program)
  else { fail("the county has no weighted form, or the program can't be written") }
  try show(run)
}

/// The first counties of a province as one.
func joined(_ counties: Int, seed: UInt64) throws -> Roster {
  let rosters = (0..<counties).map { sampleCounty(ofProvince: $0, seed: seed) }
  return try Roster(
    county: "\(counties) counties", schools: rosters.flatMap(\.schools),
    teachers: rosters.flatMap(\.teachers), statedNeeds: rosters.flatMap(\.statedNeeds),
    pairings: rosters.flatMap(\.pairings))
}

guard words.count >= 4 else { fail("see the first lines of main.swift for the words") }
switch words[0] {
case "weighted":
  guard let profile = SampleProfile(rawValue: words[1]), let seed = UInt64(words[2]) else {
    fail("'\(words[1])' is no profile, or '\(words[2])' no seed")
  }
  try showWeighted(
    sampleCounty(profile, seed: seed), seed: seed, program: words.count > 4 ? words[4] : nil,
    try book(words[3]))
case "joined":
  guard let seed = UInt64(words[1]), let counties = Int(words[3]), (1...100).contains(counties)
  else { fail("joined SEED BOOK COUNTIES") }
  try showWeighted(joined(counties, seed: seed), seed: seed, program: nil, try book(words[2]))
case "levels":
  guard let profile = SampleProfile(rawValue: words[1]), words.count > 4,
    let first = UInt64(words[3]), let count = UInt64(words[4])
  else { fail("levels PROFILE BOOK FIRST-SEED COUNT") }
  let book = try book(words[2])
  for seed in first..<first + count {
    try show(LexicographicRun(request(sampleCounty(profile, seed: seed), book, seed: seed)))
  }
case "province":
  guard let seed = UInt64(words[1]), words.count > 4, let first = Int(words[3]),
    let count = Int(words[4])
  else { fail("province SEED BOOK FIRST-COUNTY COUNT") }
  let book = try book(words[2])
  for county in first..<first + count {
    try show(
      LexicographicRun(
        request(sampleCounty(ofProvince: county, seed: seed), book, seed: seed)))
  }
default: fail("'\(words[0])' is neither weighted, joined, levels nor province")
}
