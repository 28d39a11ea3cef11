import CoreTestSupport
import Sampling
import Staffing
import Testing
import Timetabling

@Suite struct `A week's clashes` {
  @Test func `are those of a person, a class or a room, each beside the first it meets`() {
    for seed in every(2_000) {
      var chance = SplitMix64(seed: seed)
      let lessons = (0..<Int.random(in: 0...12, using: &chance)).map { _ in
        TimetableLesson(
          teacher: ["T1", "T2", "T3"].randomElement(using: &chance)!,
          classroom: ["1", "2", "3"].randomElement(using: &chance)!, subject: "语文",
          weekday: [.monday, .friday].randomElement(using: &chance)!,
          period: Int.random(in: 1...2, using: &chance),
          room: ["", "", "机房", "操场"].randomElement(using: &chance)!)
      }
      var expected: Set<TimetableClash> = []
      for second in lessons.indices {
        let (late, earlier) = (lessons[second], 0..<second)
        func first(_ meets: (TimetableLesson) -> Bool) -> Int? {
          earlier.first {
            (lessons[$0].weekday, lessons[$0].period) == (late.weekday, late.period)
              && meets(lessons[$0])
          }
        }
        if let index = first({ $0.teacher == late.teacher }) {
          expected.insert(TimetableClash(.teacher, index, second))
        }
        if let index = first({ $0.classroom == late.classroom }) {
          expected.insert(TimetableClash(.classroom, index, second))
        }
        if let index = first({ !late.room.isEmpty && $0.room == late.room }) {
          expected.insert(TimetableClash(.room, index, second))
        }
      }
      let found = TimetableClash.all(in: lessons)
      #expect(Set(found) == expected && found.count == expected.count, "seed \(seed)")
    }
  }

  @Test func `and its load count every lesson once`() {
    let table = DrawnSchedule(seed: 7).timetables[0]
    #expect(table.load.values.reduce(0, +) == table.lessons.count)
  }
}

@Suite struct `Bell times` {
  @Test func `are read from lines and written as they're read`() {
    let read = BellTimes.read("1 8:00-8:40\n\n2 8：50 9：30\n3, 9:40—10:20")
    #expect(read.faults.isEmpty && read.bells.numbers == [1, 2, 3])
    #expect(read.bells[2] == 530..<570)
    #expect(BellTimes.read(read.bells.text).bells == read.bells)
  }

  @Test func `tell everything that's wrong with them`() {
    let read = BellTimes.read("早读 7:30\n1 8:00-8:40\n1 8:00-8:40\n2 8:30-9:10\n3 10:00-9:00")
    #expect(
      read.faults == [
        .unreadable(line: 1, text: "早读 7:30"), .twice(1), .backwards(3),
        .overlaps(2, before: 1),
      ])
  }
}

@Suite struct `A timetable's sheet` {
  static let bells = BellTimes([1: 480..<520, 2: 530..<570])
  static let names: [Teacher.ID: String] = ["T1": "王兰", "T2": "李明", "T3": "李明"]

  private func sheet(_ lines: String..., most: Int = 8) -> TimetableSheet {
    TimetableSheet(
      lines.enumerated().compactMap { TimetableRow(line: $0.element, number: $0.offset + 1) },
      names: Self.names, bells: Self.bells, most: most)
  }

  @Test func `is read in the clerk's words`() {
    let read = sheet("五1班 语文 王兰 周一 1", "五1班\t数学\tT2\t2\t第2节\t机房", "五2班,语文,王兰老师,星期五,2.0")
    #expect(read.faults.isEmpty)
    #expect(
      read.lessons == [
        TimetableLesson(
          teacher: "T1", classroom: "五1班", subject: "语文", weekday: .monday, period: 1),
        TimetableLesson(
          teacher: "T2", classroom: "五1班", subject: "数学", weekday: .tuesday, period: 2,
          room: "机房"),
        TimetableLesson(
          teacher: "T1", classroom: "五2班", subject: "语文", weekday: .friday, period: 2),
      ])
  }

  @Test func `names every fault with its place`() {
    #expect(
      sheet("五1班 语文 赵云 周八 9", "五1班 语文 李明 周一 1", "五1班 语文").faults == [
        .noTeacher("赵云", at: "1"), .noWeekday("周八", at: "1"),
        .noPeriod("9", at: "1", known: [1, 2]), .severalTeachers("李明", ["T2", "T3"], at: "2"),
        .missing(.teacher, at: "3"), .missing(.weekday, at: "3"), .missing(.period, at: "3"),
      ])
    #expect(
      sheet("五1班 语文 王兰 一 1", "五2班 语文 王兰 一 1").faults
        == [.clash(.teacher, at: "2", with: "1")])
    #expect(
      sheet("五1班 语文 王兰 一 1", "五2班 语文 王兰 一 2", most: 1).faults
        == [.tooMany("T1", .monday, 2, allowed: 1)])
    #expect(sheet().faults == [.empty])
  }
}
