public import Staffing

/// Who teaches away from the school that employs them isn't moved again before
/// coming back.
///
/// - Finds: everyone whose place of teaching isn't that of their establishment,
///   with the month in which the term ends, when its beginning is known.
/// - Set by: `away-on-exchange` in a policy book.
public struct AwayOnExchange: TeacherRule {
  public static let id: RuleID = "away-on-exchange"
  package let terms: RuleTerms

  /// The usual term, in months.
  let term: Int

  package init(_ section: BookSection, terms: RuleTerms) {
    self.terms = terms
    self.term = section.quantity("term", .years).value
  }

  package func findings(about candidate: Candidate) -> [Finding] {
    let teacher = candidate.teacher
    guard teacher.isAway else { return [] }
    let end = teacher.teaching.since?.advanced(by: term)
    return [
      terms.finding(
        about: .teacher(teacher.id),
        measured: teacher.teaching.since.map {
          .months(max(0, $0.distance(to: candidate.opening)))
        } ?? .none,
        allowed: .atLeast(.months(term)),
        liftsIn: end.flatMap { $0 > candidate.opening ? $0 : nil })
    ]
  }
}
