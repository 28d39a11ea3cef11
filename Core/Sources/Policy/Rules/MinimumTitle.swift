public import Staffing

/// Those who are sent hold at least a certain title.
///
/// Some districts send only teachers of mid-level title or above (S000-054),
/// others ask for none (S001-011).
///
/// - Finds: everyone below the title that their direction asks for.
/// - Set by: `minimum-title` in a policy book.
public struct MinimumTitle: TeacherRule {
  public static let id: RuleID = "minimum-title"
  package let terms: RuleTerms
  let limits: [(title: Title, scope: Scope)]

  package init(_ section: BookSection, terms: RuleTerms) {
    self.terms = terms
    self.limits = section.sections("limits") { limit in
      (limit.choice("minimum", default: Title.none), limit.scope())
    }
  }

  package func findings(about candidate: Candidate) -> [Finding] {
    let teacher = candidate.teacher
    return limits.filter { $0.scope.covers(candidate) && teacher.title < $0.title }.map { limit in
      terms.finding(
        about: .teacher(teacher.id), measured: .title(teacher.title),
        allowed: .atLeast(.title(limit.title)), directions: limit.scope.directions)
    }
  }
}
