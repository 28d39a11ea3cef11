public import Staffing

/// Classes stay within the standard size; big and super-big classes are to be
/// got rid of (大班额 56人以上, 超大班额 66人以上, S000-110).
///
/// The county workbook holds pupils and classes of a stage, not each class, so
/// the measure is the mean rounded up: the largest class has at least that many.
///
/// - Finds: each stage of a school with the highest mark that its classes reach.
/// - Set by: `class-size` in a policy book.
public struct ClassSize: Rule {
  public static let id: RuleID = "class-size"
  package let terms: RuleTerms
  let marks: [(from: Quantity, severity: Severity, scope: Scope)]

  package init(_ section: BookSection, terms: RuleTerms) {
    self.terms = terms
    self.marks = section.sections("marks") { mark in
      (
        mark.quantity("from", .pupils), mark.choice("severity", default: terms.severity),
        mark.scope()
      )
    }
  }

  public func findings(
    pupils: Int, classes: Int, stage: Stage, at subject: FindingSubject
  ) -> [Finding] {
    guard classes > 0 else { return [] }
    let largest = (pupils + classes - 1) / classes
    let reached = marks.filter {
      ($0.scope.stages?.contains(stage) ?? true) && largest >= $0.from.value
    }
    guard let mark = reached.max(by: { $0.from.value < $1.from.value }) else { return [] }
    return [
      terms.finding(
        about: subject, measured: .of(stage, .atLeast(.pupils(largest))),
        allowed: .lessThan(.pupils(mark.from.value)), severity: mark.severity,
        citation: mark.from.citation)
    ]
  }

  package func findings(in given: BookSection) -> [Finding] {
    findings(
      pupils: given.quantity("pupils", .pupils).value,
      classes: given.quantity("classes", .classes).value,
      stage: given.choice("stage", default: .primary), at: .county)
  }
}
