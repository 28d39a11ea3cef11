internal import Papers
internal import Policy
internal import Staffing
internal import Store
internal import Wording

extension Intake {
  /// Groups of pupils that need an eye on them, a school a row (S000-104).
  static let pupilGroups = counts(
    .group, "pupil-groups", .pupilGroups, list: "/pupils/groups", day: .intakeTermDay)

  /// Enrolment reached in a school year, a school a row (S002-12, S002-15).
  static let enrolment = counts(
    .enrolled, "enrolment", .enrolment, list: "/pupils/enrolment", day: .intakeYearDay)

  /// A row is the last word on its school and period: what is left empty counts as none.
  private static func counts(
    _ matter: PupilMatter, _ key: String, _ name: Phrase, list: String, day: Phrase
  ) -> Intake {
    Intake(
      key, name, list: list, by: .keepPupils,
      columns: { ground in
        guard let terms = ground.book.pupilTerms else { return nil }
        return [
          IntakeColumn("school", .intakeSchool, .school, example: "城关小学"),
          IntakeColumn("day", day, .day, example: "2026-9-10"),
        ]
          + terms.items(of: matter).map {
            IntakeColumn(
              "item.\($0.key)", Phrase($0.name), .number(0...EnterPupilCounts.largest),
              isRequired: false, hint: .intakeEmptyIsNone, example: "12")
          }
      },
      action: { row, ground, _ in
        guard let school = row.school("school"), let day = row.day("day") else {
          throw Refused(.intakeMissing)
        }
        let items = ground.book.pupilTerms?.items(of: matter) ?? []
        return EnterPupilCounts(
          matter, of: school, on: day,
          Dictionary(
            items.map { ($0.key, row.number("item.\($0.key)")) },
            uniquingKeysWith: { one, _ in one }
          ))
      })
  }
}
