import CoreTestSupport
import Foundation
import PlanChecker
import PlanFormat
import Planning
import Policy
import Staffing
import Testing

@Suite struct `Changing places` {
  @Test(arguments: SwapTerms.Mechanism.allCases, [false, true])
  func `the independent checker accepts what every mechanism gives`(
    mechanism: SwapTerms.Mechanism, usesVacancies: Bool
  ) throws {
    let book = try shippedBook()
    var terms = try #require(book.swapTerms)
    terms.mechanism = mechanism
    terms.usesVacancies = usesVacancies
    var moved = 0
    for seed in every(60) {
      terms.protectsSchools = seed % 2 == 0
      terms.fit = seed % 3 == 0 ? .qualified : .own
      terms.longestRound = mechanism == .maximum && seed % 5 == 0 ? 3 : nil
      let roster = try wishing(seed: seed)
      let file = SwapPlanner(
        SwapRequest(
          roster: roster, book: book, year: SchoolYear(2026), terms: terms, seed: seed)
      ).plan()
      moved += file.moved
      let changed = try PolicyBook(yaml: edited(bookText(), terms))
      let defects = check(
        swaps: try file.json(), roster: roster, book: changed, workbookSHA256: "", bookSHA256: "")
      #expect(defects == [], "seed \(seed)")
    }
    #expect(moved > 0)
  }

  @Test func `the checker finds what was changed afterwards`() throws {
    let book = try shippedBook()
    let terms = try #require(book.swapTerms)
    var tried = 0
    for seed in every(40) {
      let roster = try wishing(seed: seed)
      let file = SwapPlanner(
        SwapRequest(roster: roster, book: book, year: SchoolYear(2026), terms: terms)
      ).plan()
      for (name, change) in changes {
        var other = file
        change(&other)
        guard other != file else { continue }
        tried += 1
        let defects = check(
          swaps: try other.json(), roster: roster, book: book, workbookSHA256: "", bookSHA256: "")
        #expect(!defects.isEmpty, "seed \(seed), \(name)")
      }
    }
    #expect(tried > 100)
  }

  @Test func `nobody who stays is left without a reason in both languages`() throws {
    let book = try shippedBook("miyun")
    let terms = try #require(book.swapTerms)
    for seed in every(40) {
      let file = SwapPlanner(
        SwapRequest(
          roster: try wishing(seed: seed), book: book, year: SchoolYear(2026), terms: terms)
      ).plan()
      for person in file.remaining {
        #expect(!person.reasons.isEmpty, "seed \(seed)")
        #expect(
          person.reasons.allSatisfy { !$0.sentence.isEmpty && !$0.english.isEmpty },
          "seed \(seed)")
      }
    }
  }

  @Test func `the same request gives the same bytes, whatever the order of the rows`() throws {
    let book = try shippedBook()
    let terms = try #require(book.swapTerms)
    let roster = try wishing(seed: 3)
    let turned = try Roster(
      county: roster.county, schools: roster.schools.reversed(),
      teachers: roster.teachers.reversed(), statedNeeds: roster.statedNeeds,
      swapWishes: roster.swapWishes.reversed())
    let files = try [roster, turned].map { roster in
      try SwapPlanner(
        SwapRequest(roster: roster, book: book, year: SchoolYear(2026), terms: terms)
      ).plan().json()
    }
    #expect(files[0] == files[1])
  }

  /// A tiny county in which most teachers would change places.
  private func wishing(seed: UInt64) throws -> Roster {
    let county = tinyCounty(seed: seed, teachers: 20...30)
    var state = seed &* 0x9E37_79B9_7F4A_7C15 | 1
    func below(_ bound: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int((state >> 33) % UInt64(bound))
    }
    let targets = county.schools.map(\.id.rawValue) + county.schools.compactMap(\.township)
    let wishes = county.teachers.filter { _ in below(5) > 0 }.map { teacher in
      SwapWish(
        teacher: teacher.id, targets: (0..<1 + below(4)).map { _ in targets[below(targets.count)] })
    }
    return try Roster(
      county: county.county, schools: county.schools, teachers: county.teachers,
      statedNeeds: county.statedNeeds, pairings: county.pairings, swapWishes: wishes)
  }

  /// The book with the terms that the checker reads from it.
  private func edited(_ text: String, _ terms: SwapTerms) -> String {
    text.replacing("  fit: own\n", with: "  fit: \(terms.fit.rawValue)\n").replacing(
      "protects-schools: {value: false", with: "protects-schools: {value: \(terms.protectsSchools)")
  }

  private let changes: [(String, (inout SwapFile) -> Void)] = [
    ("one more moved", { $0.moved += 1 }),
    ("a better sum", { $0.rankSum -= 1 }),
    ("a lower bound", { $0.movedBound = ($0.movedBound ?? 0) + 1 }),
    ("a rank", { if !$0.rounds.isEmpty { $0.rounds[0].moves[0].rank += 1 } }),
    ("a round left out", { if !$0.rounds.isEmpty { $0.rounds.removeLast() } }),
    (
      "another chair",
      { if !$0.rounds.isEmpty { $0.rounds[0].moves[0].replaces = $0.rounds[0].moves[0].teacher } }
    ),
    ("somebody left out", { if !$0.remaining.isEmpty { $0.remaining.removeLast() } }),
    ("somebody let in", { if !$0.remaining.isEmpty { $0.remaining[0].hasEntered.toggle() } }),
    ("no prices", { $0.certificate = nil }),
    (
      "a price",
      {
        if $0.certificate?.chairs.isEmpty == false { $0.certificate?.chairs[0].people = Int.max }
      }
    ),
    ("another book", { $0.book.version = "x" }),
    ("another day", { $0.terms.day = "2026-01-01" }),
  ]
}
