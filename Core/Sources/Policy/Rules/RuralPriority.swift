public import Staffing

/// Who goes first: those who never served in the countryside, then those who
/// haven't lately (S000-055).
///
/// It bars nobody. The plan gives the same order weight through its burden
/// terms; this finding says so beside the name.
///
/// - Finds: each teacher of a sending school in the first or second group.
/// - Set by: `rural-priority` in a policy book.
public struct RuralPriority: TeacherRule {
  public static let id: RuleID = "rural-priority"
  package let terms: RuleTerms

  /// In months.
  let lately: Int

  package init(_ section: BookSection, terms: RuleTerms) {
    self.terms = terms
    self.lately = section.quantity("lately", .years).value
  }

  package func findings(about candidate: Candidate) -> [Finding] {
    let teacher = candidate.teacher
    guard candidate.isAtSendingSchool else { return [] }
    guard teacher.hasServedRurally else {
      return [
        terms.finding(about: .teacher(teacher.id), measured: .none, allowed: .none)
      ]
    }
    let months = teacher.lastRural.map { max(0, $0.distance(to: candidate.opening)) }
    if let months, months < lately { return [] }
    return [
      terms.finding(
        about: .teacher(teacher.id), measured: months.map(Measure.months) ?? .none,
        allowed: .atLeast(.months(lately)))
    ]
  }
}
