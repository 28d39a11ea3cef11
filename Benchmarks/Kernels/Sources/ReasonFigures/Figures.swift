import Foundation
import PlanChecker
import PlanFormat
import Planning
import Policy
import Staffing

/// What was measured; times in processor seconds, the least of some runs.
struct Figures: Encodable {
  let teachers: Int
  let schools: Int
  let moves: Int
  let unfilled: Int

  /// Nil when the plan was there already.
  let plan: Double?
  let explaining: Double?

  let reasons: [String: Int]
  let movesWithout: Int
  let unfilledWithout: Int
  let checked: CheckTimes

  struct CheckTimes: Encodable {
    let possibleMoves: Int
    /// What the book says of the county, possible moves and rows.
    let county: Double
    /// Moves, levels and bounds of the plan.
    let judgement: Double
    let defects: Int
  }

  init(_ roster: Roster, _ book: PolicyBook, plan path: String, seconds: Double) throws {
    let url = URL(fileURLWithPath: path)
    var times: (plan: Double, explaining: Double)?
    if !FileManager.default.fileExists(atPath: path) {
      let (file, plan, explaining) = try Figures.plan(roster, book, seconds)
      try file.json().write(to: url)
      times = (plan, explaining)
    }
    let file = try PlanFile(json: Data(contentsOf: url))
    teachers = roster.teachers.count
    schools = roster.schools.count
    moves = file.moves.count
    unfilled = file.unfilled.count
    plan = times?.plan
    explaining = times?.explaining
    let all =
      file.moves.flatMap(\.reasons) + file.unmoved.flatMap(\.reasons)
      + file.unfilled.flatMap(\.reasons)
    reasons = Dictionary(grouping: all, by: \.rule).mapValues(\.count)
    movesWithout = file.moves.count { $0.reasons.isEmpty }
    unfilledWithout = file.unfilled.count { $0.reasons.isEmpty }
    checked = CheckTimes(file, roster, book)
  }

  private static func plan(
    _ roster: Roster, _ book: PolicyBook, _ seconds: Double
  ) throws -> (PlanFile, plan: Double, explaining: Double) {
    let start = processorSeconds()
    var explaining = start
    let request = PlanRequest(
      roster: roster, book: book, year: SchoolYear(2026), effort: .low)
    let file = try Planner(request).plan(
      progress: { if $0.phase == .explaining { explaining = processorSeconds() } },
      shouldStop: { processorSeconds() - start > seconds })
    return (file, processorSeconds() - start, processorSeconds() - explaining)
  }
}

extension Figures.CheckTimes {
  init(_ file: PlanFile, _ roster: Roster, _ book: PolicyBook) {
    let (judge, countyTime) = least(of: 3) {
      PlanJudge(roster: roster, book: book, year: SchoolYear(file.year))
    }
    let (defects, judgementTime) = least(of: 5) { judge.defects(of: file) }
    self.init(
      possibleMoves: judge.possibleMoves, county: countyTime, judgement: judgementTime,
      defects: defects.count)
  }
}

func processorSeconds() -> Double { Double(clock()) / Double(CLOCKS_PER_SEC) }

/// The value of `body` and the least time that it took.
func least<Value>(of runs: Int, _ body: () -> Value) -> (Value, Double) {
  var start = processorSeconds()
  var value = body()
  var best = processorSeconds() - start
  for _ in 1..<runs {
    start = processorSeconds()
    value = body()
    best = min(best, processorSeconds() - start)
  }
  return (value, best)
}
