internal import Papers
internal import Policy
internal import Staffing
internal import Store
internal import Uniting
internal import Wording

extension Intake {
  /// Which schools join which union from when (联合体成员校).
  static let unionMembers = Intake(
    "union-members", .intakeUnionMembers, list: "/unions", by: .arrangeUnions,
    columns: { ground in
      guard ground.book.unionTerms != nil else { return nil }
      return [
        IntakeColumn(
          "union", .intakeUnion, .text, hint: .intakeNumberOrTitle, example: "城关教育联合体"),
        IntakeColumn("school", .intakeSchool, .school, example: "山口小学"),
        IntakeColumn("day", .intakeFirst, .day, example: "2026-9-1"),
      ]
    },
    action: { row, ground, connection in
      guard let school = row.school("school"), let day = row.day("day") else {
        throw Refused(.intakeMissing)
      }
      let named = row.text("union")
      let unions = try connection.unions().map(\.union).filter {
        $0.id.rawValue == named || $0.name == named
      }
      guard unions.count == 1 else { throw Refused(.noUnion(named)) }
      return JoinUnion(
        unions[0].id, school.rawValue, from: day, county: UnionSchools(ground.roster.schools))
    })
}
