import Attaching
import CoreTestSupport
import Partnership
import Policy
import Sampling
import Staffing
import Testing

private let house = Citation(document: "本县", source: "test")
private let monday = Day(2026, 9, 7)
private func week(_ number: Int) -> ClosedRange<Day> {
  monday.advanced(by: 7 * number)...monday.advanced(by: 7 * number + 4)
}

private func away(
  _ teacher: Teacher.ID, _ number: Int, at home: School.ID = "A", _ subject: Subject = "语文"
) -> AwayWeek {
  AwayWeek(
    id: AwayWeek.ID("AW-\(teacher)-\(number)"), teacher: teacher, home: home, subject: subject,
    school: "D", days: week(number))
}

@Suite struct `A week a month at another school` {
  private let terms = AttachmentTerms.Weeks(
    days: CitedLimit(5, house), months: CitedLimit(10, house),
    awayAtOnce: CitedLimit(1, house), citation: house)

  @Test func `is from Monday to Friday whatever day is named`() {
    #expect(AwayWeek.days(around: Day(2026, 9, 10)) == week(0))
    #expect(AwayWeek.days(around: Day(2026, 9, 13)) == week(0))
    #expect(AwayWeek.days(around: monday) == week(0))
  }

  @Test func `is refused with every reason and the next week that would do`() {
    // The second week has a holiday; a colleague is away in the first and third.
    let calendar = AwayCalendar(
      [away("T2", 0), away("T2", 2), away("T3", 3, "数学"), away("T1", 5)],
      SchoolDays(
        Day(2026, 9, 1)...Day(2027, 8, 31), off: [Day(2026, 9, 15)...Day(2026, 9, 15)]), terms)
    let found = calendar.faults(adding: [week(0), week(1), week(3)], of: "T1", at: "A", "语文")
    #expect(
      found.map(\.reason) == [
        .crowded(most: 1), .schoolDays(4, least: 5), .sameMonth(week(0)), .sameMonth(week(0)),
      ])
    // October has one of theirs already, so the next is in November.
    #expect(found.first?.next == week(8))
    #expect(calendar.faults(adding: [week(3)], of: "T1", at: "A", "语文").isEmpty)
  }

  @Test func `is proposed once for each month, the first week that would do`() {
    for seed in every(2_000) {
      var chance = SplitMix64(seed: seed)
      let teachers = ["T1", "T2", "T3", "T4"].map { Teacher.ID($0) }
      let known = (0..<Int.random(in: 0...8, using: &chance)).map { _ in
        away(
          teachers.randomElement(using: &chance)!, Int.random(in: 0...12, using: &chance),
          at: Bool.random(using: &chance) ? "A" : "B")
      }
      let off = (0..<3).map { _ in
        let day = monday.advanced(by: Int.random(in: 0...90, using: &chance))
        return day...day
      }
      let schoolDays = SchoolDays(Day(2026, 9, 1)...Day(2027, 8, 31), off: off)
      let calendar = AwayCalendar(known, schoolDays, terms)
      let months = Int.random(in: 0...4, using: &chance)
      let found = calendar.series(
        from: Month(2026, 9), months: months, of: "T1", at: "A", "语文")
      #expect(
        calendar.faults(adding: found, of: "T1", at: "A", "语文").isEmpty, "seed \(seed)")
      // Word for word: of each month the first Monday to Friday that is a whole week of school,
      // in a month without another of theirs, with nobody of the school and subject away.
      let expected = (0..<months).compactMap { number -> ClosedRange<Day>? in
        let month = Month(2026, 9).advanced(by: number)
        return (-1...30).map(week).first { days in
          days.lowerBound.month == month && days.allSatisfy(schoolDays.isSchoolDay)
            && !known.contains { $0.teacher == "T1" && $0.days.lowerBound.month == month }
            && !known.contains {
              $0.teacher != "T1" && $0.home == "A" && $0.days.overlaps(days)
            }
        }
      }
      #expect(found == expected, "seed \(seed)")
    }
  }
}
