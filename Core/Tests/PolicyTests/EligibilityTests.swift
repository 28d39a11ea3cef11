import CoreTestSupport
import Policy
import Staffing
import Testing

@Suite struct `Eligibility` {
  let year = SchoolYear(2026)
  let city = School.sample("2111000001", area: .mainCity)
  let village = School.sample("2111000002")

  private func judged(
    _ teacher: Teacher, by book: String = "national-default"
  ) throws -> (book: PolicyBook, eligibility: TeacherEligibility) {
    let roster = try Roster(county: "县", schools: [city, village], teachers: [teacher])
    let book = try shippedBook(book)
    return (book, try #require(book.eligibility(of: roster, in: year).first))
  }

  @Test func `of an ordinary teacher is open in all directions`() throws {
    let (_, eligibility) = try judged(.sample())
    #expect(eligibility.directions == Set(Direction.allCases))
    #expect(eligibility.findings.allSatisfy { $0.severity != .block })
  }

  @Test func `lists all reasons, not the first`() throws {
    let teacher = Teacher.sample(
      sex: .male, born: Month(1967, 5), joined: Month(2024, 9), stage: .senior, position: .head,
      lastExchange: Month(2025, 8), circumstances: [.onSupport])
    let (book, eligibility) = try judged(teacher)
    #expect(
      eligibility.findings.filter { $0.severity == .block }.map(\.rule) == [
        "teaching-post", "stage-scope", "age-limit", "age-limit", "years-at-school",
        "years-since-exchange", "near-retirement", "exempt-circumstances",
      ])
    #expect(!eligibility.isEligible)
    let years = try #require(eligibility.findings.first { $0.rule == "years-at-school" })
    #expect(years.liftsIn == Month(2030, 9))
    #expect(years.measured == .months(24))
    #expect(years.allowed == .atLeast(.months(72)))
    #expect(
      book.sentence(for: years, in: .en)
        == "At this school for 2 years; exchange asks for at least 6 years; eligible from 2030-09")
  }

  @Test func `may be open in some directions only`() throws {
    let (_, eligibility) = try judged(.sample(born: Month(1978, 9)))
    #expect(eligibility.directions == [.down, .lateral])
    let (_, served) = try judged(.sample(ruralYears: 2), by: "miyun")
    #expect(served.directions == [.up, .lateral])
  }

  @Test(arguments: [Circumstance.pregnant, .nursing, .seriousIllness, .underSanction])
  func `names a sensitive reason only when asked`(circumstance: Circumstance) throws {
    let (book, eligibility) = try judged(.sample(circumstances: [circumstance]))
    let finding = try #require(eligibility.findings.first { $0.severity == .block })
    #expect(finding.isSensitive)
    for language in Language.allCases {
      let named = circumstance.words[language]
      #expect(!book.sentence(for: finding, in: language).contains(named))
      #expect(book.sentence(for: finding, in: language, revealing: true).contains(named))
    }
  }

  @Test func `in one book differs from that in another`() throws {
    let teacher = Teacher.sample(sex: .male, born: Month(1970, 1), joined: Month(2023, 9))
    #expect(try judged(teacher).eligibility.directions == [])
    #expect(try judged(teacher, by: "miyun").eligibility.directions == [.down, .lateral])
    let old = Teacher.sample(sex: .male, born: Month(1969, 1))
    #expect(try judged(old, by: "county-managed").eligibility.isEligible)
  }

  @Test(
    arguments: [
      (from: SchoolRole.ordinary, Area.mainCity, to: SchoolRole.ordinary, Area.village, .down),
      (.ordinary, .village, .ordinary, .townCentre, .up),
      (.ordinary, .townCentre, .ordinary, .townFringe, .lateral),
      (.supporting, .village, .supported, .mainCity, .down),
      (.supported, .mainCity, .supporting, .village, .up),
      (.supported, .mainCity, .ordinary, .village, .down),
    ] as [(SchoolRole, Area, SchoolRole, Area, Direction)])
  func `is asked for the direction given by roles first, then by zones`(
    from: SchoolRole, area: Area, to: SchoolRole, toArea: Area, direction: Direction
  ) throws {
    let book = try shippedBook()
    let there = School.sample("2111000009", area: toArea, role: to)
    #expect(book.direction(from: .sample(area: area, role: from), to: there) == direction)
  }

  @Test func `is counted where schools send`() throws {
    let national = try shippedBook()
    let miyun = try shippedBook("miyun")
    let town = School.sample(area: .townCentre)
    #expect(national.sends(city) && !national.sends(town) && !national.sends(village))
    #expect(miyun.sends(city) && miyun.sends(town) && !miyun.sends(village))
    #expect(national.sends(.sample(role: .supporting)))
    #expect(!miyun.sends(.sample(area: .mainCity, role: .supported)))
  }
}
