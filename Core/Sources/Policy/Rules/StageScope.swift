public import Staffing

/// The exchange is a duty of the stages that the book names.
///
/// The law speaks of compulsory education (义务教育法 art. 32); a bureau may add
/// senior secondary schools.
///
/// - Finds: everyone who teaches another stage.
/// - Set by: `stage-scope` in a policy book.
public struct StageScope: TeacherRule {
  public static let id: RuleID = "stage-scope"
  package let terms: RuleTerms
  let included: [Stage]

  package init(_ section: BookSection, terms: RuleTerms) {
    self.terms = terms
    self.included = section.choices("included", of: Stage.self) ?? []
  }

  package func findings(about candidate: Candidate) -> [Finding] {
    let teacher = candidate.teacher
    guard !included.contains(teacher.stage) else { return [] }
    return [
      terms.finding(
        about: .teacher(teacher.id), measured: .stage(teacher.stage),
        allowed: .oneOf(included.map(Measure.stage)))
    ]
  }
}
