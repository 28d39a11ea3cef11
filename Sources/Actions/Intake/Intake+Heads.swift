internal import Leading
internal import Papers
internal import Policy
internal import Staffing
internal import Wording

extension Intake {
  /// Who leads which school from when, by which document (任免名单, S001-010, S001-089).
  static let headPosts = Intake(
    "head-posts", .intakeHeadPosts, list: "/heads", by: .keepHeads,
    columns: { ground in
      guard ground.book.leadingTerms != nil else { return nil }
      return [
        IntakeColumn("teacher", .intakeHead, .person, example: "张伟"),
        IntakeColumn("school", .intakeSchool, .school, example: "城关小学"),
        IntakeColumn(
          "role", .intakeRole,
          .choice(
            HeadPost.Role.allCases.map { IntakeColumn.Choice($0.rawValue, Phrase.headRole($0)) })),
        IntakeColumn(
          "way", .intakeWay,
          .choice(
            HeadPost.Way.allCases.map { IntakeColumn.Choice($0.rawValue, Phrase.headWay($0)) })),
        IntakeColumn("first", .intakeFirst, .day, example: "2026-9-1"),
        IntakeColumn("document", .intakeDocument, .text, example: "教党〔2026〕12号"),
      ]
    },
    action: { row, _, _ in
      guard let teacher = row.teacher("teacher"), let school = row.school("school"),
        let role = HeadPost.Role(rawValue: row.text("role")),
        let way = HeadPost.Way(rawValue: row.text("way")), let first = row.day("first")
      else { throw Refused(.intakeMissing) }
      return RecordHeadPost(
        HeadPostProposal(teacher, at: school, as: role, way, from: first),
        by: row.text("document"))
    })
}
