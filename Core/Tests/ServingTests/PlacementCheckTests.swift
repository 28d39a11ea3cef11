import CoreTestSupport
import Policy
import Sampling
import Serving
import Staffing
import Testing

@Suite struct `A check of both schools` {
  private let day = Day(2026, 11, 2)

  private func terms() throws -> CheckTerms {
    try #require(try PolicyBook(yaml: bookText()).serviceTerms?.check)
  }

  private func full(_ terms: CheckTerms) -> PlacementCheck {
    PlacementCheck(
      on: day,
      marks: Dictionary(
        uniqueKeysWithValues: terms.points.map { ($0.key, .init($0.most, found: "")) }),
      tasks: [])
  }

  @Test(arguments: bookNames)
  func `has points for either school in every shipped book`(name: String) throws {
    let terms = try #require(try PolicyBook(yaml: bookText(name)).serviceTerms?.check)
    #expect(Set(terms.points.map(\.side)) == [.host, .sender])
    #expect(terms.citation.source == "S001-037" && terms.share.value == 200)
  }

  @Test func `says all that's wrong with it at once`() throws {
    let terms = try terms()
    var check = full(terms)
    #expect(check.faults(terms).isEmpty)
    check.marks["released"] = .init(4, found: " ")
    check.marks["same"] = .init(11, found: "")
    check.marks["led"] = nil
    check.marks["tea"] = .init(1, found: "")
    let late = day.advanced(by: 61)
    check.tasks = [.init(.teacher, " ", due: late)]
    #expect(
      check.faults(terms) == [
        .unknownPoint("tea"), .noWords("released"), .markOutside("same", 11, most: 10),
        .notLooked("led"), .taskSide(.teacher), .noTask,
        .dueOutside(late, day...day.advanced(by: 60)),
      ])
  }

  @Test func `that nobody made is no bad one`() throws {
    #expect(BureauPart([], try terms()) == nil)
  }

  @Test(arguments: every(2_000))
  func `comes to no more than the bureau's share, and to all of it only when nothing is missing`(
    seed: UInt64
  ) throws {
    var stream = SplitMix64(seed: seed).branch(0x5601)
    let terms = Self.shipped
    let checks = (0...stream.below(3)).map { _ in
      PlacementCheck(
        on: day,
        marks: Dictionary(
          uniqueKeysWithValues: terms.points.map { point in
            (point.key, .init(stream.below(3) == 0 ? stream.below(11) : point.most, found: "x"))
          }), tasks: [])
    }
    let part = try #require(BureauPart(checks, terms), "seed \(seed)")
    let sum = checks.reduce(0) { $0 + $1.marks.values.reduce(0) { $0 + $1.mark } }
    #expect(part.marks == sum && part.most == checks.count * 70, "seed \(seed)")
    #expect((part.thousandths == 200) == (sum == part.most), "seed \(seed)")
    let host = try #require(BureauPart(checks, terms, of: .host))
    let sender = try #require(BureauPart(checks, terms, of: .sender))
    #expect(host.marks + sender.marks == part.marks, "seed \(seed)")
  }

  private static let shipped: CheckTerms = {
    guard let terms = try? PolicyBook(yaml: bookText()).serviceTerms?.check else {
      preconditionFailure("the shipped book has no check")
    }
    return terms
  }()
}

@Suite struct `What a school is to mend` {
  private let day = Day(2026, 11, 2)

  @Test func `is answered with evidence, and closed or given another day`() throws {
    var mend = MendCase(due: day)
    #expect(!mend.isLate(on: day) && mend.isLate(on: day.advanced(by: 1)))
    #expect(throws: MendCase.Fault.notIn(.open)) { try mend.take(.close, on: day) }
    try mend.take(.answer, on: day)
    #expect(mend.state == .answered && !mend.isLate(on: day.advanced(by: 9)))
    #expect(throws: MendCase.Fault.dueBefore(day)) {
      try mend.take(.reopen(due: day.advanced(by: -1)), on: day)
    }
    try mend.take(.reopen(due: day.advanced(by: 7)), on: day)
    #expect(mend.state == .open && mend.due == day.advanced(by: 7))
    try mend.take(.answer, on: day)
    try mend.take(.close, on: day)
    #expect(throws: MendCase.Fault.notIn(.closed)) { try mend.take(.answer, on: day) }
  }
}
