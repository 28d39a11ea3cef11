import CoreTestSupport
import Foundation
import PlanChecker
import PlanFormat
import Planning
import Policy
import Sealing
import Staffing
import Testing

@Suite struct `Competitions re-judged` {
  @Test(arguments: bookNames)
  func `every result of the planner is accepted`(name: String) throws {
    let rounds = try shippedBook(name)
    let joint = try PolicyBook(
      yaml: bookText(name).replacing("form: rounds", with: "form: joint"))
    for seed in every(400) {
      let competition = tinyCompetition(seed: seed)
      for book in [rounds, joint] {
        let result = try decide(competition, book, seed: seed)
        #expect(defects(of: result, competition, book) == [], "seed \(seed)")
      }
    }
  }

  @Test func `corrupted results are rejected, each for what it is`() throws {
    let book = try shippedBook()
    var met: [String: Int] = [:]
    for seed in every(300) {
      let competition = tinyCompetition(seed: seed)
      let result = try decide(competition, book, seed: seed)
      for (name, corrupted) in try corruptions(of: result, competition) {
        met[name, default: 0] += 1
        #expect(
          !defects(of: corrupted, competition, book).isEmpty, "seed \(seed): \(name)")
      }
    }
    #expect(met.keys.count == 16, "\(met)")
  }

  @Test func `the wrong form, book or an altered file is named`() throws {
    let book = try shippedBook()
    let competition = tinyCompetition(seed: 3)
    var result = try decide(competition, book, seed: 3)
    let found = CompetitionChecker(
      result, competition: competition, book: book, workbookSHA256: "x", bookSHA256: ""
    ).defects()
    #expect(found == [.header(field: "workbook_sha256", claimed: "", found: "x")])
    result.seed += 1
    #expect(defects(of: result, competition, book).count == 2)
  }

  private func decide(
    _ competition: Competition, _ book: PolicyBook, seed: UInt64
  ) throws -> CompetitionFile {
    try CompetitionPlanner(
      CompetitionRequest(
        competition: competition, book: book, year: SchoolYear(2026), seed: seed)
    ).result()
  }

  private func defects(
    of result: CompetitionFile, _ competition: Competition, _ book: PolicyBook
  ) -> [CompetitionDefect] {
    CompetitionChecker(
      result, competition: competition, book: book, workbookSHA256: "", bookSHA256: ""
    ).defects()
  }

  /// Sealed anew, so that the digest doesn't give them away.
  private func corruptions(
    of result: CompetitionFile, _ competition: Competition
  ) throws -> [(String, CompetitionFile)] {
    var all: [(String, CompetitionFile)] = []
    func corrupt(_ name: String, _ change: (inout CompetitionFile) -> Void) throws {
      var copy = result
      change(&copy)
      guard copy != result else { return }
      copy.digest = ""
      copy.digest = sha256(try copy.json())
      all.append((name, copy))
    }
    let chairs = Dictionary(uniqueKeysWithValues: competition.offers.map { ($0.id, $0.chairs) })
    try corrupt("format") { $0.format = "junheng-competition/2" }
    try corrupt("round missing") { _ = $0.rounds.popLast() }
    try corrupt("seed digest") { $0.seedDigest = "0" }
    if let hiring = result.hired.first {
      try corrupt("hired twice") { $0.hired.append(hiring) }
      try corrupt("unknown person") { $0.hired[0].applicant = "T99" }
      try corrupt("score") { $0.hired[0].score = (hiring.score ?? 0) + 1 }
      try corrupt("wish") { $0.hired[0].wish = (hiring.wish ?? 0) + 1 }
      try corrupt("sent away, post open") {
        $0.hired.removeFirst()
        $0.left.append(
          .init(applicant: hiring.applicant, reasons: result.refused.first?.reasons ?? []))
      }
    }
    if let person = result.left.first {
      try corrupt("left out of the list") { _ = $0.left.removeFirst() }
      try corrupt("left without reasons") { $0.left[0].reasons = [] }
      if let full = result.posts.first(where: { $0.hired == chairs[$0.post] }) {
        try corrupt("one too many") {
          $0.left.removeFirst()
          $0.hired.append(
            .init(applicant: person.applicant, post: full.post, round: 4, score: nil, wish: nil))
        }
      }
    }
    try corrupt("hired in a round") { $0.rounds[0].hired += 1 }
    try corrupt("chairs of a post") { $0.posts[0].chairs += 1 }
    if !result.limits.isEmpty {
      try corrupt("limit") { $0.limits[0].capacity += 1 }
    }
    if !result.refused.isEmpty {
      try corrupt("refusal unexplained") { $0.refused[0].reasons = [] }
    }
    if let person = result.kept.first {
      try corrupt("exempt person put off") {
        $0.kept.removeFirst()
        $0.left.append(person)
      }
    }
    return all
  }
}
