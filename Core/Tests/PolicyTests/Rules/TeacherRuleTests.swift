import CoreTestSupport
import Policy
import Sampling
import Staffing
import Testing

/// What the books' worked examples don't reach: other settings, and every
/// value around a bound.
@Suite struct `Rules about a teacher` {
  private func findings(
    _ rule: RuleID, of teacher: Teacher, by book: PolicyBook
  ) throws -> [Finding] {
    let roster = try Roster(
      county: "县",
      schools: [.sample("2111000001", area: .mainCity), .sample("2111000002")],
      teachers: [teacher])
    return book.eligibility(of: roster, in: SchoolYear(2026))[0].findings.filter {
      $0.rule == rule
    }
  }

  @Test(arguments: [(isInclusive: true, oldest: 55), (isInclusive: false, oldest: 54)])
  func `age: the limit itself is allowed when the book says so`(
    isInclusive: Bool, oldest: Int
  ) throws {
    let limit = "{value: 55, unit: years-of-age, inclusive: \(isInclusive)}"
    let book = try book(("maximum: 55 years-of-age", "maximum: \(limit)"))
    for age in 45...60 {
      let teacher = Teacher.sample(sex: .male, born: Month(2026 - age, 9))
      let down = try findings("age-limit", of: teacher, by: book)
        .filter { $0.directions.contains(.down) }
      #expect(down.isEmpty == (age <= oldest), "\(age)")
      #expect(down.allSatisfy { $0.directions == [.down, .lateral] && $0.measured == .age(age) })
    }
  }

  @Test func `a single limit may be softer than its rule`() throws {
    let book = try book(
      ("maximum: 55 years-of-age", "severity: warn, maximum: 55 years-of-age"))
    let man = Teacher.sample(sex: .male, born: Month(1969, 9))
    #expect(try findings("age-limit", of: man, by: book).map(\.severity) == [.warn, .block])
  }

  @Test(arguments: Title.allCases)
  func `title: whoever has less than the book asks for is found`(title: Title) throws {
    let book = try book(("minimum: none", "minimum: first"))
    let found = try findings("minimum-title", of: .sample(title: title), by: book)
    #expect(found.isEmpty == (title >= .first))
    #expect(found.allSatisfy { $0.allowed == .atLeast(.title(.first)) && $0.directions == [.down] })
  }

  @Test(arguments: [true, false])
  func `years at school: lift in the first month that is allowed`(isInclusive: Bool) throws {
    let book = try book(
      ("minimum: 6 years", "minimum: {value: 6, unit: years, inclusive: \(isInclusive)}"))
    for joined in Month(2018, 1)...Month(2026, 9) {
      let found = try findings("years-at-school", of: .sample(joined: joined), by: book)
      let months = joined.distance(to: Month(2026, 9))
      #expect(found.isEmpty == (isInclusive ? months >= 72 : months > 72), "\(joined)")
      let lift = joined.advanced(by: isInclusive ? 72 : 73)
      #expect(found.allSatisfy { $0.liftsIn == lift && lift > Month(2026, 9) }, "\(joined)")
    }
  }

  @Test func `rural history: may count lately only`() throws {
    let rule = """
        rural-history:
          severity: block
          citation: priority
          applies: {directions: [down]}
          counts: lately
          within: 5 years
          sentence: {zh: "{measured}", en: "{measured}"}

        near-retirement:
          severity
      """
    let book = try book(("  near-retirement:\n    severity", rule))
    let long = Teacher.sample(ruralYears: 9, lastRural: Month(2021, 9))
    let late = Teacher.sample(ruralYears: 1, lastRural: Month(2021, 10))
    let unknown = Teacher.sample(ruralYears: 1)
    #expect(try findings("rural-history", of: long, by: book).isEmpty)
    #expect(try findings("rural-history", of: unknown, by: book).isEmpty)
    #expect(
      try findings("rural-history", of: late, by: book).map(\.liftsIn) == [Month(2026, 10)])
  }

  @Test func `near retirement: everyone within three years by the statutory table`() throws {
    let book = try book()
    for seed in 1...400 as ClosedRange<UInt64> {
      var random = SplitMix64(seed: seed)
      let teacher = Teacher.sample(
        sex: random.below(2) == 0 ? .male : .female,
        born: Month(1963, 1).advanced(by: random.below(180)))
      let left = Month(2026, 9).distance(to: RetirementAge.month(of: teacher))
      let found = try findings("near-retirement", of: teacher, by: book)
      #expect(found.isEmpty == (left > 36), "seed \(seed)")
    }
  }

  @Test func `a rule applies only where the book says`() throws {
    let book = try book(
      ("  minimum-appraisal:\n", "  minimum-appraisal:\n    applies: {sex: male, zones: [city]}\n"))
    var teacher = Teacher.sample(sex: .male)
    teacher.appraisal = .unqualified
    #expect(try findings("minimum-appraisal", of: teacher, by: book).count == 1)
    teacher.teaching.school = "2111000002"
    #expect(try findings("minimum-appraisal", of: teacher, by: book).isEmpty)
    teacher.teaching.school = "2111000001"
    teacher.sex = .female
    #expect(try findings("minimum-appraisal", of: teacher, by: book).isEmpty)
  }

  @Test func `away: nobody is moved on, and a term that is over doesn't lift`() throws {
    var teacher = Teacher.sample(teaching: "2111000002")
    #expect(try findings("away-on-exchange", of: teacher, by: book()).map(\.liftsIn) == [nil])
    teacher.teaching.since = Month(2022, 9)
    #expect(try findings("away-on-exchange", of: teacher, by: book()).map(\.liftsIn) == [nil])
    teacher.teaching.since = Month(2024, 9)
    #expect(
      try findings("away-on-exchange", of: teacher, by: book()).map(\.liftsIn) == [Month(2027, 9)])
  }
}
