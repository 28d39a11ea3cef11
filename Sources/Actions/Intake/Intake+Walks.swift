internal import Access
internal import Papers
internal import Policy
internal import Staffing
internal import Store
internal import Uniting
internal import Wording

extension Intake {
  /// What teachers who walk did, day by day (走校记录, S001-040); each belongs to the decision
  /// that sends them there.
  static let walks = Intake(
    "walks", .intakeWalks, list: "/unions", by: .keepUnions, .keepOwnWalks, .arrangeUnions,
    columns: { ground in
      guard let terms = ground.book.unionTerms?.walking else { return nil }
      return [
        IntakeColumn("teacher", .intakeTeacher, .person, example: "李娜"),
        IntakeColumn("host", .intakeHost, .school, example: "山口教学点"),
        IntakeColumn("day", .intakeDay, .day, example: "2026-9-15"),
        IntakeColumn(
          "form", .intakeForm, .choice(terms.forms.map { IntakeColumn.Choice($0.key, $0.name) })),
        IntakeColumn(
          "level", .intakeWalkLevel,
          .choice(terms.levels.map { IntakeColumn.Choice($0.key, $0.name) })),
        IntakeColumn("topic", .intakeTopic, .text, example: "音乐课两节"),
      ]
    },
    action: { row, ground, connection in
      guard let teacher = row.teacher("teacher"), let host = row.school("host"),
        let day = row.day("day")
      else { throw Refused(.intakeMissing) }
      let decision = try connection.walkDecisions().first {
        $0.withdrawal == nil && $0.decision.teacher == teacher && $0.decision.host == host
          && $0.decision.days.contains(day)
      }?.decision
      guard let decision else { throw Refused(.intakeNoWalk("\(day)")) }
      return RecordWalk(
        decision.id, on: day, form: row.text("form"), level: row.text("level"),
        topic: row.text("topic"), by: side(of: decision, ground))
    })

  /// As whom whoever brings the list in keeps a decision; each row is judged by it.
  private static func side(of decision: WalkDecision, _ ground: IntakeGround) -> UnionSide {
    if ground.actor.teacher == decision.teacher { return .own(decision.teacher) }
    if ground.isCounty(.arrangeUnions) { return .office }
    let isHome = ground.actor.may(.keepUnions, at: .school(decision.home), on: ground.today)
    return .school(isHome ? decision.home : decision.host)
  }
}
