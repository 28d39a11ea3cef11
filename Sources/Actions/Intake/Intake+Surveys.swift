internal import Papers
internal import Policy
internal import Staffing
internal import Store
internal import Surveying
internal import Wording

extension Intake {
  /// Counts of parents' forms on paper, a school a row (家长问卷纸质汇总, S001-033); no names.
  static let paperForms = Intake(
    "paper-forms", .intakePaperForms, list: "/surveys", by: .enterPaperForms,
    columns: { ground in
      guard let kind = kind(on: ground) else { return nil }
      let count = IntakeColumn.Kind.number(0...1_000_000)
      return [
        IntakeColumn("survey", .intakeSurvey, .text, hint: .intakeSurveyNumber, example: "S-120"),
        IntakeColumn("school", .intakeSchool, .school, example: "城关小学"),
        IntakeColumn("handed", .intakeHandedOut, count, example: "120"),
        IntakeColumn("returned", .intakeReturned, count, example: "112"),
        IntakeColumn("moved", .intakeMovedOut, count, example: "2"),
      ]
        + kind.questions.flatMap { question in
          question.choices.map { choice in
            IntakeColumn(
              key(question, choice),
              Phrase(
                zh: "\(question.asks.zh)：\(choice.name.zh)",
                en: "\(question.asks.en): \(choice.name.en)"),
              count, isRequired: false, hint: .intakeEmptyIsNone, example: "30")
          }
        }
    },
    action: { row, ground, _ in
      guard let school = row.school("school"), let kind = kind(on: ground) else {
        throw Refused(.intakeMissing)
      }
      var counts: [String: [String: Int]] = [:]
      for question in kind.questions {
        for choice in question.choices {
          counts[question.key, default: [:]][choice.key] = row.number(key(question, choice))
        }
      }
      return EnterPaperForms(
        row.text("survey"), of: school,
        PaperForms(
          handedOut: row.number("handed"), returned: row.number("returned"),
          movedOut: row.number("moved"), counts: counts))
    })

  /// The one that parents answer on paper.
  private static func kind(on ground: IntakeGround) -> SurveyTerms.Kind? {
    ground.book.surveyTerms?.kinds.first { $0.audience == .parents }
  }

  private static func key(_ question: SurveyTerms.Question, _ choice: SurveyTerms.Choice) -> String
  {
    "\(question.key).\(choice.key)"
  }
}
