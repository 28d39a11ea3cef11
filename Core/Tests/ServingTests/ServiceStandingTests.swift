import CoreTestSupport
import Partnership
import Policy
import Serving
import Staffing
import Testing

@Suite struct `How a placement stands` {
  private let book: PolicyBook
  private let terms: ServiceTerms

  init() throws {
    book = try shippedBook().inForce(in: SchoolYear(2026))
    terms = try #require(book.serviceTerms)
  }

  private func standing(
    from first: Day, to last: Day, _ entries: [String: [Day]] = [:], confirmed: Set<Month> = []
  ) -> ServiceStanding {
    let sheet = ServiceSheet(
      terms, stay: first...last, in: SchoolDays(SchoolYear(2026).days, of: book))
    return ServiceStanding(sheet, entries: entries, confirmed: confirmed)
  }

  @Test func `is on time on its first day, and late with each party's duties after the term`() {
    let fresh = standing(from: Day(2026, 9, 1), to: Day(2027, 7, 10))
    #expect(fresh.overdue(on: Day(2026, 9, 1)) == 0)
    let later = Day(2027, 3, 1)
    // A check, a self-check and a feedback of the autumn; September to February unconfirmed,
    // of which January's and February's parts have school days, too.
    #expect(
      fresh.overdue(of: .host, on: later) == 3
        + fresh.unconfirmed(on: later).count { $0.due < later })
    #expect(fresh.overdue(of: .bureau, on: later) == 1)
    #expect(fresh.overdue(of: .teacher, on: later) == 1)
    #expect(fresh.overdue(of: .sender, on: Day(2026, 12, 1)) == 3)
  }

  @Test func `counts what was done in the stretch it was owed in`() {
    let done = standing(
      from: Day(2026, 9, 1), to: Day(2027, 7, 10),
      ["contact": [Day(2026, 9, 20), Day(2026, 9, 21), Day(2026, 11, 2)]])
    #expect(done.overdue(of: .sender, on: Day(2026, 12, 1)) == 1, "October is missing")
  }

  @Test func `waits for a month only when it's over, and is late after the days allowed`() throws {
    let month = Month(2026, 9)
    let waiting = standing(from: Day(2026, 9, 1), to: Day(2027, 7, 10))
    #expect(waiting.unconfirmed(on: Day(2026, 9, 30)).isEmpty)
    let first = try #require(waiting.unconfirmed(on: Day(2026, 10, 1)).first)
    #expect(first.month == month)
    #expect(waiting.overdue(of: .host, on: first.due) == 0)
    #expect(waiting.overdue(of: .host, on: first.due.advanced(by: 1)) == 1)
    let confirmed = standing(
      from: Day(2026, 9, 1), to: Day(2027, 7, 10), confirmed: [month])
    #expect(confirmed.unconfirmed(on: Day(2026, 10, 20)).isEmpty)
  }

  @Test func `owes nothing outside the stay`() {
    let short = standing(from: Day(2026, 10, 12), to: Day(2026, 10, 16))
    #expect(short.months.map(\.month) == [Month(2026, 10)])
    #expect(short.months.first?.schoolDays == 5)
    #expect(short.overdue(of: .sender, on: Day(2027, 8, 1)) <= 1)
  }
}

@Suite struct `A plan of service` {
  private let terms: ServiceTerms

  init() throws { terms = try #require(try shippedBook().serviceTerms) }

  private func plan(_ lessons: Int, _ guidance: Int, _ study: Int) -> ServicePlan {
    ServicePlan(lessons: lessons, guidance: guidance, study: study, aim: "a", scheme: "s")
  }

  @Test func `keeps work to study at two to one for those moved up`() {
    #expect(plan(100, 20, 60).warnings(terms, load: nil, isUpward: true).isEmpty)
    #expect(
      plan(100, 20, 59).warnings(terms, load: nil, isUpward: true) == [
        .littleStudy(work: 120, study: 59, due: 60)
      ])
    // Ratios that don't divide are rounded in favour of study.
    #expect(
      plan(101, 0, 50).warnings(terms, load: nil, isUpward: true) == [
        .littleStudy(work: 101, study: 50, due: 51)
      ])
  }

  @Test func `leaves time to guide, and gives no more lessons than allowed`() {
    #expect(plan(150, 20, 0).warnings(terms, load: 140, isUpward: false).isEmpty)
    #expect(
      plan(155, 19, 0).warnings(terms, load: 140, isUpward: false) == [
        .littleGuidance(19, due: 20), .tooManyLessons(155, most: 154),
      ])
    // Of somebody who is there two days of five, as much less is asked.
    #expect(plan(60, 8, 0).warnings(terms, load: 140, share: 40, isUpward: false).isEmpty)
    #expect(
      plan(62, 7, 0).warnings(terms, load: 140, share: 40, isUpward: false) == [
        .littleGuidance(7, due: 8), .tooManyLessons(62, most: 61),
      ])
  }

  @Test func `says all that's wrong with it`() {
    #expect(plan(120, 20, 0).faults.isEmpty)
    #expect(
      ServicePlan(
        lessons: -1, guidance: 500, study: 0, aim: "", scheme: String(repeating: "x", count: 1001)
      ).faults == [.outside(-1), .outside(500), .noAim, .tooLong(1001)])
    #expect(plan(0, 0, 20).faults == [.emptyWeek])
    #expect(plan(300, 190, 1).faults == [.outside(491)])
  }
}
