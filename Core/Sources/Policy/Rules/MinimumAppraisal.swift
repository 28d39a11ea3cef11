public import Staffing

/// Who is sent has passed the last yearly appraisal.
///
/// Schools used to send the weak (S000-031). A teacher without a grade on
/// record isn't held back by this rule.
///
/// - Finds: everyone whose grade isn't among `grades`.
/// - Set by: `minimum-appraisal` in a policy book.
public struct MinimumAppraisal: TeacherRule {
  public static let id: RuleID = "minimum-appraisal"
  package let terms: RuleTerms
  let grades: [AppraisalGrade]

  package init(_ section: BookSection, terms: RuleTerms) {
    self.terms = terms
    self.grades = section.choices("grades", of: AppraisalGrade.self) ?? []
  }

  package func findings(about candidate: Candidate) -> [Finding] {
    let teacher = candidate.teacher
    guard let grade = teacher.appraisal, !grades.contains(grade) else { return [] }
    return [
      terms.finding(
        about: .teacher(teacher.id), measured: .grade(grade),
        allowed: .oneOf(grades.map(Measure.grade)))
    ]
  }
}
