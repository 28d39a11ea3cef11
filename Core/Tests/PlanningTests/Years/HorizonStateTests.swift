import CoreTestSupport
import PlanFormat
import Planning
import Policy
import Staffing
import Testing

@Suite struct `From one year to the next` {
  let one: Teacher.ID = "T1"
  let from: School.ID = "2111000001"
  let to: School.ID = "2111000002"

  @Test func `whoever is sent stays away for the book's term and then comes home`() throws {
    let teacher = Teacher.sample("T1", school: from, subject: .chinese)
    var (state, turnover) = try start([teacher]).next(after: [move("T1", subject: .music)])
    for year in 2027...2028 {
      let away = try #require(state.roster[one])
      #expect(away.teaching.school == to && away.subject == .music, "\(year)")
      #expect(away.establishment.school == from)
      #expect(turnover.returns.isEmpty)
      (state, turnover) = try state.next(after: [])
    }
    let home = try #require(state.roster[one])
    #expect(state.year == SchoolYear(2029))
    #expect(home.teaching.school == from && home.subject == .chinese)
    #expect(home.qualifications == .none)
    #expect(home.lastExchange == Month(2029, 8) && home.ruralYears == 3)
    #expect(turnover.returns.map(\.teacher) == ["T1"])
  }

  @Test func `a transfer doesn't come home`() throws {
    var (state, _) = try start([.sample("T1", school: from)])
      .next(after: [move("T1", kind: .transfer)])
    for _ in 0..<3 { (state, _) = try state.next(after: []) }
    #expect(state.roster[one]?.establishment.school == to)
    #expect(state.roster[one]?.teaching.school == to)
  }

  @Test func `whoever reaches the statutory month leaves, at home or away`() throws {
    // At 55 years and 8 months, in January 2028.
    let born = Month(1972, 5)
    let teacher = Teacher.sample("T1", born: born, school: from)
    let month = RetirementAge.month(of: teacher)
    var state = start([teacher, .sample("T2", school: from)])
    while state.year.advanced(by: 1).opening < month {
      let (next, turnover) = try state.next(after: [])
      #expect(next.roster[one] != nil && turnover.retirements.isEmpty)
      state = next
    }
    let turnover: Turnover
    (state, turnover) = try state.next(after: [])
    #expect(state.roster[one] == nil && state.roster[Teacher.ID("T2")] != nil)
    #expect(turnover.retirements.map(\.month) == [month])
  }

  @Test func `a circumstance of today doesn't last for ever`() throws {
    var state = start([.sample("T1", school: from, circumstances: [.pregnant])])
    (state, _) = try state.next(after: [])
    #expect(state.roster[one]?.circumstances == [.pregnant])
    (state, _) = try state.next(after: [])
    #expect(state.roster[one]?.circumstances == [])
  }

  @Test func `primary cohorts shrink by the book's intake and the junior ones follow them`() throws
  {
    let primary = School.sample(
      from, enrolment: [.primary: Enrolment(pupils: 600, classes: 18)])
    let junior = School.sample(
      "3111000001", kind: .juniorSchool, enrolment: [.junior: Enrolment(pupils: 240, classes: 6)])
    let roster = try Roster(county: "县", schools: [primary, junior], teachers: [])
    let state = try HorizonState(
      roster, book, terms, year: SchoolYear(2026), horizon: 5
    ).next(after: []).state
    // 88 percent of 100 enter; 100 leave primary and enter a school of cohorts of 80.
    #expect(state.roster[from]?.enrolment[.primary] == Enrolment(pupils: 588, classes: 18))
    #expect(
      state.roster[School.ID("3111000001")]?.enrolment[.junior]
        == Enrolment(pupils: 260, classes: 7))
  }

  @Test func `the bureau's own class numbers go before the projection`() throws {
    let roster = try Roster(county: "县", schools: [.sample(from)], teachers: [])
    let forecast = ClassForecast(
      school: from, stage: .primary, year: SchoolYear(2027), classes: 3, pupils: nil)
    let state = try HorizonState(
      roster, book, terms, year: SchoolYear(2026), horizon: 2, stated: [forecast]
    ).next(after: []).state
    #expect(state.roster[from]?.enrolment[.primary] == Enrolment(pupils: 95, classes: 3))
  }

  private let book: PolicyBook
  private let terms: YearsTerms

  init() throws {
    book = try shippedBook()
    terms = try #require(book.yearsTerms)
  }

  private func start(_ teachers: [Teacher]) -> HorizonState {
    let roster = try! Roster(
      county: "县", schools: [.sample(from), .sample(to)], teachers: teachers)
    return HorizonState(roster, book, terms, year: SchoolYear(2026), horizon: 12)
  }

  private func move(
    _ teacher: Teacher.ID, subject: Subject = .chinese, kind: Move.Kind = .exchange
  ) -> Move {
    Move(
      teacher: teacher, from: from, to: to, stage: .primary, subject: subject, phase: .directed,
      direction: .down, kind: kind, start: "2026-autumn", end: "2028-spring", reasons: [])
  }
}
