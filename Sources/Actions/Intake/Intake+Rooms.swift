internal import Papers
internal import Policy
internal import Rooms
internal import Staffing
internal import Store
internal import Wording

extension Intake {
  /// Rooms with their equipment, a room a row (S000-173).
  static let rooms = Intake(
    "rooms", .intakeRooms, list: "/rooms", by: .keepRooms,
    columns: { ground in
      guard let terms = ground.book.roomTerms else { return nil }
      return [
        IntakeColumn("school", .intakeSchool, .school, example: "城关小学"),
        IntakeColumn(
          "kind", .roomKind, .choice(terms.kinds.map { IntakeColumn.Choice($0.key, $0.name) })),
        IntakeColumn("name", .roomName, .text, example: "二楼计算机教室"),
        IntakeColumn("sets", .roomSets, .number(0...RoomFault.mostSets), example: "45"),
        IntakeColumn("first", .roomFirst, .day, example: "2026-9-1"),
      ]
    },
    action: { row, _, _ in
      guard let school = row.school("school"), let first = row.day("first") else {
        throw Refused(.intakeMissing)
      }
      return OpenRoom(
        EquippedRoom(
          school: school, kind: row.text("kind"), name: row.text("name"),
          sets: row.number("sets"), first: first))
    })

  /// What rooms were used for, a room's week a row (S000-174).
  static let roomWeeks = Intake(
    "room-weeks", .intakeRoomWeeks, list: "/rooms", by: .keepRooms,
    columns: { ground in
      guard let terms = ground.book.roomTerms else { return nil }
      return [
        IntakeColumn("school", .intakeSchool, .school, example: "城关小学"),
        IntakeColumn("room", .roomName, .text, example: "二楼计算机教室"),
        IntakeColumn("day", .intakeWeekDay, .day, example: "2026-9-7"),
        IntakeColumn("hours", .roomHours, .amount(0...terms.most.value * 10), example: "12"),
        IntakeColumn(
          "reason", .roomWhy,
          .choice(terms.reasons.map { IntakeColumn.Choice($0.key, $0.name) }), isRequired: false),
        IntakeColumn("note", .intakeNote, .text, isRequired: false),
      ]
    },
    action: { row, _, connection in
      guard let school = row.school("school"), let day = row.day("day") else {
        throw Refused(.intakeMissing)
      }
      let name = row.text("room")
      // A room may have been closed and another opened under its name.
      let room = try connection.rooms(of: school).last {
        $0.room.name == name && $0.room.first <= day.monday.advanced(by: 6)
          && day.monday <= $0.room.last ?? day.monday
      }
      guard let room else { throw Refused(.noRoomNamed(name)) }
      let hundredths = row.number("hours")
      guard hundredths % 10 == 0 else {
        throw Refused(.roomBadHours(name, Figures.plain(hundredths: hundredths)))
      }
      let reason = row.text("reason")
      return LogRoomWeek(
        [
          room.id: LogRoomWeek.Entry(
            tenths: hundredths / 10, reason: reason.isEmpty ? nil : reason,
            note: row.text("note"))
        ], of: school, weekOf: day, isWhole: false)
    })
}
