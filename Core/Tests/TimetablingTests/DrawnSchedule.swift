import Policy
import Sampling
import Staffing
import Timetabling

/// Two small schools with bells of their own, six people who may teach at both, and lessons
/// without clashes at either.
struct DrawnSchedule {
  static let monday = Day(2026, 9, 7)
  static let calendar = WorkingCalendar(holidays: [], workedWeekendDays: [], years: [])
  static let people = (1...6).map { Teacher.ID("T\($0)") }
  static let terms = TimetableTerms(
    most: CitedLimit(8, .test), notice: CitedLimit(1, .test), apart: CitedLimit(7, .test),
    leaders: CitedLimit(1, .test), reasons: [])

  let timetables: [Timetable]
  var chance: SplitMix64

  init(seed: UInt64) {
    var chance = SplitMix64(seed: seed)
    timetables = ["A", "B"].map { school in
      let start = Int.random(in: 470...500, using: &chance)
      let bells = BellTimes(
        Dictionary(
          uniqueKeysWithValues: (1...4).map { ($0, start + $0 * 50..<start + $0 * 50 + 40) }))
      var lessons: [TimetableLesson] = []
      for _ in 0..<Int.random(in: 0...24, using: &chance) {
        let lesson = TimetableLesson(
          teacher: Self.people.randomElement(using: &chance)!,
          classroom: ["1", "2"].randomElement(using: &chance)!,
          subject: ["语文", "数学"].randomElement(using: &chance)!,
          weekday: [.monday, .tuesday].randomElement(using: &chance)!,
          period: Int.random(in: 1...4, using: &chance))
        if TimetableClash.all(in: lessons + [lesson]).isEmpty { lessons.append(lesson) }
      }
      return Timetable(
        school: School.ID(school), days: Day(2026, 9, 1)...Day(2027, 1, 31), bells: bells,
        lessons: lessons)
    }
    self.chance = chance
  }

  func schedule(_ swaps: [LessonSwap] = []) -> Schedule {
    Schedule(timetables, swaps: swaps, calendar: Self.calendar)
  }
}

extension Citation {
  static let test = Citation(document: "设置", source: "house")
}
