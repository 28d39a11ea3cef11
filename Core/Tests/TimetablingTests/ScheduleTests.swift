import CoreTestSupport
import Sampling
import Staffing
import Testing
import Timetabling

@Suite struct `A day's schedule` {
  @Test func `gives who is free, and what somebody may hear, as lessons one by one say`() {
    for seed in every(2_000) {
      var drawn = DrawnSchedule(seed: seed)
      let day = DrawnSchedule.monday.advanced(by: Int.random(in: 0...1, using: &drawn.chance))
      let schedule = drawn.schedule()
      let people = Set(DrawnSchedule.people.shuffled(using: &drawn.chance).prefix(2))
      let held = drawn.timetables.flatMap { table in
        table.lessons.filter { $0.weekday == day.weekday }.map {
          (table.school, $0, table.bells[$0.period]!)
        }
      }
      #expect(schedule.lessons(on: day).count == held.count, "seed \(seed)")
      for table in drawn.timetables {
        let free = (1...4).filter { period in
          !held.contains {
            people.contains($0.1.teacher) && $0.2.overlaps(table.bells[period]!)
          }
        }
        #expect(schedule.commonFree(people, at: table.school, on: day) == free, "seed \(seed)")
      }
      let (one, two) = (people.min()!, people.max()!)
      let hearable = held.filter { lesson in
        lesson.1.teacher == one
          && !held.contains { $0.1.teacher == two && $0.2.overlaps(lesson.2) }
      }
      let found = schedule.hearable(one, by: two, on: day)
      #expect(found.count == hearable.count && found.allSatisfy { $0.teacher == one })
    }
  }

  @Test func `ranks those who are free for a lesson, and leaves out nobody`() {
    for seed in every(2_000) {
      let schedule = DrawnSchedule(seed: seed).schedule()
      let day = DrawnSchedule.monday
      let staff = Dictionary(
        uniqueKeysWithValues: DrawnSchedule.people.enumerated().map {
          ($0.element, $0.offset % 2 == 0 ? Subject("语文") : Subject("数学"))
        })
      for lesson in schedule.left(by: "T1", in: day...day.advanced(by: 1)) {
        let choices = schedule.cover(for: lesson, among: staff)
        let free = DrawnSchedule.people.filter {
          $0 != "T1" && schedule.collisions(of: $0, on: lesson.slot.day, lesson.minutes).isEmpty
        }
        #expect(Set(choices.map(\.teacher)) == Set(free), "seed \(seed)")
        for (better, worse) in zip(choices, choices.dropFirst()) {
          func key(_ choice: CoverChoice) -> (Int, Int, Int) {
            (choice.sharesSubject ? 0 : 1, choice.knowsClass ? 0 : 1, choice.lessons)
          }
          #expect(key(better) <= key(worse), "seed \(seed)")
        }
      }
    }
  }

  @Test func `knows of no lesson on a day off, nor after the term`() {
    let drawn = DrawnSchedule(seed: 3)
    let off = WorkingCalendar(
      holidays: [DrawnSchedule.monday], workedWeekendDays: [], years: [2026])
    #expect(
      Schedule(drawn.timetables, swaps: [], calendar: off)
        .lessons(on: DrawnSchedule.monday).isEmpty)
    #expect(drawn.schedule().lessons(on: Day(2027, 3, 1)).isEmpty)
  }

  @Test func `follows the version that begins last, and of one day the later one`() {
    let bells = BellTimes([1: 480..<520])
    func table(_ first: Day, _ teacher: Teacher.ID) -> Timetable {
      Timetable(
        school: "A", days: first...Day(2027, 1, 31), bells: bells,
        lessons: [
          TimetableLesson(
            teacher: teacher, classroom: "1", subject: "语文", weekday: .monday, period: 1)
        ])
    }
    let schedule = Schedule(
      [
        table(Day(2026, 9, 14), "T2"), table(Day(2026, 9, 14), "T3"),
        table(Day(2026, 9, 1), "T1"),
      ], swaps: [], calendar: DrawnSchedule.calendar)
    #expect(schedule.lessons(on: DrawnSchedule.monday).map(\.teacher) == ["T1"])
    #expect(schedule.lessons(on: Day(2026, 9, 14)).map(\.teacher) == ["T3"])
  }
}

