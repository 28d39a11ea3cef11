import CoreTestSupport
import PlanChecker
import PlanFormat
import Planning
import Policy
import Sampling
import Staffing
import Testing

@Suite struct `Repair of a published plan` {
  @Test(arguments: bookNames)
  func `is accepted by the checker, whatever changed`(book name: String) throws {
    let book = try shippedBook(name)
    for seed in every(120) {
      guard let change = try Change(seed: seed, book) else { continue }
      let plan = try Planner(change.request, terms: nil, steps: .tiny).plan()
      let defects = check(
        plan: try plan.json(), roster: change.request.roster, book: book, workbookSHA256: "",
        bookSHA256: "")
      #expect(defects == [], "seed \(seed)")
      #expect(plan.previous?.moves.count == change.published.moves.count)
    }
  }

  @Test func `leaves as few missing and changes as few people as trying every choice does`() throws
  {
    let book = try shippedBook()
    var (same, tried) = (0, 0)
    for seed in every(900) {
      let terms = lenient(exact(book.planTerms, seed: seed))
      guard let change = try Change(seed: seed, book, teachers: 6...12, terms: terms) else {
        continue
      }
      let planner = Planner(change.request, terms: terms, steps: .tiny)
      guard let model = planner.model, model.choices <= 20_000 else { continue }
      let plan = try planner.plan()
      guard plan.status != .infeasible else { continue }
      let names = plan.levels.map(\.name)
      let duties = names.firstIndex(of: "disruption")! + 1
      let (values, best) = (plan.levels.map(\.value), model.best())
      #expect(!values.prefix(duties).lexicographicallyPrecedes(best.prefix(duties)))
      #expect(values.prefix(duties - 1) == best.prefix(duties - 1), "seed \(seed)")
      tried += 1
      if values[duties - 1] == best[duties - 1] { same += 1 }
      for (index, level) in plan.levels.enumerated() {
        let smallest = model.smallest(index, within: values)
        #expect(level.bound <= smallest ?? Int.max, "seed \(seed), \(level.name)")
      }
    }
    #expect(tried > 15 && same * 100 >= tried * 95, "\(same) of \(tried)")
  }

  @Test func `nobody is changed where nothing has changed`() throws {
    let book = try shippedBook()
    for seed in every(100) {
      let request = request(tinyCounty(seed: seed), book, seed: seed)
      let published = try Planner(request, terms: nil, steps: .tiny).plan()
      guard published.status == .proven else { continue }
      var again = request
      again.previous = PublishedPlan(published, sha256: "")
      let plan = try Planner(again, terms: nil, steps: .tiny).plan()
      #expect(plan.moves.map(\.teacher) == published.moves.map(\.teacher), "seed \(seed)")
      #expect(plan.moves.map(\.phase) == published.moves.map(\.phase), "seed \(seed)")
      #expect(plan.levels.first { $0.name == "disruption" }?.value == 0, "seed \(seed)")
    }
  }

  @Test func `two repairs give the same bytes`() throws {
    let book = try shippedBook()
    for seed in every(20) {
      guard let change = try Change(seed: seed, book) else { continue }
      let files = try (0..<2).map { _ in
        try Planner(change.request, terms: nil, steps: .tiny).plan().json()
      }
      #expect(files[0] == files[1], "seed \(seed)")
    }
  }

  @Test func `frozen moves stay as published unless they became impossible`() throws {
    let book = try shippedBook()
    for seed in every(80) {
      guard let change = try Change(seed: seed, book) else { continue }
      var request = change.request
      request.previous = nil
      let frozen = FrozenMoves(change.published, for: request)
      request.pins += frozen.pins
      let plan = try Planner(request, terms: nil, steps: .tiny).plan()
      let told = Set(change.published.moves.map(\.teacher))
      let known = Set(
        frozen.pins.map(\.teacher) + frozen.released + change.request.pins.map(\.teacher))
      #expect(told.isSubset(of: known), "seed \(seed)")
      guard plan.status != .infeasible else { continue }
      for move in change.published.moves where frozen.pins.contains(.takes(move.teacher, move.post))
      {
        #expect(plan.moves.first { $0.teacher == move.teacher }?.post == move.post, "seed \(seed)")
      }
      let defects = check(
        plan: try plan.json(), roster: request.roster, book: book, workbookSHA256: "",
        bookSHA256: "")
      #expect(defects == [], "seed \(seed)")
    }
  }

  @Test func `a frozen move doesn't break a row that another published move keeps`() throws {
    let book = try shippedBook()
    for seed in every(80) {
      let roster = tinyCounty(seed: seed)
      let request = request(roster, book, seed: seed)
      let published = try Planner(request, terms: nil, steps: .tiny).plan()
      guard let first = published.moves.first else { continue }
      let frozen = FrozenMoves(published, for: request, only: [first.teacher])
      #expect(frozen.released.isEmpty, "seed \(seed)")
      #expect(frozen.pins.contains(.takes(first.teacher, first.post)), "seed \(seed)")
    }
  }
}

/// Terms under which many may move.
func lenient(_ terms: PlanTerms) -> PlanTerms {
  var terms = terms
  terms.lateralMoves = .everyone
  terms.upwardMoves = .everyone
  terms.commuteLimit = 1_000_000
  terms.teamLeaveShare = 1000
  terms.schoolLeaveShare = 1000
  return terms
}

/// A published plan of a tiny county, and a county, or pins, changed since.
struct Change {
  let published: PlanFile
  let request: PlanRequest

  /// nil when the county had no plan or moves nobody.
  init?(
    seed: UInt64, _ book: PolicyBook, teachers: ClosedRange<Int> = 5...30, terms: PlanTerms? = nil
  ) throws {
    let roster = tinyCounty(seed: seed, teachers: teachers)
    let before = PlanningTests.request(roster, book, seed: seed)
    published = try Planner(before, terms: terms, steps: .tiny).plan()
    guard !published.moves.isEmpty else { return nil }
    let moved = published.moves[Int(seed) % published.moves.count]
    var (teachers, needs) = (roster.teachers, roster.statedNeeds)
    var pins: [Pin] = []
    switch seed % 5 {
    case 0: pins = [.stays(moved.teacher)]
    case 1: teachers[roster.position(of: moved.teacher)!].circumstances = [.seriousIllness]
    case 2: needs.removeAll { $0.post == moved.post }
    case 3: teachers.removeAll { $0.id == moved.teacher }
    default: pins = published.moves.prefix(2).map { .stays($0.teacher) }
    }
    if seed % 5 == 3 {
      for index in teachers.indices where teachers[index].spouse == moved.teacher {
        teachers[index].spouse = nil
      }
    }
    let known = Set(teachers.map(\.id))
    let changed = try Roster(
      county: roster.county, schools: roster.schools, teachers: teachers, statedNeeds: needs,
      pairings: roster.pairings, swapWishes: roster.swapWishes.filter { known.contains($0.teacher) }
    )
    var request = PlanningTests.request(changed, book, seed: seed, pins: pins)
    request.previous = PublishedPlan(published, sha256: "")
    self.request = request
  }
}
