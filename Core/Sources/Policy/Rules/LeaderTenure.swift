public import Staffing

/// Heads and deputies don't stay at one school longer than the book allows.
///
/// They rotate by the cadre plan after two terms of office (policy reference
/// 1.2) or after six years (S000-148); the finding says who is due.
///
/// - Finds: each head or deputy who has been at the school for the whole time
///   or longer.
/// - Set by: `leader-tenure` in a policy book.
public struct LeaderTenure: TeacherRule {
  public static let id: RuleID = "leader-tenure"
  package let terms: RuleTerms
  let positions: [Position]

  /// In months.
  let maximum: Quantity

  package init(_ section: BookSection, terms: RuleTerms) {
    self.terms = terms
    self.positions = section.choices("positions", of: Position.self) ?? []
    self.maximum = section.quantity("maximum", .years)
  }

  package func findings(about candidate: Candidate) -> [Finding] {
    let teacher = candidate.teacher
    guard positions.contains(teacher.position), let since = teacher.establishment.since
    else { return [] }
    let months = since.distance(to: candidate.opening)
    guard months >= maximum.value else { return [] }
    return [
      terms.finding(
        about: .teacher(teacher.id), measured: .months(months),
        allowed: .lessThan(.months(maximum.value)), citation: maximum.citation)
    ]
  }
}