@Suite struct `A swap of lessons` {
  @Test func `without faults leaves nobody in two classes, and every class its lessons`() {
    for seed in every(2_000) {
      let drawn = DrawnSchedule(seed: seed)
      let schedule = drawn.schedule()
      let days = DrawnSchedule.monday...DrawnSchedule.monday.advanced(by: 8)
      let today = DrawnSchedule.monday.advanced(by: -3)
      for lesson in schedule.lessons(on: DrawnSchedule.monday) {
        let partners = schedule.partners(
          for: lesson, running: [], on: today, DrawnSchedule.terms)
        for other in partners {
          let swap = LessonSwap(
            lesson.slot, of: lesson.teacher, by: other.teacher, for: other.slot)
          let after = drawn.schedule([swap])
          for day in days {
            let lessons = after.lessons(on: day)
            #expect(
              Set(lessons.map(\.slot)) == Set(schedule.lessons(on: day).map(\.slot)))
            for moved in lessons where moved.isSwapped {
              #expect(
                after.collisions(of: moved.teacher, on: day, moved.minutes)
                  .filter { $0.slot != moved.slot }.isEmpty
                  || !schedule.collisions(of: moved.teacher, on: day, moved.minutes).isEmpty,
                "seed \(seed)")
            }
          }
          #expect(
            schedule.faults(of: swap, running: [swap], on: today, DrawnSchedule.terms)
              .contains(.swappedAlready(lesson.slot)))
        }
        // Whoever isn't among the partners has a reason against it, whatever the day.
        for day in days {
          for other in schedule.lessons(on: day)
          where other.slot.classroom == lesson.slot.classroom
            && other.slot.school == lesson.slot.school && other.teacher != lesson.teacher
            && !partners.contains(other)
          {
            let swap = LessonSwap(
              lesson.slot, of: lesson.teacher, by: other.teacher, for: other.slot)
            #expect(
              !schedule.faults(of: swap, running: [], on: today, DrawnSchedule.terms).isEmpty,
              "seed \(seed)")
          }
        }
      }
    }
  }

  @Test func `tells all reasons at once`() {
    let bells = BellTimes([1: 480..<520, 2: 530..<570])
    func lesson(_ teacher: Teacher.ID, _ classroom: String, _ period: Int) -> TimetableLesson {
      TimetableLesson(
        teacher: teacher, classroom: classroom, subject: "语文", weekday: .monday, period: period)
    }
    let schedule = Schedule(
      [
        Timetable(
          school: "A", days: Day(2026, 9, 1)...Day(2027, 1, 31), bells: bells,
          lessons: [lesson("T1", "1", 1), lesson("T2", "2", 1), lesson("T2", "1", 2)])
      ], swaps: [], calendar: DrawnSchedule.calendar)
    func slot(_ classroom: String, _ day: Day, _ period: Int) -> LessonSlot {
      LessonSlot(school: "A", classroom: classroom, day: day, period: period)
    }
    let monday = DrawnSchedule.monday
    let far = monday.advanced(by: 21)
    let faults = schedule.faults(
      of: LessonSwap(slot("1", monday, 1), of: "T1", by: "T2", for: slot("2", far, 2)),
      running: [], on: monday, DrawnSchedule.terms)
    #expect(
      faults.contains(.tooLate(monday, earliest: monday.advanced(by: 1)))
        && faults.contains(.otherClass("2", than: "1"))
        && faults.contains(.tooFarApart(21, allowed: 7))
        && faults.contains(.noLesson(slot("2", far, 2), "T2")))
    #expect(faults.contains { if case .busy("T2", _) = $0 { true } else { false } })
    #expect(
      schedule.faults(
        of: LessonSwap(slot("1", monday, 2), of: "T1", by: "T1"), running: [],
        on: monday.advanced(by: -7), DrawnSchedule.terms)
        == [.withOneself, .noLesson(slot("1", monday, 2), "T1")])
  }

  @Test func `counts no longer when a newer timetable gives its lessons to others`() {
    let bells = BellTimes([1: 480..<520])
    func table(_ first: Day, _ teacher: Teacher.ID) -> Timetable {
      Timetable(
        school: "A", days: first...Day(2027, 1, 31), bells: bells,
        lessons: [
          TimetableLesson(
            teacher: teacher, classroom: "1", subject: "语文", weekday: .monday, period: 1)
        ])
    }
    let slot = LessonSlot(school: "A", classroom: "1", day: DrawnSchedule.monday, period: 1)
    let swap = LessonSwap(slot, of: "T1", by: "T2")
    func teachers(_ tables: [Timetable]) -> [Teacher.ID] {
      Schedule(tables, swaps: [swap], calendar: DrawnSchedule.calendar)
        .lessons(on: DrawnSchedule.monday).map(\.teacher)
    }
    #expect(teachers([table(Day(2026, 9, 1), "T1")]) == ["T2"])
    #expect(
      teachers([table(Day(2026, 9, 1), "T1"), table(Day(2026, 9, 7), "T3")]) == ["T3"])
  }
}
