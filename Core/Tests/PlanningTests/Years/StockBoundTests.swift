import CoreTestSupport
import Planning
import Policy
import Sampling
import Solver
import Staffing
import Testing

@Suite struct `The bound over the years` {
  @Test(arguments: bookNames)
  func `is never above what the best of all two-year plans misses`(name: String) throws {
    let book = try PolicyBook(yaml: withoutMarket(bookText(name)))
    var compared = 0
    var tight = 0
    for seed in every(220) {
      let roster = tinyCounty(seed: seed, teachers: 4...8)
      let request = request(roster, book, seed: seed)
      guard let first = Planner(request).model, first.choices <= 60 else { continue }
      guard try laterChoices(request) <= 200 else { continue }
      let best = try everyTwoYears(request)
      let planner = try YearsPlanner(YearsRequest(request, horizon: 2)) { try Planner($0).plan() }
      let (breaches, shortage) = (try planner.breachBound(), try planner.shortageBound())
      #expect(breaches <= best.breaches, "seed \(seed)")
      #expect(shortage <= best.missing, "seed \(seed)")
      compared += 1
      if breaches == best.breaches && shortage == best.missing { tight += 1 }
    }
    #expect(compared > 40 && tight > 10, "\(tight) of \(compared) are tight")
  }

  @Test func `any multipliers give a bound and the solver's give the optimum of a small program`() {
    var compared = 0
    for seed in every(2_000) {
      var stream = SplitMix64(seed: seed)
      var program = BoundedProgram()
      let rows = (0..<stream.below(4)).map { _ in
        let lower = stream.below(9) - 4
        return program.addRow(lower: lower, upper: lower + stream.below(6))
      }
      var variables: [(range: ClosedRange<Int>, entries: [BoundedProgram.Entry])] = []
      for _ in 0...stream.below(4) {
        let low = stream.below(5) - 2
        let entries = rows.map {
          BoundedProgram.Entry(row: $0, coefficient: stream.below(7) - 3)
        }
        variables.append((low...low + stream.below(4), entries))
        program.addVariable(variables.last!.range, entries)
      }
      let costs = variables.map { _ in stream.below(21) - 10 }
      guard let best = smallest(variables, program.rows, costs) else { continue }
      let noise = rows.map { _ in stream.below(4_001) - 2_000 }
      #expect(
        program.bound(costs: costs, multipliers: noise, scale: 1_000) <= best, "seed \(seed)")
      let certified = program.certified(costs: costs)
      #expect(certified.bound <= best, "seed \(seed)")
      #expect(
        program.bound(
          costs: costs, multipliers: certified.multipliers, scale: certified.scale)
          == certified.bound, "seed \(seed)")
      compared += 1
    }
    #expect(compared > 100)
  }

  /// How many choices the second year has if nobody moves in the first.
  private func laterChoices(_ request: PlanRequest) throws -> Int {
    let terms = try #require(request.book.yearsTerms)
    let next = try HorizonState(
      request.roster, request.book, terms, year: request.year, horizon: 2
    ).next(after: []).state
    var later = request
    later.roster = next.roster
    later.year = next.year
    return Planner(later).model?.choices ?? Int.max
  }

  /// The least sums over two years of all plans in which nobody moves twice.
  private func everyTwoYears(_ request: PlanRequest) throws -> (breaches: Int, missing: Int) {
    var best = (breaches: Int.max, missing: Int.max)
    let terms = try #require(request.book.yearsTerms)
    let start = HorizonState(
      request.roster, request.book, terms, year: request.year, horizon: 2)
    try forEveryPlan(of: request) { breaches, missing, moves in
      let (next, _) = try start.next(after: moves)
      var later = request
      later.roster = next.roster
      later.year = next.year
      later.pins = moves.map { .stays($0.teacher) }
      try forEveryPlan(of: later) { laterBreaches, laterMissing, _ in
        best.breaches = min(best.breaches, breaches + laterBreaches)
        best.missing = min(best.missing, missing + laterMissing)
      }
    }
    return best
  }
}

/// The book without its market, so that a planner's model holds every plan.
func withoutMarket(_ yaml: String) -> String {
  yaml.replacing("market: serial", with: "market: off")
}

/// The least cost over all points, or nil.
private func smallest(
  _ variables: [(range: ClosedRange<Int>, entries: [BoundedProgram.Entry])],
  _ rows: [BoundedProgram.Row], _ costs: [Int]
) -> Int? {
  var best: Int?
  func extend(_ index: Int, _ cost: Int, _ counts: [Int]) {
    guard index < variables.count else {
      let fits = zip(rows, counts).allSatisfy { row, count in
        (row.lower.map { $0 <= count } ?? true) && (row.upper.map { count <= $0 } ?? true)
      }
      if fits { best = min(best ?? Int.max, cost) }
      return
    }
    for value in variables[index].range {
      var counts = counts
      for entry in variables[index].entries { counts[entry.row] += value * entry.coefficient }
      extend(index + 1, cost + value * costs[index], counts)
    }
  }
  extend(0, 0, rows.map { _ in 0 })
  return best
}
