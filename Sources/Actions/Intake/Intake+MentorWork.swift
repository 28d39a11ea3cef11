internal import Mentoring
internal import Papers
internal import Policy
internal import Staffing
internal import Store
internal import Wording

extension Intake {
  /// What masters and apprentices did (师徒活动记录, S000-003, S000-013): by either of them, or
  /// for a school.
  static let mentorWork = Intake(
    "mentor-work", .intakeMentorWork, list: "/mentorship", by: .keepMentorship,
    .keepOwnMentorship,
    columns: { ground in
      guard let terms = ground.book.mentorshipTerms else { return nil }
      func choice(_ words: MentorshipTerms.Words) -> IntakeColumn.Kind {
        .choice(words.entries.map { IntakeColumn.Choice($0.key, $0.name) })
      }
      return [
        IntakeColumn("master", .intakeMaster, .person, example: "张伟"),
        IntakeColumn("apprentice", .intakeApprentice, .person, example: "李娜（城关小学）"),
        IntakeColumn("day", .intakeDay, .day, example: "2026-9-15"),
        IntakeColumn(
          "form", .intakeActivity,
          .choice(terms.forms.map { IntakeColumn.Choice($0.key, $0.name) })),
        IntakeColumn(
          "times", .intakeTimes, .number(1...MentorActivity.mostTimes), isRequired: false,
          example: "2"),
        IntakeColumn("area", .intakeArea, choice(terms.areas), isRequired: false),
        IntakeColumn(
          "place", .intakePlace,
          .choice(
            MentorActivity.Place.allCases.map { IntakeColumn.Choice($0.rawValue, $0.name) }),
          isRequired: false),
        IntakeColumn("channel", .intakeChannel, choice(terms.channels), isRequired: false),
        IntakeColumn("item", .intakeCoaching, choice(terms.coaching), isRequired: false),
        IntakeColumn("note", .intakeNote, .text, example: "听课两节，改导入环节"),
        IntakeColumn("next", .intakeNext, .text, isRequired: false),
      ]
    },
    action: { row, ground, connection in
      guard let master = row.teacher("master"), let apprentice = row.teacher("apprentice"),
        let day = row.day("day")
      else { throw Refused(.intakeMissing) }
      let bond = try connection.mentorships().map(\.bond).first {
        $0.mentor == .teacher(master) && $0.apprentice == apprentice && $0.runs(on: day)
      }
      guard let bond else { throw Refused(.intakeNoBond("\(day)")) }
      func word(_ key: String) -> String? { row.has(key) ? row.text(key) : nil }
      let own = ground.actor.teacher
      let isOwn = own == master || own == apprentice
      return RecordMentorActivity(
        MentorActivity(
          of: bond.id, on: day, form: row.text("form"),
          times: row.has("times") ? row.number("times") : 1, area: word("area"),
          channel: word("channel"), item: word("item"),
          place: MentorActivity.Place(rawValue: row.text("place"))),
        by: isOwn ? .own(own ?? master) : .keeper, note: row.text("note"), next: row.text("next"))
    })
}
