internal import Papers
internal import Policy
internal import Staffing
internal import Wording

extension Intake {
  /// Problems found in schools, with their four fixed things (问题台账, S000-114, S001-133).
  static let ledger = Intake(
    "ledger", .intakeLedger, list: "/problems", by: .inspect,
    columns: { ground in
      guard let terms = ground.book.supervisionTerms else { return nil }
      return [
        IntakeColumn(
          "kind", .intakeProblemKind,
          .choice(terms.kinds.map { IntakeColumn.Choice($0.key, $0.name) })),
        IntakeColumn("school", .intakeSchool, .school, example: "城关小学"),
        IntakeColumn("task", .intakeTask, .text, example: "补齐三年级作业公示"),
        IntakeColumn("standard", .intakeStandard, .text, example: "每周公示，家长可查"),
        IntakeColumn("due", .intakeDue, .day, isRequired: false, example: "2026-9-30"),
        IntakeColumn("owner", .intakeOwner, .text, example: "教导主任 李娜"),
        IntakeColumn("solves", .intakeSolves, .text, example: "作业总量不清楚"),
      ]
    },
    action: { row, _, _ in
      guard let school = row.school("school") else { throw Refused(.intakeMissing) }
      return OpenProblem(
        row.text("kind"), from: .itself, at: school, task: row.text("task"),
        standard: row.text("standard"), due: row.day("due"), owner: row.text("owner"),
        solves: row.text("solves"))
    })
}
