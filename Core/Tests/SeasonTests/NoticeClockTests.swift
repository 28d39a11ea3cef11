import CoreTestSupport
import Policy
import Season
import Staffing
import Testing

@Suite struct `The clock of a notice` {
  private func calendar() throws -> WorkingCalendar { try shippedBook().calendar }

  @Test func `skips National Day and counts the Saturday worked for it`() throws {
    let clock = NoticeClock(
      first: Day(2026, 9, 28), workingDays: 5, calendar: try calendar())
    // 29, 30 September, 8, 9 and the worked Saturday 10 October.
    #expect(clock.last == Day(2026, 10, 10))
    #expect(clock.isCertain && !clock.isExtended)
  }

  @Test func `runs through the whole of its last day`() throws {
    let calendar = try calendar()
    let clock = NoticeClock(first: Day(2026, 8, 3), workingDays: 5, calendar: calendar)
    #expect(clock.last == Day(2026, 8, 10))
    #expect(clock.state(on: Day(2026, 8, 3), calendar: calendar) == .running(workingDaysLeft: 5))
    #expect(clock.state(on: Day(2026, 8, 10), calendar: calendar) == .running(workingDaysLeft: 1))
    #expect(clock.state(on: Day(2026, 8, 11), calendar: calendar) == .ended)
  }

  @Test func `can be made longer, visibly, and never shorter`() throws {
    let calendar = try calendar()
    let longer = NoticeClock(
      first: Day(2026, 8, 3), workingDays: 5, calendar: calendar, extendedTo: Day(2026, 8, 14))
    #expect(longer.last == Day(2026, 8, 14) && longer.isExtended)
    #expect(longer.postedLast == Day(2026, 8, 10))
    let shorter = NoticeClock(
      first: Day(2026, 8, 3), workingDays: 5, calendar: calendar, extendedTo: Day(2026, 8, 4))
    #expect(shorter.last == Day(2026, 8, 10) && !shorter.isExtended)
  }

  @Test func `is provisional where the holidays aren't known`() throws {
    let clock = NoticeClock(first: Day(2031, 8, 4), workingDays: 5, calendar: try calendar())
    #expect(!clock.isCertain)
  }

  @Test func `never gives fewer working days than it says, from any day`() throws {
    let calendar = try calendar()
    for offset in 0..<700 {
      let first = Day(2025, 1, 1).advanced(by: offset)
      for count in 5...12 {
        let clock = NoticeClock(first: first, workingDays: count, calendar: calendar)
        #expect(
          calendar.workingDays(in: first.advanced(by: 1)...clock.last) == count, "\(first) \(count)"
        )
        #expect(calendar.isWorkingDay(clock.last))
      }
    }
  }
}
