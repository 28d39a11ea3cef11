import Sampling
import Staffing
import Testing

@Suite struct `Days` {
  @Test func `agree with a naive calendar over four hundred years`() {
    var ordinal = 0
    var weekday = 4  // 1970-01-01 was a Thursday.
    for year in 1970..<2370 {
      let isLeap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
      let lengths = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
      for (month, length) in lengths.enumerated() {
        for number in 1...length {
          let day = Day(year, month + 1, number)
          guard day.ordinal == ordinal, day.components == (year, month + 1, number),
            day.weekday.rawValue == weekday, Day(day.description) == day
          else {
            Issue.record("\(year)-\(month + 1)-\(number) is \(day), day \(ordinal)")
            return
          }
          ordinal += 1
          weekday = weekday % 7 + 1
        }
        #expect(Day(checking: year, month + 1, length + 1) == nil)
      }
    }
    #expect(ordinal == 146_097)
  }

  @Test func `run back before 1970 and before the year 1`() {
    for ordinal in stride(from: -800_000, through: 0, by: 97) {
      let (year, month, day) = Day(ordinal: ordinal).components
      #expect(Day(checking: year, month, day)?.ordinal == ordinal)
    }
    #expect(Day(1969, 12, 31).weekday == .wednesday)
  }

  @Test(arguments: [
    "2026-02-29", "2026-13-01", "2026-00-10", "2026-1-01", "2026-01-1", "26-01-01",
    "2026-01", "2026/01/01", "", "2026-01-01-01", "1900-02-29",
  ])
  func `that don't exist aren't read`(text: String) {
    #expect(Day(text) == nil)
  }
}

@Suite struct `Months, terms and school years` {
  @Test func `count whole years and never below nothing`() {
    #expect(Month(2020, 10).wholeYears(until: Month(2026, 9)) == 5)
    #expect(Month(2020, 9).wholeYears(until: Month(2026, 9)) == 6)
    #expect(Month(2027, 1).wholeYears(until: Month(2026, 9)) == 0)
    #expect(Month("2026-09") == Month(2026, 9))
    #expect(["2026-9", "2026-13", "2026", "x"].map { Month($0) } == [nil, nil, nil, nil])
  }

  @Test func `cover every day once, one after another`() {
    let terms = Term(2020, .autumn)...Term(2030, .spring)
    for (term, next) in zip(terms, terms.dropFirst()) {
      #expect(term.days.upperBound.advanced(by: 1) == next.days.lowerBound)
      #expect(Term(term.description) == term)
      #expect(term.schoolYear.terms.contains(term))
    }
    let year = SchoolYear(2026)
    #expect(year.terms.first?.days.lowerBound == year.days.lowerBound)
    #expect(year.terms.last?.days.upperBound == year.days.upperBound)
    #expect(SchoolYear(containing: Day(2027, 8, 31)) == year)
    #expect(SchoolYear(containing: Day(2026, 8, 31)) == SchoolYear(2025))
  }

  @Test func `make three years of six terms`() {
    #expect((Term(2026, .autumn)...Term(2028, .spring)).count == 6)
    #expect(Term(2026, .autumn).advanced(by: 5) == Term(2028, .spring))
  }

  @Test(arguments: [
    ("2026", 2026), ("2026-2027", 2026), ("2026-2028", nil), ("26", nil), ("", nil),
  ])
  func `are read from text`(text: String, start: Int?) {
    #expect(SchoolYear(text)?.start == start)
  }

  @Test(arguments: ["2026-summer", "autumn", "2026", "-autumn"])
  func `are refused when they aren't terms`(text: String) {
    #expect(Term(text) == nil)
  }
}

@Suite struct `The working calendar` {
  /// National day 2026: seven days off, worked on 20 September and 10 October.
  let calendar = WorkingCalendar(
    holidays: Set(Day(2026, 10, 1)...Day(2026, 10, 7)),
    workedWeekendDays: [Day(2026, 9, 20), Day(2026, 10, 10)], years: [2026])

  @Test(arguments: [
    (start: Day(2026, 9, 28), count: 5, end: Day(2026, 10, 10)),
    (Day(2026, 9, 30), 3, Day(2026, 10, 10)), (Day(2026, 9, 18), 1, Day(2026, 9, 20)),
    (Day(2026, 11, 2), 5, Day(2026, 11, 9)), (Day(2026, 11, 2), 0, Day(2026, 11, 2)),
  ])
  func `ends a period of whole working days`(start: Day, count: Int, end: Day) {
    #expect(calendar.day(workingDays: count, after: start) == end)
  }

  @Test func `counts what it passes over`() {
    var random = SplitMix64(seed: 1)
    for _ in 0..<500 {
      let start = Day(2026, 1, 1).advanced(by: Int.random(in: 0..<330, using: &random))
      let count = Int.random(in: 1...30, using: &random)
      let end = calendar.day(workingDays: count, after: start)
      #expect(calendar.workingDays(in: start.advanced(by: 1)...end) == count, "\(start) \(count)")
      #expect(calendar.isWorkingDay(end))
    }
  }

  @Test func `says which years it knows`() {
    #expect(calendar.isKnown(Day(2026, 1, 1)))
    #expect(!calendar.isKnown(Day(2027, 1, 1)))
    #expect(calendar.workingDays(in: Day(2026, 9, 28)...Day(2026, 10, 11)) == 6)
  }
}
