public import Staffing

/// Who was promoted lately and never served in the countryside must go.
///
/// Documents differ on the stage: every county-town teacher (S000-149) or
/// senior secondary teachers only (S001-011), so the scope is the book's. The
/// workbook holds no date of the title; the finding therefore lists those to
/// check and bars nobody.
///
/// - Finds: teachers of sending schools in scope with the title and without
///   rural service.
/// - Set by: `mandatory-list` in a policy book.
public struct MandatoryList: TeacherRule {
  public static let id: RuleID = "mandatory-list"
  package let terms: RuleTerms
  let minimum: Title

  package init(_ section: BookSection, terms: RuleTerms) {
    self.terms = terms
    self.minimum = section.choice("minimum", default: Title.first)
  }

  package func findings(about candidate: Candidate) -> [Finding] {
    let teacher = candidate.teacher
    guard candidate.isAtSendingSchool, teacher.title >= minimum, !teacher.hasServedRurally
    else { return [] }
    return [
      terms.finding(
        about: .teacher(teacher.id), measured: .title(teacher.title),
        allowed: .lessThan(.title(minimum)))
    ]
  }
}
