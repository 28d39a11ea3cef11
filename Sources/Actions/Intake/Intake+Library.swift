internal import Papers
internal import Policy
internal import Staffing
internal import Wording

extension Intake {
  /// Texts of one's own for the library; the author agrees in each row (S001-119).
  static let libraryTexts = Intake(
    "library-texts", .intakeLibraryTexts, list: "/library", by: .keepOwnStudies,
    columns: { ground in
      guard let terms = ground.book.studyTerms else { return nil }
      return [
        IntakeColumn(
          "kind", .intakeTextKind,
          .choice(terms.library.kinds.map { IntakeColumn.Choice($0.key, $0.name) })),
        IntakeColumn("title", .intakeTextTitle, .text, example: "《草船借箭》教学设计"),
        IntakeColumn("subject", .intakeSubject, .text, isRequired: false, example: "语文"),
        IntakeColumn("grade", .intakeGrade, .text, isRequired: false, example: "五年级"),
        IntakeColumn("body", .intakeBody, .text, example: "教学目标、过程、板书……"),
        IntakeColumn("link", .intakeStorage, .text, isRequired: false),
        IntakeColumn(
          "licence", .intakeLicence,
          .choice(terms.library.licences.map { IntakeColumn.Choice($0.key, $0.name) })),
        IntakeColumn(
          "consents", .intakeConsents,
          .choice([IntakeColumn.Choice("yes", .yes), IntakeColumn.Choice("no", .no)])),
      ]
    },
    action: { row, ground, _ in
      guard let author = ground.actor.teacher else { throw Refused(.intakeNoOwnFile) }
      return ShareText(
        row.text("kind"), row.text("title"), by: author, subject: row.text("subject"),
        grade: row.text("grade"), body: row.text("body"), link: row.text("link"),
        licence: row.text("licence"), consents: row.text("consents") == "yes")
    })
}
