public import Staffing

/// Who came back from an exchange isn't sent again at once.
///
/// Counted in months from the end of the last exchange to the opening of the
/// school year.
///
/// - Finds: everyone whose last exchange ended too lately, with the month from
///   which it no longer counts.
/// - Set by: `years-since-exchange` in a policy book.
public struct YearsSinceExchange: TeacherRule {
  public static let id: RuleID = "years-since-exchange"
  package let terms: RuleTerms
  let limits: [Bound]

  package init(_ section: BookSection, terms: RuleTerms) {
    self.terms = terms
    self.limits = section.bounds("minimum", .years)
  }

  package func findings(about candidate: Candidate) -> [Finding] {
    let teacher = candidate.teacher
    guard let last = teacher.lastExchange else { return [] }
    let months = max(0, last.distance(to: candidate.opening))
    return limits.filter { $0.scope.covers(candidate) && !$0.allows(atLeast: months) }
      .map { limit in
        terms.finding(
          about: .teacher(teacher.id), measured: .months(months),
          allowed: limit.minimum(Measure.months), severity: limit.severity,
          citation: limit.citation,
          liftsIn: last.advanced(by: limit.value + (limit.isInclusive ? 0 : 1)),
          directions: limit.scope.directions)
      }
  }
}
