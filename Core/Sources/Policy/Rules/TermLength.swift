public import Staffing

/// An exchange lasts as long as the book says (1 year, S000-056; 3 years,
/// S000-146; catalogue a9-3).
///
/// - Finds: each placement that is shorter, in terms.
/// - Set by: `term-length` in a policy book.
public struct TermLength: Rule {
  public static let id: RuleID = "term-length"
  package let terms: RuleTerms

  /// In months.
  let length: Quantity

  package init(_ section: BookSection, terms: RuleTerms) {
    self.terms = terms
    self.length = section.quantity("length", .years)
  }

  /// In whole school years.
  public var years: Int { length.value / 12 }

  public func findings(on placement: Placement) -> [Finding] {
    findings(terms: placement.terms.count, of: placement.teacher)
  }

  private func findings(terms count: Int, of teacher: Teacher.ID) -> [Finding] {
    guard count < years * 2 else { return [] }
    return [
      terms.finding(
        about: .teacher(teacher), measured: .terms(count), allowed: .atLeast(.terms(years * 2)),
        citation: length.citation)
    ]
  }

  package func findings(in given: BookSection) -> [Finding] {
    findings(terms: given.quantity("served", .terms).value, of: "T0001")
  }
}
