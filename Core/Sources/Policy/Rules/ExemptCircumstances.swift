public import Staffing

/// Special circumstances that keep a teacher from being moved (S001-082 and
/// usual practice, policy reference 1.2).
///
/// Health and disciplinary facts are sensitive: lists say only that an
/// exemption applies.
///
/// - Finds: each circumstance on record that the book lists, in the order of
///   the book.
/// - Set by: `exempt-circumstances` in a policy book.
public struct ExemptCircumstances: TeacherRule {
  public static let id: RuleID = "exempt-circumstances"
  package let terms: RuleTerms
  let exemptions: [(circumstance: Circumstance, severity: Severity, citation: Citation)]

  package init(_ section: BookSection, terms: RuleTerms) {
    self.terms = terms
    self.exemptions = section.sections("exempt") { item in
      (
        item.choice("circumstance", default: Circumstance.pregnant),
        item.choice("severity", default: terms.severity), item.citation
      )
    }
  }

  package func findings(about candidate: Candidate) -> [Finding] {
    let teacher = candidate.teacher
    guard !teacher.circumstances.isEmpty else { return [] }
    return exemptions.filter { teacher.circumstances.contains($0.circumstance) }.map { item in
      terms.finding(
        about: .teacher(teacher.id), measured: .circumstance(item.circumstance),
        allowed: .none, severity: item.severity, citation: item.citation,
        isSensitive: item.circumstance.isSensitive)
    }
  }
}
