public import Staffing

/// Who retires soon stays (三年内即将退休, S001-082).
///
/// The month of retirement follows from birth, sex and post by the statutory
/// table of delayed retirement, never from a bare age.
///
/// - Finds: everyone with no more than `within` left until retirement.
/// - Set by: `near-retirement` in a policy book.
public struct NearRetirement: TeacherRule {
  public static let id: RuleID = "near-retirement"
  package let terms: RuleTerms

  /// In months; whether exactly this much still exempts.
  let within: Bound

  package init(_ section: BookSection, terms: RuleTerms) {
    self.terms = terms
    let quantity = section.quantity("within", .years, .months)
    self.within = Bound(
      value: quantity.value, isInclusive: quantity.isInclusive, citation: quantity.citation,
      scope: Scope())
  }

  package func findings(about candidate: Candidate) -> [Finding] {
    let teacher = candidate.teacher
    let left = candidate.opening.distance(to: RetirementAge.month(of: teacher))
    guard within.allows(atMost: left) else { return [] }
    return [
      terms.finding(
        about: .teacher(teacher.id), measured: .months(max(0, left)),
        allowed: within.isInclusive
          ? .moreThan(.months(within.value)) : .atLeast(.months(within.value)),
        citation: within.citation)
    ]
  }
}
