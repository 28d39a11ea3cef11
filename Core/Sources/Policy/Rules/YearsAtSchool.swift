public import Staffing

/// A teacher is due for exchange after a certain time at one school.
///
/// Counted in months from joining the school of the establishment to the
/// opening of the school year. Volunteers may have a shorter time where the
/// book says so. Someone whose month of joining isn't known isn't due.
///
/// - Finds: everyone who hasn't been there long enough, with the month in
///   which they will have been.
/// - Set by: `years-at-school` in a policy book.
public struct YearsAtSchool: TeacherRule {
  public static let id: RuleID = "years-at-school"
  package let terms: RuleTerms
  let limits: [Bound]

  package init(_ section: BookSection, terms: RuleTerms) {
    self.terms = terms
    self.limits = section.bounds("minimum", .years)
  }

  package func findings(about candidate: Candidate) -> [Finding] {
    let teacher = candidate.teacher
    let joined = teacher.establishment.since
    let months = joined.map { max(0, $0.distance(to: candidate.opening)) }
    return limits.filter { limit in
      limit.scope.covers(candidate) && !(months.map(limit.allows(atLeast:)) ?? false)
    }.map { limit in
      terms.finding(
        about: .teacher(teacher.id), measured: months.map(Measure.months) ?? .none,
        allowed: limit.minimum(Measure.months), severity: limit.severity,
        citation: limit.citation,
        liftsIn: joined?.advanced(by: limit.value + (limit.isInclusive ? 0 : 1)),
        directions: limit.scope.directions)
    }
  }
}
