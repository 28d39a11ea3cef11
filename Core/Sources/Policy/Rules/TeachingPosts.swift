public import Staffing

/// Only people in teaching posts take part in the teachers' exchange.
///
/// Heads and deputies rotate by the bureau's cadre plan, and support staff and
/// workers hold no teaching post.
///
/// - Finds: everyone whose position isn't among `positions`.
/// - Set by: `teaching-post` in a policy book.
public struct TeachingPosts: TeacherRule {
  public static let id: RuleID = "teaching-post"
  package let terms: RuleTerms
  let positions: [Position]

  package init(_ section: BookSection, terms: RuleTerms) {
    self.terms = terms
    self.positions = section.choices("positions", of: Position.self) ?? [.teacher]
  }

  package func findings(about candidate: Candidate) -> [Finding] {
    let teacher = candidate.teacher
    guard !positions.contains(teacher.position) else { return [] }
    return [
      terms.finding(
        about: .teacher(teacher.id), measured: .position(teacher.position),
        allowed: .oneOf(positions.map(Measure.position)))
    ]
  }
}
