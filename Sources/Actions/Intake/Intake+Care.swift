internal import Access
internal import Papers
internal import Policy
internal import Staffing
internal import Store
internal import Wording

extension Intake {
  /// What people who serve elsewhere need, raised for them by either of their two schools
  /// (S000-049, S003-29).
  static let needs = Intake(
    "needs", .intakeNeeds, list: "/care", by: .keepService,
    columns: { ground in
      guard let terms = ground.book.careTerms else { return nil }
      return [
        IntakeColumn("teacher", .intakeTeacher, .person, example: "李娜"),
        IntakeColumn(
          "kind", .intakeNeedKind,
          .choice(terms.needs.map { IntakeColumn.Choice($0.item.key, $0.item.name) })),
        IntakeColumn("words", .intakeNeed, .text, example: "周转房漏雨，请修"),
      ]
    },
    action: { row, ground, connection in
      guard let teacher = row.teacher("teacher") else { throw Refused(.intakeMissing) }
      let order = try connection.orders(for: teacher).last { $0.isCared(on: ground.today) }
      guard let order else { throw Refused(.intakeNoOrder) }
      let isHost = ground.actor.may(.keepService, at: .school(order.line.to), on: ground.today)
      return RaiseNeed(
        row.text("kind"), of: order.id, row.text("words"),
        by: isHost ? .host(order.line.to) : .sender(order.line.from))
    })
}
