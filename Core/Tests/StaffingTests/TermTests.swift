import Staffing
import Testing

@Suite struct `The term of a day` {
  @Test func `is the one whose days hold it, day by day over three years`() {
    var day = Day(2025, 1, 1)
    while day <= Day(2028, 1, 1) {
      #expect(Term(containing: day).days.contains(day))
      day = day.advanced(by: 1)
    }
    #expect(Term(containing: Day(2027, 1, 31)) == Term(2026, .autumn))
    #expect(Term(containing: Day(2027, 2, 1)) == Term(2026, .spring))
    #expect(Term(containing: Day(2027, 9, 1)) == Term(2027, .autumn))
  }
}
