import CoreTestSupport
import PlanFormat
import Planning
import Policy
import Staffing
import Testing

@Suite struct `Merge of plans` {
  @Test func `changes that don't touch each other are both made`() throws {
    let book = try shippedBook()
    var written = 0
    for seed in every(400) {
      let terms = lenient(exact(book.planTerms, seed: seed))
      let asked = request(tinyCounty(seed: seed), book, seed: seed)
      let base = try Planner(asked, terms: terms, steps: .tiny).plan()
      // Two people who could go somewhere besides, or stay.
      let board = PlanBoard(asked, plan: base, terms: terms)
      let moved = Set(base.moves.map(\.teacher))
      let spare = base.moves.filter { board.look($0.teacher, at: nil).broken.isEmpty }
        .map { (teacher: $0.teacher, post: Post?.none) }
      let open = board.possibleMoves.map { (teacher: $0.teacher, post: Optional($0.post)) }
        .filter {
          !moved.contains($0.teacher) && board.look($0.teacher, at: $0.post).broken.isEmpty
        }
      let changes = spare + open
      guard let one = changes.first, let other = changes.last, one.teacher != other.teacher
      else { continue }
      let (mine, theirs) = (base.changing(one), base.changing(other))
      let merge = PlanMerge(base: base, mine: mine, theirs: theirs)
      #expect(merge.conflicts.isEmpty, "seed \(seed)")
      let kept = Set(mine.moves.map(\.teacher)).symmetricDifference(moved)
        .symmetricDifference(theirs.moves.map(\.teacher))
      #expect(Set(merge.places.keys) == kept, "seed \(seed)")

      let merged = try Planner(asked, terms: terms, steps: .tiny)
        .judge(merge, base: PublishedPlan(base, sha256: ""))
      guard let plan = merged.plan else {
        #expect(!merged.broken.isEmpty || !merged.clashes.isEmpty, "seed \(seed)")
        continue
      }
      written += 1
      #expect(Set(plan.moves.map(\.teacher)) == kept, "seed \(seed)")
      #expect(plan.levels.first { $0.name == "disruption" }?.value == 2, "seed \(seed)")
    }
    #expect(written > 3, "\(written)")
  }

  @Test func `it doesn't matter which side is which`() throws {
    let book = try shippedBook()
    for seed in every(80) {
      let (base, mine, theirs) = try three(seed, book)
      let (one, other) = (
        PlanMerge(base: base, mine: mine, theirs: theirs),
        PlanMerge(base: base, mine: theirs, theirs: mine)
      )
      #expect(one.places == other.places, "seed \(seed)")
      #expect(one.conflicts.map(\.teacher) == other.conflicts.map(\.teacher), "seed \(seed)")
      let mineFirst = PlanMerge(base: base, mine: mine, theirs: theirs, preferring: .mine)
      let theirsFirst = PlanMerge(base: base, mine: theirs, theirs: mine, preferring: .theirs)
      #expect(mineFirst.places == theirsFirst.places, "seed \(seed)")
    }
  }

  @Test func `a plan merged with itself or with its base is that plan`() throws {
    let book = try shippedBook()
    for seed in every(80) {
      let (base, mine, _) = try three(seed, book)
      let places = Dictionary(uniqueKeysWithValues: mine.moves.map { ($0.teacher, $0.post) })
      #expect(PlanMerge(base: base, mine: mine, theirs: mine).places == places, "seed \(seed)")
      #expect(PlanMerge(base: base, mine: mine, theirs: base).places == places, "seed \(seed)")
      #expect(PlanMerge(base: mine, mine: mine, theirs: mine).conflicts.isEmpty, "seed \(seed)")
    }
  }

  @Test func `whoever both sides moved differently is a conflict`() throws {
    let book = try shippedBook()
    for seed in every(60) {
      let (base, mine, theirs) = try three(seed, book)
      let merge = PlanMerge(base: base, mine: mine, theirs: theirs)
      for conflict in merge.conflicts {
        #expect(conflict.mine != conflict.theirs && conflict.mine != conflict.base)
        #expect(merge.places[conflict.teacher] == conflict.base, "seed \(seed)")
      }
    }
  }

  private func plan(_ seed: UInt64, _ book: PolicyBook, _ pins: [Pin]) throws -> PlanFile {
    try Planner(
      request(tinyCounty(seed: seed), book, seed: seed, pins: pins), terms: nil, steps: .tiny
    ).plan()
  }

  /// A base, and plans made with another lottery or a veto.
  private func three(_ seed: UInt64, _ book: PolicyBook) throws -> (PlanFile, PlanFile, PlanFile) {
    let base = try plan(seed, book, [])
    let veto = base.moves.first.map { [Pin.stays($0.teacher)] } ?? []
    let mine = try plan(seed, book, veto)
    let last = base.moves.last.map { [Pin.stays($0.teacher)] } ?? []
    return (base, mine, try plan(seed, book, last))
  }
}

@Suite struct `Comparison of plans` {
  @Test func `a plan is the same as itself, and differences are told both ways`() throws {
    let book = try shippedBook()
    for seed in every(40) {
      let roster = tinyCounty(seed: seed)
      let one = try Planner(request(roster, book, seed: seed), terms: nil, steps: .tiny).plan()
      #expect(PlanComparison(one, one).isSame, "seed \(seed)")
      guard let move = one.moves.first else { continue }
      let pins: [Pin] = [.stays(move.teacher)]
      let other = try Planner(
        request(roster, book, seed: seed, pins: pins), terms: nil, steps: .tiny
      ).plan()
      let (there, back) = (PlanComparison(one, other), PlanComparison(other, one))
      #expect(there.people.contains { $0.teacher == move.teacher }, "seed \(seed)")
      #expect(there.people.map(\.first) == back.people.map(\.second), "seed \(seed)")
      #expect(there.unfilled.map(\.first) == back.unfilled.map(\.second), "seed \(seed)")
      #expect(there.indicators.map(\.first) == back.indicators.map(\.second), "seed \(seed)")
    }
  }
}

extension PlanFile {
  /// The plan with one more move, or, for nil, one fewer.
  fileprivate func changing(_ place: (teacher: Teacher.ID, post: Post?)) -> PlanFile {
    var file = self
    file.moves.removeAll { $0.teacher == place.teacher }
    guard let post = place.post else { return file }
    file.moves.append(
      Move(
        teacher: place.teacher, from: post.school, to: post.school, stage: post.stage,
        subject: post.subject, phase: .directed, direction: .down, kind: .exchange, start: "",
        end: "", reasons: []))
    return file
  }
}
