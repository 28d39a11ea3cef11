internal import Policy
internal import Rooms
internal import Staffing
internal import Store

extension SampleStory {
  /// A room, and how many class-hours each whole week has of it; less with a reason.
  private struct ToldRoom {
    let kind: String
    let name: String
    let sets: Int
    let tenths: Int
    var reason: String?

    /// Weeks before the last from which on it's little used, for the reason.
    var since = 99
  }

  /// Eight weeks of rooms at five schools: one stands idle for want of money for electricity, one
  /// because nobody can use it, one was broken and is mended; one school hasn't logged its last
  /// two weeks, and one put a week right.
  func rooms(_ teller: Teller) async throws {
    let schools =
      ([town, village] + roster.schools.filter { ![town.id, village.id].contains($0.id) })
      .prefix(5).map(\.id)
    let days = SchoolWeeks(year.days, of: book)
    let weeks = Array(days.finished(before: today).suffix(8))
    guard let first = weeks.first else { return }
    for (number, school) in schools.enumerated() {
      let clerk = Teller.Voice.school("clerk", school)
      let told = toldRooms(number)
      var ids: [RecordedRoom.ID] = []
      for room in told {
        ids.append(
          try await teller.act(
            OpenRoom(
              EquippedRoom(
                school: school, kind: room.kind, name: room.name, sets: room.sets, first: first)),
            as: clerk, on: first.advanced(by: 1)))
      }
      for (place, monday) in weeks.enumerated().dropLast(number == 3 ? 2 : 0) {
        let lessons = (0..<7).count { days.isSchoolDay(monday.advanced(by: $0)) }
        guard lessons > 0 else { continue }
        var entries: [RecordedRoom.ID: LogRoomWeek.Entry] = [:]
        for (id, room) in zip(ids, told) {
          let isLittle = room.reason != nil && weeks.count - place <= room.since
          let mended = room.reason == "broken" && place == weeks.count - 1
          let used = (room.tenths + place % 3 * 10) * min(5, lessons) / 5
          entries[id] =
            isLittle && !mended
            ? LogRoomWeek.Entry(tenths: 0, reason: room.reason)
            : LogRoomWeek.Entry(tenths: used / 5 * 5)
        }
        try await teller.act(
          LogRoomWeek(entries, of: school, weekOf: monday), as: clerk,
          on: monday.advanced(by: 7 + number % 2))
        if number == 0, place == 4, let id = ids.first {
          entries[id]?.week.tenths += 20
          entries[id]?.note = "漏记两节公开课"
          try await teller.act(
            LogRoomWeek(entries, of: school, weekOf: monday), as: clerk,
            on: monday.advanced(by: 10))
        }
      }
    }
  }

  private func toldRooms(_ number: Int) -> [ToldRoom] {
    switch number {
    case 0:
      [
        ToldRoom(kind: "multimedia", name: "综合楼多媒体教室", sets: 1, tenths: 220),
        ToldRoom(kind: "computer", name: "计算机教室", sets: 48, tenths: 260),
        ToldRoom(kind: "science", name: "科学实验室", sets: 24, tenths: 140),
      ]
    case 1:
      [
        ToldRoom(
          kind: "multimedia", name: "多媒体教室", sets: 1, tenths: 60, reason: "electricity", since: 5),
        ToldRoom(kind: "reading", name: "图书阅览室", sets: 30, tenths: 60),
      ]
    case 2:
      [
        ToldRoom(
          kind: "computer", name: "计算机教室", sets: 30, tenths: 80, reason: "teacher", since: 8),
        ToldRoom(kind: "music", name: "音乐教室", sets: 1, tenths: 100),
      ]
    case 3:
      [
        ToldRoom(kind: "multimedia", name: "多媒体教室", sets: 1, tenths: 90),
        ToldRoom(kind: "art", name: "美术教室", sets: 20, tenths: 70),
      ]
    default:
      [
        ToldRoom(kind: "science", name: "科学实验室", sets: 12, tenths: 80, reason: "broken", since: 4),
        ToldRoom(kind: "counselling", name: "心理辅导室", sets: 1, tenths: 30),
      ]
    }
  }
}
