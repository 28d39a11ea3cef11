public import Staffing

/// How much rural service a placement is credited with.
///
/// Some programmes count half a year as one (半年顶一年, S000-045): the months
/// served are multiplied, and a placement shorter than the least that counts is
/// credited with nothing.
///
/// - Finds: a placement whose credit is below the `required` service.
/// - Set by: `service-credit` in a policy book.
public struct ServiceCredit: Rule {
  public static let id: RuleID = "service-credit"
  package let terms: RuleTerms

  /// In tenths: 20 credits twice the time served.
  let multiplier: Quantity

  /// The shortest service that counts, in months.
  let shortest: Quantity

  /// The credit that a career needs, in months.
  let required: Quantity

  package init(_ section: BookSection, terms: RuleTerms) {
    self.terms = terms
    self.multiplier = section.quantity("multiplier", .times)
    self.shortest = section.quantity("shortest", .years, .months)
    self.required = section.quantity("required", .years, .months)
  }

  /// The months credited for `months` of service, rounded down.
  public func credit(forMonths months: Int) -> Int {
    months < shortest.value ? 0 : months * multiplier.value / 10
  }

  /// The months credited for a placement; a term is half a year.
  public func credit(for placement: Placement) -> Int {
    credit(forMonths: placement.terms.count * 6)
  }

  public func findings(servedMonths months: Int, by teacher: Teacher.ID) -> [Finding] {
    let credit = credit(forMonths: months)
    guard credit < required.value else { return [] }
    return [
      terms.finding(
        about: .teacher(teacher), measured: .months(credit),
        allowed: .atLeast(.months(required.value)), citation: required.citation)
    ]
  }

  package func findings(in given: BookSection) -> [Finding] {
    findings(servedMonths: given.quantity("served", .months, .years).value, by: "T0001")
  }
}
