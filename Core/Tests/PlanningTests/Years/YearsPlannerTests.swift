import CoreTestSupport
import PlanChecker
import PlanFormat
import Planning
import Policy
import Solver
import Staffing
import Testing

@Suite struct `The next years` {
  @Test(arguments: bookNames)
  func `of tiny counties are accepted by the checker, and so is the first year's plan`(
    book name: String
  ) throws {
    let book = try shippedBook(name)
    var moves = 0
    for seed in every(40) {
      let roster = tinyCounty(seed: seed)
      let result = try outlook(roster, book, seed: seed, horizon: seed % 4 == 0 ? 5 : 3)
      let defects = check(
        outlook: try result.file.json(), roster: roster, book: book, workbookSHA256: "",
        bookSHA256: "")
      #expect(defects == [], "seed \(seed)")
      let plan = check(
        plan: try result.firstPlan.json(), roster: roster, book: book, workbookSHA256: "",
        bookSHA256: "")
      #expect(plan == [], "seed \(seed)")
      #expect(result.file.breaches.bound <= result.file.breaches.value, "seed \(seed)")
      #expect(result.file.shortage.bound <= result.file.shortage.value, "seed \(seed)")
      moves += result.file.years.dropFirst().reduce(0) { $0 + $1.moves.count }
    }
    #expect(moves > 5)
  }

  @Test func `looking ahead never misses more, and never holds a volunteer back`() throws {
    let book = try shippedBook("miyun")
    var tried = 0
    for seed in every(40) {
      let roster = tinyCounty(seed: seed)
      let file = try outlook(roster, book, seed: seed).file
      let chosen = try #require(file.courses.first { $0.course == file.course })
      for course in file.courses {
        let (a, b) = (worth(chosen), worth(course))
        #expect(!b.lexicographicallyPrecedes(a), "seed \(seed)")
      }
      if file.courses.count > 1 { tried += 1 }
      for held in file.held where held.year == 2026 {
        #expect(roster[held.teacher]?.isVolunteer == false, "seed \(seed)")
      }
    }
    #expect(tried > 0)
  }

  @Test func `two runs give the same bytes`() throws {
    let book = try shippedBook()
    for seed in every(5) {
      let roster = tinyCounty(seed: seed)
      let files = try (0..<2).map { _ in try outlook(roster, book, seed: seed).file.json() }
      #expect(files[0] == files[1], "seed \(seed)")
    }
  }

  @Test func `a falsified outlook is refused`() throws {
    let book = try shippedBook("miyun")
    var refused = 0
    for seed in every(20) {
      let roster = tinyCounty(seed: seed)
      let file = try outlook(roster, book, seed: seed).file
      for change in Falsification.all {
        var falsified = file
        guard change.apply(&falsified) else { continue }
        let defects = check(
          outlook: try falsified.json(), roster: roster, book: book, workbookSHA256: "",
          bookSHA256: "")
        #expect(!defects.isEmpty, "seed \(seed): \(change.name)")
        #expect(
          defects.allSatisfy { !$0.sentence(in: .zh).isEmpty && !$0.sentence(in: .en).isEmpty })
        refused += 1
      }
    }
    #expect(refused > 60, "\(refused)")
  }

  @Test func `a book without the section says so`() throws {
    let yaml = try bookText()
    let start = try #require(yaml.firstRange(of: "\nyears:\n"))
    let end = try #require(yaml.firstRange(of: "\n# The rotation of heads"))
    let text = "\(yaml[..<start.lowerBound])\n\(yaml[end.lowerBound...])"
    let book = try PolicyBook(yaml: text)
    #expect(throws: YearsError.missingSection("years")) {
      _ = try outlook(tinyCounty(seed: 1), book, seed: 1)
    }
  }

  private func worth(_ course: CourseResult) -> [Int] {
    [course.breaches.reduce(0, +), course.missing.reduce(0, +)]
  }
}

func outlook(
  _ roster: Roster, _ book: PolicyBook, seed: UInt64, horizon: Int = 3
) throws -> YearsPlanner.Result {
  try YearsPlanner(
    YearsRequest(request(roster, book, seed: seed), horizon: horizon),
    planYear: { try Planner($0, terms: nil, steps: .tiny).plan() }
  ).plan()
}

/// A change that makes an outlook false; returns false where there is nothing
/// to change.
private struct Falsification: Sendable {
  let name: String
  let apply: @Sendable (inout OutlookFile) -> Bool

  static let all: [Falsification] = [
    .init(name: "a move lost") { file in
      guard let year = file.years.firstIndex(where: { !$0.moves.isEmpty }) else { return false }
      file.years[year].moves.removeFirst()
      return true
    },
    .init(name: "moved again") { file in
      guard let move = file.years[0].moves.first, file.years.count > 1 else { return false }
      file.years[1].moves.append(move)
      return true
    },
    .init(name: "a return forgotten") { file in
      guard let year = file.years.firstIndex(where: { !$0.returns.isEmpty }) else {
        return false
      }
      file.years[year].returns.removeFirst()
      return true
    },
    .init(name: "a retirement forgotten") { file in
      guard let year = file.years.firstIndex(where: { !$0.retirements.isEmpty }) else {
        return false
      }
      file.years[year].retirements.removeFirst()
      return true
    },
    .init(name: "stock") { file in
      guard !file.years[0].stock.isEmpty else { return false }
      file.years[0].stock[0].stock += 1
      return true
    },
    .init(name: "a longer term") { file in
      guard !file.years[0].moves.isEmpty else { return false }
      file.years[0].moves[0].end = "2040-spring"
      return true
    },
    .init(name: "a need") { file in
      guard !file.years[1].posts.isEmpty else { return false }
      file.years[1].posts[0].need += 1
      return true
    },
    .init(name: "a sum") { file in
      file.shortage.value += 1
      return true
    },
    .init(name: "a level") { file in
      guard !file.years[1].levels.isEmpty else { return false }
      file.years[1].levels[0].value += 1
      return true
    },
    .init(name: "a year no calendar has") { file in
      file.years[0].year = Int.max
      return true
    },
    .init(name: "more classes than can be counted") { file in
      guard !file.years[0].classes.isEmpty else { return false }
      file.years[0].classes[0].classes = Int.max
      return true
    },
    .init(name: "a need without end") { file in
      guard let year = file.years.lastIndex(where: { !$0.posts.isEmpty }) else { return false }
      file.years[year].posts[0].need = Int.max
      return true
    },
    .init(name: "pupils of the workbook") { file in
      guard !file.years[0].classes.isEmpty else { return false }
      file.years[0].classes[0].pupils += 1
      return true
    },
  ]
}
