internal import Mentoring
internal import Papers
internal import Policy
internal import Staffing
internal import Wording

extension Intake {
  /// Masters and apprentices (师徒名单): a bond a row, the master a teacher.
  static let mentorships = Intake(
    "mentorships", .mentorBonds, list: "/mentorship", by: .keepMentorship,
    columns: { ground in
      guard let terms = ground.book.mentorshipTerms else { return nil }
      return [
        IntakeColumn(
          "kind", .mentorKind,
          .choice(terms.slots.map { IntakeColumn.Choice($0.kind.rawValue, $0.name) })),
        IntakeColumn("master", .intakeMaster, .person, example: "张伟"),
        IntakeColumn("apprentice", .intakeApprentice, .person, example: "李娜（城关小学）"),
        IntakeColumn("first", .intakeFirst, .day, example: "2026-9-1"),
        IntakeColumn("last", .intakeLast, .day, example: "2027-7-10"),
        IntakeColumn(
          "goal", .mentorGoal,
          .choice(MentorGoal.allCases.map { IntakeColumn.Choice($0.rawValue, $0.name) })),
      ]
    },
    action: { row, _, _ in
      guard let kind = MentorshipTerms.Kind(rawValue: row.text("kind")),
        let goal = MentorGoal(rawValue: row.text("goal")), let master = row.teacher("master"),
        let apprentice = row.teacher("apprentice"), let first = row.day("first"),
        let last = row.day("last")
      else { throw Refused(.intakeMissing) }
      return ArrangeMentorship(
        kind, .teacher(master), for: apprentice, from: first, to: last, goal: goal)
    })
}
