import CoreTestSupport
import Policy
import Rooms
import Sampling
import Staffing
import Testing

func terms() throws -> RoomTerms { try #require(try shippedBook().roomTerms) }

/// Weeks of autumn 2026 with lessons on every weekday but the first eight days of October.
let autumn = SchoolWeeks(Day(2026, 9, 1)...Day(2027, 1, 31)) { day in
  day.weekday.rawValue <= 5 && !(Day(2026, 10, 1)...Day(2026, 10, 8)).contains(day)
}

func room(
  _ name: String = "一楼多媒体", first: Day = Day(2026, 9, 1), last: Day? = nil,
  kind: String = "multimedia", school: School.ID = "a"
) -> EquippedRoom {
  EquippedRoom(school: school, kind: kind, name: name, sets: 1, first: first, last: last)
}

@Suite struct `The use of a room` {
  private func use(
    _ weeks: [Day: RoomWeek], before day: Day, _ room: EquippedRoom = room()
  ) -> RoomUse {
    RoomUse(of: room, weeks, over: autumn.finished(before: day), idleUnder: 50, autumn)
  }

  @Test func `is owed for weeks that are over and had a school day`() {
    // The week of 31 August begins before the school year and has days of it.
    #expect(
      use([:], before: Day(2026, 9, 20)).owed == [Day(2026, 8, 31), Day(2026, 9, 7)])
    #expect(use([:], before: Day(2026, 9, 21)).missing.count == 3)
    // A room that opened on a Saturday owes the next week first; one that was closed, no more.
    let late = room(first: Day(2026, 9, 12), last: Day(2026, 9, 20))
    #expect(use([:], before: Day(2026, 10, 26), late).owed == [Day(2026, 9, 14)])
  }

  @Test func `is little when it's under the limit, which holidays lower`() {
    let monday = Day(2026, 10, 5)
    // Of that week one day is a school day: a fifth of 5 class-hours is expected.
    #expect(room().schoolDays(inWeekOf: monday, autumn) == 1)
    #expect(use([monday: RoomWeek(tenths: 10)], before: Day(2026, 10, 12)).idleWeeks == 0)
    #expect(
      use([monday: RoomWeek(tenths: 9, reason: "broken")], before: Day(2026, 10, 12)).idleWeeks
        == 1)
  }

  @Test func `isn't hidden by keeping silent`() throws {
    var weeks = [Day(2026, 9, 7), Day(2026, 9, 14), Day(2026, 10, 12)].reduce(into: [:]) {
      $0[$1] = RoomWeek(tenths: 0, reason: "electricity")
    }
    let silent = use(weeks, before: Day(2026, 10, 26))
    #expect(silent.idleWeeks == 3 && silent.reason == "electricity")
    #expect(try silent.isIdle(terms()) && silent.missing.count == 5)
    #expect(silent.mean == 0)
    weeks[Day(2026, 10, 19)] = RoomWeek(tenths: 60)
    let used = use(weeks, before: Day(2026, 10, 26))
    #expect(used.idleWeeks == 0 && used.reason == nil && used.mean == 15)
    #expect(use([:], before: Day(2026, 10, 26)).mean == nil)
  }

  @Test func `is what its definition says, whatever was logged`() throws {
    let terms = try terms()
    for seed in every(2_000) {
      var chance = SplitMix64(seed: seed)
      let start = Day(2026, 9, 1)
      let off = Set(
        (0..<Int.random(in: 0...60, using: &chance)).map { _ in
          start.advanced(by: Int.random(in: 0...80, using: &chance))
        })
      let days = SchoolWeeks(start...start.advanced(by: 90)) {
        $0.weekday.rawValue <= 5 && !off.contains($0)
      }
      let first = start.advanced(by: Int.random(in: -20...60, using: &chance))
      let last =
        Bool.random(using: &chance)
        ? first.advanced(by: Int.random(in: 0...60, using: &chance)) : nil
      let room = room(first: first, last: last)
      let today = start.advanced(by: Int.random(in: 0...110, using: &chance))
      var weeks: [Day: RoomWeek] = [:]
      for week in 0..<15 where Int.random(in: 0..<4, using: &chance) > 0 {
        weeks[start.monday.advanced(by: week * 7)] = RoomWeek(
          tenths: Int.random(in: 0...99, using: &chance),
          reason: [nil, "broken", "teacher"].randomElement(using: &chance)!)
      }
      let mondays = days.finished(before: today)
      let found = RoomUse(of: room, weeks, over: mondays, idleUnder: 50, days)

      // Day by day: every week of the stretch whose seven days are all past.
      let all = days.range.filter { day in
        days.isSchoolDay(day) && day >= first && (last.map { day <= $0 } ?? true)
          && day.monday.advanced(by: 6) < today
          && day.monday.advanced(by: 6) <= days.range.upperBound
      }
      let owed = Set(all.map(\.monday)).sorted()
      #expect(found.owed == owed, "seed \(seed)")
      #expect(found.missing == owed.filter { weeks[$0] == nil }, "seed \(seed)")
      let known = owed.compactMap { monday in weeks[monday].map { (monday, $0) } }
      #expect(found.logged == known.count)
      #expect(found.tenths == known.map { $0.1.tenths }.reduce(0, +))
      let little = known.map { monday, week in
        week.tenths < 50 * min(5, all.count { $0.monday == monday }) / 5
      }
      let row = Array(little.reversed().prefix { $0 })
      #expect(found.idleWeeks == row.count, "seed \(seed)")
      #expect(
        found.reason == known.suffix(row.count).compactMap { $0.1.reason }.last, "seed \(seed)")
      #expect(found.isIdle(terms) == (row.count >= terms.idleWeeks.value))
    }
  }
}
