import CoreTestSupport
import PlanChecker
import PlanFormat
import Planning
import Policy
import Solver
import Staffing
import Testing

@Suite struct `The planner` {
  @Test(arguments: bookNames)
  func `plans of tiny counties are accepted by the checker`(book name: String) throws {
    let book = try shippedBook(name)
    for seed in every(200) {
      let roster = tinyCounty(seed: seed)
      let plan = try plan(roster, book, seed: seed)
      let defects = check(
        plan: try plan.json(), roster: roster, book: book, workbookSHA256: "", bookSHA256: "")
      #expect(defects == [], "seed \(seed)")
    }
  }

  @Test func `levels are as small as trying every choice finds them`() throws {
    let book = try shippedBook()
    for seed in every(300) {
      let roster = tinyCounty(seed: seed, teachers: 5...12)
      let terms = exact(book.planTerms, seed: seed)
      let planner = Planner(request(roster, book, seed: seed), terms: terms, steps: .tiny)
      guard let model = planner.model, model.choices <= 20_000 else { continue }
      let plan = try planner.plan()
      guard plan.status != .infeasible else { continue }
      #expect(plan.levels.map(\.value) == model.best(), "seed \(seed)")
      for (index, level) in plan.levels.enumerated() {
        let smallest = model.smallest(index, within: plan.levels.map(\.value))
        #expect(level.bound <= smallest ?? Int.max, "seed \(seed), \(level.name)")
      }
    }
  }

  @Test func `two runs give the same bytes, with one thread or two`() throws {
    let book = try shippedBook()
    for seed in every(10) {
      let roster = tinyCounty(seed: seed)
      let files = try [1, 2, 1].map { threads in
        var request = request(roster, book, seed: seed)
        request.threads = threads
        return try Planner(request, terms: nil, steps: .tiny).plan().json()
      }
      #expect(files[0] == files[1] && files[0] == files[2], "seed \(seed)")
    }
  }

  @Test func `a run that is stopped at once still gives a plan that holds`() throws {
    let book = try shippedBook()
    for seed in every(20) {
      let roster = tinyCounty(seed: seed)
      let plan = try Planner(request(roster, book, seed: seed)).plan(shouldStop: { true })
      let defects = check(
        plan: try plan.json(), roster: roster, book: book, workbookSHA256: "", bookSHA256: "")
      #expect(defects == [], "seed \(seed)")
    }
  }

  @Test func `everybody who teaches is moved, pinned to stay or told why not`() throws {
    let book = try shippedBook()
    for seed in every(50) {
      let roster = tinyCounty(seed: seed)
      let plan = try plan(roster, book, seed: seed)
      guard plan.status != .infeasible else { continue }
      let told = Set(plan.moves.map(\.teacher)).union(plan.unmoved.map(\.teacher))
      let teaching = Set(roster.teachers.filter(\.position.teaches).map(\.id))
      #expect(told == teaching, "seed \(seed)")
      #expect(plan.moves.allSatisfy { !$0.reasons.isEmpty }, "seed \(seed)")
      #expect(plan.unmoved.allSatisfy { !$0.reasons.isEmpty }, "seed \(seed)")
      #expect(plan.unfilled.allSatisfy { !$0.reasons.isEmpty }, "seed \(seed)")
    }
  }

  private func plan(_ roster: Roster, _ book: PolicyBook, seed: UInt64) throws -> PlanFile {
    try Planner(request(roster, book, seed: seed), terms: nil, steps: .tiny).plan()
  }
}

func request(_ roster: Roster, _ book: PolicyBook, seed: UInt64 = 1, pins: [Pin] = [])
  -> PlanRequest
{
  PlanRequest(roster: roster, book: book, year: SchoolYear(2026), seed: seed, pins: pins)
}

extension LevelSolver.Effort {
  static let tiny = LevelSolver.Effort(
    searchSteps: 1_000, kernelOptions: 1_000, kernelNodes: 2_000, kernelIterations: 100_000)
}

/// Terms without tolerances, some of them switched by the seed.
func exact(_ terms: PlanTerms, seed: UInt64) -> PlanTerms {
  var terms = terms
  for index in terms.levels.indices { terms.levels[index].tolerance = 0 }
  terms.lateralMoves = seed % 2 == 0 ? .everyone : .volunteers
  terms.upwardMoves = seed % 3 == 0 ? .everyone : .volunteers
  terms.transfersAllowed = seed % 5 == 0
  terms.oneForOnePairs = seed % 7 == 0
  terms.backboneDenominator = seed % 4 == 0 ? .eligible : .exchanged
  terms.quotaScope = seed % 4 < 2 ? .school : .county
  terms.balanceMinimumNeed = 2
  terms.exchangeShareBlocks = false
  terms.backboneShareBlocks = false
  terms.market = seed % 2 == 1 ? .off : seed % 4 == 0 ? .serial : .trading
  return terms
}
