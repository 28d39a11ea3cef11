internal import Papers
internal import Policy
internal import Projects
internal import Staffing
internal import Store
internal import Wording

extension Intake {
  /// Money of projects: pledged, received, spent (S002-24).
  static let projectMoney = Intake(
    "project-money", .intakeProjectMoney, list: "/projects", by: .keepProjects, .keepOwnProjects,
    columns: { ground in
      guard ground.book.projectTerms != nil else { return nil }
      return [
        project,
        IntakeColumn(
          "kind", .intakeMoneyKind,
          .choice(
            ProjectFund.Kind.allCases.map { IntakeColumn.Choice($0.rawValue, Phrase($0)) })),
        IntakeColumn("amount", .intakeYuan, .amount(1...100_000_000_000), example: "12000"),
        IntakeColumn("day", .intakeDay, .day, example: "2026-9-15"),
        IntakeColumn("due", .intakePledgeDue, .day, isRequired: false, example: "2026-12-31"),
        IntakeColumn("document", .intakeVoucher, .text, example: "发票 0317"),
        IntakeColumn("note", .intakeNote, .text, isRequired: false),
      ]
    },
    action: { row, ground, connection in
      guard let kind = ProjectFund.Kind(rawValue: row.text("kind")), let day = row.day("day")
      else { throw Refused(.intakeMissing) }
      let found = try project(of: row, connection)
      return NoteProject(
        .fund(
          ProjectFund(
            kind, Money(fen: row.number("amount")), on: day, due: row.day("due"),
            document: row.text("document"), note: row.text("note"))),
        in: found.project.id, by: side(of: found.project, ground))
    })

  /// Measurements of projects' series (S001-136).
  static let projectReadings = Intake(
    "project-readings", .intakeProjectReadings, list: "/projects", by: .keepProjects,
    .keepOwnProjects,
    columns: { ground in
      guard ground.book.projectTerms != nil else { return nil }
      return [
        project,
        IntakeColumn("series", .intakeSeries, .text, example: "课堂提问覆盖率"),
        IntakeColumn("day", .intakeDay, .day, example: "2026-9-15"),
        IntakeColumn("value", .intakeValue, .amount(0...100_000_000), example: "78.5"),
        IntakeColumn("people", .intakePeople, .number(0...1_000_000), example: "120"),
        IntakeColumn("note", .intakeNote, .text, isRequired: false),
      ]
    },
    action: { row, ground, connection in
      guard let day = row.day("day") else { throw Refused(.intakeMissing) }
      let found = try project(of: row, connection)
      let series = found.series.counted().first { $0.value.name == row.text("series") }?.id
      return NoteProject(
        .reading(
          ProjectReading(
            on: day, value: row.number("value"), people: row.number("people"),
            note: row.text("note")), of: series ?? row.text("series")),
        in: found.project.id, by: side(of: found.project, ground))
    })

  private static var project: IntakeColumn {
    IntakeColumn(
      "project", .intakeProject, .text, hint: .intakeNumberOrTitle, example: "乡村学校作业改进")
  }

  private static func project(
    of row: IntakeRow, _ connection: any Connection
  ) throws -> RecordedProject {
    let named = row.text("project")
    let found = try connection.projects().filter {
      $0.project.id.rawValue == named || $0.project.title == named
    }
    guard found.count == 1 else { throw Refused(.noProject(named)) }
    return found[0]
  }

  private static func side(of project: Project, _ ground: IntakeGround) -> ProjectSide {
    guard let teacher = ground.actor.teacher, project.leader == .teacher(teacher) else {
      return .keeper
    }
    return .own(teacher)
  }
}
