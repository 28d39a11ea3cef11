internal import Papers
internal import Partnership
internal import Policy
internal import Staffing
internal import Store
internal import Wording

extension Intake {
  /// What pairs of schools did together (S000-135, S000-142).
  static let pairActivities = Intake(
    "pair-activities", .intakePairActivities, list: "/pairings", by: .keepPairing,
    columns: { ground in
      guard let terms = ground.book.pairingTerms else { return nil }
      let most = IntakeColumn.Kind.number(0...100_000)
      return pair + [
        IntakeColumn("day", .intakeDay, .day, example: "2026-9-15"),
        IntakeColumn(
          "kind", .intakeActivity,
          .choice(terms.activities.map { IntakeColumn.Choice($0.kind.rawValue, $0.name) })),
        IntakeColumn(
          "direction", .intakeDirection,
          .choice(
            PairActivity.Direction.allCases.map { IntakeColumn.Choice($0.rawValue, $0.name) })),
        IntakeColumn("leaders", .intakeLeaders, most, isRequired: false, example: "1"),
        IntakeColumn("teachers", .intakeTeachers, most, isRequired: false, example: "6"),
        IntakeColumn("pupils", .intakePupils, most, isRequired: false, example: "0"),
        IntakeColumn("note", .intakeNote, .text, example: "同课异构两节，集体评课"),
        IntakeColumn("problem", .intakeProblem, .text, isRequired: false),
        IntakeColumn("outcome", .intakeOutcome, .text, isRequired: false),
      ]
    },
    action: { row, _, _ in
      guard let day = row.day("day"),
        let direction = PairActivity.Direction(rawValue: row.text("direction"))
      else { throw Refused(.intakeMissing) }
      return RecordPairActivity(
        PairActivity(
          day: day, direction: direction, kind: PairActivityKind(rawValue: row.text("kind")),
          note: row.text("note")),
        of: try pair(of: row),
        people: PairVisitors(
          leaders: row.number("leaders"), teachers: row.number("teachers"),
          pupils: row.number("pupils")),
        aim: PairActivityAim(problem: row.text("problem"), outcome: row.text("outcome")))
    })

  /// What the sides of pairs promise for the running term (S003-16).
  static let commitments = Intake(
    "commitments", .intakeCommitments, list: "/pairings", by: .keepPairing,
    columns: { ground in
      guard let terms = ground.book.pairingTerms?.scheme else { return nil }
      return pair + [
        IntakeColumn(
          "side", .intakePromiser,
          .choice(PairSide.allCases.map { IntakeColumn.Choice($0.rawValue, $0.name) })),
        IntakeColumn(
          "kind", .intakePromiseKind,
          .choice(terms.commitments.map { IntakeColumn.Choice($0.key, $0.name) })),
        IntakeColumn("what", .intakePromise, .text, example: "选派数学教师支教一学期"),
        IntakeColumn("amount", .intakeAmount, .number(1...PairPromise.greatest), example: "2"),
        IntakeColumn("due", .intakeDue, .day, example: "2026-12-31"),
      ]
    },
    action: { row, _, _ in
      guard let side = PairSide(rawValue: row.text("side")), let due = row.day("due") else {
        throw Refused(.intakeMissing)
      }
      return AddCommitment(
        PairPromise(
          side, kind: row.text("kind"), what: row.text("what"), amount: row.number("amount"),
          due: due), to: try pair(of: row))
    })

  private static var pair: [IntakeColumn] {
    [
      IntakeColumn("helper", .intakeHelper, .school, example: "城关小学"),
      IntakeColumn("helped", .intakeHelped, .school, example: "山口小学"),
    ]
  }

  private static func pair(of row: IntakeRow) throws -> PairGraph.Pair {
    guard let helper = row.school("helper"), let helped = row.school("helped") else {
      throw Refused(.intakeMissing)
    }
    return PairGraph.Pair(helper: helper, helped: helped)
  }
}
