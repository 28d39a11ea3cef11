import Access
import Actions
import Rooms
import Staffing
import Store
import Testing

@Suite struct `Rooms in the record` {
  /// A Monday; the week before has two days of the autumn holidays' end, the one of 14 September
  /// is whole.
  private let today = Day(2026, 10, 12)
  private let whole = Day(2026, 9, 14)

  private func room(
    _ school: School.ID, _ name: String = "多媒体教室", first: Day = Day(2026, 9, 7),
    last: Day? = nil
  ) -> EquippedRoom {
    EquippedRoom(
      school: school, kind: "multimedia", name: name, sets: 1, first: first, last: last)
  }

  @Test func `are entered by their own school, and said anew as often as it wants`() async throws {
    let county = try await YearCounty()
    let school = try #require(county.roster.schools.first?.id)
    let other = try #require(county.roster.schools.last?.id)
    let head = YearCounty.principal(school)
    try await county.forbids(
      OpenRoom(room(school)), by: YearCounty.principal(other), on: today)
    try await county.forbids(OpenRoom(room(school)), by: YearCounty.leader, on: today)
    var bad = room(school, " ", first: today.advanced(by: 3))
    bad.kind = "tea"
    bad.sets = -4
    try await county.refuses(
      OpenRoom(bad), by: head, on: today, "没有“tea”这一类", "请填写教室名称", "设备填了 -4", "还没有到")
    let id = try await county.act(OpenRoom(room(school)), by: head, on: today)
    #expect(try await county.act(OpenRoom(room(school)), by: head, on: today) == id)
    var larger = room(school)
    larger.sets = 2
    try await county.refuses(OpenRoom(larger), by: head, on: today, "已有一间“多媒体教室”")
    try await county.refuses(
      ChangeRoom("ER-0", to: larger), by: head, on: today, "没有教室 ER-0")
    try await county.forbids(
      ChangeRoom(id, to: larger), by: YearCounty.principal(other), on: today)
    // Another school can't take it over by naming itself.
    try await county.forbids(
      ChangeRoom(id, to: room(other)), by: YearCounty.principal(other), on: today)
    try await county.act(ChangeRoom(id, to: larger), by: head, on: today)
    try await county.act(ChangeRoom(id, to: larger), by: head, on: today)
    try await county.act(
      LogRoomWeek([id: .init(tenths: 80)], of: school, weekOf: whole), by: head, on: today)
    try await county.refuses(
      ChangeRoom(id, to: room(school, last: Day(2026, 9, 10))), by: head, on: today, "要包括这些周")
    larger.last = Day(2026, 9, 25)
    try await county.act(ChangeRoom(id, to: larger), by: head, on: today)
    // Its name is free again from then on.
    let next = try await county.act(
      OpenRoom(room(school, first: Day(2026, 9, 28))), by: head, on: today)
    let rooms = try await county.read { try $0.rooms(of: school) }
    #expect(rooms.map(\.id) == [id, next] && rooms[0].room == larger)
    #expect(try await county.read { try $0.rooms(of: other) }.isEmpty)
    let events = try await county.read { try $0.events() }.map(\.what)
    #expect(events.count { $0 == "change-room" } == 1 && events.contains("close-room"))
    #expect(try await county.read { try $0.auditDefects() }.isEmpty)
  }

  @Test func `are logged all together for a week that's over, or not at all`() async throws {
    let county = try await YearCounty()
    let school = try #require(county.roster.schools.first?.id)
    let other = try #require(county.roster.schools.last?.id)
    let head = YearCounty.principal(school)
    let one = try await county.act(OpenRoom(room(school, "甲")), by: head, on: today)
    let two = try await county.act(OpenRoom(room(school, "乙")), by: head, on: today)
    let late = try await county.act(
      OpenRoom(room(school, "丙", first: Day(2026, 10, 12))), by: head, on: today)
    func log(
      _ entries: [RecordedRoom.ID: LogRoomWeek.Entry], _ day: Day? = nil
    ) -> LogRoomWeek { LogRoomWeek(entries, of: school, weekOf: day ?? whole) }
    try await county.forbids(
      log([one: .init(tenths: 50), two: .init(tenths: 50)]), by: YearCounty.principal(other),
      on: today)
    try await county.refuses(
      log([one: .init(tenths: 49)]), by: head, on: today, "“甲”用了不到 5 节", "还没有填“乙”")
    try await county.refuses(
      log([
        one: .init(tenths: 601), two: .init(tenths: 0, reason: "other"), late: .init(tenths: 9),
        "ER-0": .init(tenths: 1),
      ]), by: head, on: today, "“甲”填了 60.1 节", "请在说明里写清楚", "“丙”那一周不在用", "没有教室 ER-0")
    try await county.refuses(
      log([one: .init(tenths: 60), two: .init(tenths: 0, reason: "tea")], today), by: head,
      on: today, "还没有上完课", "还没有填“丙”", "原因“tea”不在规则手册里")
    try await county.refuses(log([:], Day(2027, 2, 3)), by: head, on: Day(2027, 3, 1), "没有上课日")
    #expect(try await county.read { try $0.roomWeeks(in: YearCounty.year.days) }.isEmpty)

    let said = log(
      [one: .init(tenths: 120), two: .init(tenths: 0, reason: "electricity")],
      whole.advanced(by: 3))
    #expect(try await county.act(said, by: head, on: today) == 2)
    #expect(try await county.act(said, by: head, on: today) == 0)
    // Put right for one room: what was said before stays, and so does the other's word.
    #expect(
      try await county.act(
        log([
          one: .init(tenths: 140, note: " 漏记两节 "), two: .init(tenths: 0, reason: "electricity"),
        ]), by: head, on: today.advanced(by: 1)) == 1)
    let weeks = try await county.read { try $0.roomWeeks(in: YearCounty.year.days) }
    #expect(weeks[one] == [whole: RoomWeek(tenths: 140)])
    #expect(weeks[two] == [whole: RoomWeek(tenths: 0, reason: "electricity")])
    let all = try await county.read { try $0.roomWeeks(of: school, in: YearCounty.year.days) }
    #expect(Set(all.map(\.week.tenths)) == [0, 120, 140] && all.last?.note == "漏记两节")
    #expect(try await county.read { try $0.roomWeekRange(of: one) } == whole...whole)
    #expect(try await county.read { try $0.roomWeekRange(of: late) } == nil)
    // A list names rooms one by one.
    try await county.act(
      LogRoomWeek(
        [one: .init(tenths: 70)], of: school, weekOf: Day(2026, 9, 21), isWhole: false), by: head,
      on: today)
    #expect(try await county.read { try $0.roomVersion() } > 0)
    #expect(try await county.read { try $0.auditDefects() }.isEmpty)
  }

  @Test func `of a shorter week need less use`() async throws {
    let county = try await YearCounty()
    let school = try #require(county.roster.schools.first?.id)
    let head = YearCounty.principal(school)
    let id = try await county.act(OpenRoom(room(school)), by: head, on: today)
    // The week of the holiday has three school days: three fifths of 5 class-hours.
    let short = Day(2026, 9, 28)
    try await county.refuses(
      LogRoomWeek([id: .init(tenths: 29)], of: school, weekOf: short), by: head, on: today,
      "不到 3 节")
    try await county.act(
      LogRoomWeek([id: .init(tenths: 30)], of: school, weekOf: short), by: head, on: today)
  }
}
