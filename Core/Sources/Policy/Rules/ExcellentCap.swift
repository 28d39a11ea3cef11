public import Staffing

/// No more than a share of those assessed are graded excellent (S001-087).
///
/// The number allowed is rounded down.
///
/// - Finds: an assessing unit that grades more people excellent.
/// - Set by: `excellent-cap` in a policy book.
public struct ExcellentCap: Rule {
  public static let id: RuleID = "excellent-cap"
  package let terms: RuleTerms

  /// In thousandths.
  let maximum: Quantity

  package init(_ section: BookSection, terms: RuleTerms) {
    self.terms = terms
    self.maximum = section.quantity("maximum", .percent, .permille)
  }

  /// The most people who may be graded excellent among `assessed`.
  public func allowed(of assessed: Int) -> Int { assessed * maximum.value / 1000 }

  public func findings(
    excellent: Int, of assessed: Int, at subject: FindingSubject
  ) -> [Finding] {
    guard excellent > allowed(of: assessed) else { return [] }
    return [
      terms.finding(
        about: subject, measured: .share(excellent, of: assessed),
        allowed: .atMost(.people(allowed(of: assessed))), citation: maximum.citation)
    ]
  }

  package func findings(in given: BookSection) -> [Finding] {
    findings(
      excellent: given.quantity("excellent", .people).value,
      of: given.quantity("assessed", .people).value, at: .county)
  }
}
