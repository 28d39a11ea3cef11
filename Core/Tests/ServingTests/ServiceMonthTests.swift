import CoreTestSupport
import Partnership
import Policy
import Sampling
import Serving
import Staffing
import Testing

@Suite struct `Months of service` {
  /// Day by day: a month is there when a school day of the stay is in it.
  @Test func `are those with a school day of the stay, whatever the stay and the holidays`() {
    for seed in every(2_000) {
      var random = SplitMix64(seed: seed)
      let first = Day(2026, 1, 1)
      let range = first...first.advanced(by: Int.random(in: 20...500, using: &random))
      let off = (0..<Int.random(in: 0...4, using: &random)).map { _ in
        let start = first.advanced(by: Int.random(in: -30...500, using: &random))
        return start...start.advanced(by: Int.random(in: 0...60, using: &random))
      }
      let days = SchoolDays(range, off: off)
      let start = first.advanced(by: Int.random(in: -40...520, using: &random))
      let stay = start...start.advanced(by: Int.random(in: 0...400, using: &random))
      let within = Int.random(in: 0...10, using: &random)

      var counts: [Month: [Day]] = [:]
      for day in stay where range.contains(day) {
        counts[day.month, default: []].append(day)
      }
      let expected = counts.keys.sorted().compactMap { month -> ServiceMonth? in
        let served = counts[month]!
        let school = served.filter(days.isSchoolDay).count
        guard school > 0 else { return nil }
        var due = served.last!
        var left = within
        while left > 0 {
          due = due.advanced(by: 1)
          if days.calendar.isWorkingDay(due) { left -= 1 }
        }
        return ServiceMonth(
          month: month, days: served.first!...served.last!, schoolDays: school, due: due)
      }
      #expect(days.months(of: stay, confirmedWithin: within) == expected, "seed \(seed)")
    }
  }

  @Test func `take no more half days than they have`() {
    #expect(Attendance(sick: 2, personal: 1, official: 3, absent: 4).fits(5))
    #expect(!Attendance(sick: 2, personal: 1, official: 3, absent: 5).fits(5))
    #expect(!Attendance(sick: -1).fits(5))
    #expect(Attendance(sick: 2, personal: 1, official: 3, absent: 1).atWork(of: 20) == 36)
  }
}
