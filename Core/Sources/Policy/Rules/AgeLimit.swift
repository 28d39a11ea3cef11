public import Staffing

/// Nobody is moved who is older than the limit for their sex and the direction
/// of the move.
///
/// Ages are whole years (周岁) at the opening of the school year. Documents
/// differ (男50女45, S000-054; 男57女52, S001-011; 45 upwards, S000-151), so the
/// book lists limits, and says of each whether the age itself is still allowed.
///
/// - Finds: each limit that the teacher is above, with the directions it closes.
/// - Set by: `age-limit` in a policy book.
public struct AgeLimit: TeacherRule {
  public static let id: RuleID = "age-limit"
  package let terms: RuleTerms
  let limits: [Bound]

  package init(_ section: BookSection, terms: RuleTerms) {
    self.terms = terms
    self.limits = section.bounds("maximum", .yearsOfAge)
  }

  package func findings(about candidate: Candidate) -> [Finding] {
    let teacher = candidate.teacher
    let age = teacher.age(at: candidate.opening)
    return limits.filter { $0.scope.covers(candidate) && !$0.allows(atMost: age) }.map { limit in
      terms.finding(
        about: .teacher(teacher.id), measured: .age(age), allowed: limit.maximum(Measure.age),
        severity: limit.severity, citation: limit.citation,
        directions: limit.scope.directions)
    }
  }
}
