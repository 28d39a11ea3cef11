public import Staffing

/// Each year a least share of those who may go must go (城镇学校、优质学校每学年
/// 教师交流轮岗的比例, 教师〔2014〕4号; S000-108).
///
/// The denominator is the teachers who meet the conditions, not all staff; the
/// number needed is rounded up.
///
/// - Finds: a school or county whose plan moves fewer.
/// - Set by: `exchange-share` in a policy book.
public struct ExchangeShare: Rule {
  public static let id: RuleID = "exchange-share"
  package let terms: RuleTerms
  let scope: PlanTerms.Scope
  let counted: Set<Direction>

  /// In thousandths.
  let minimum: Quantity

  package init(_ section: BookSection, terms: RuleTerms) {
    self.terms = terms
    self.scope = section.choice("judged-by", default: .school)
    self.counted = Set(section.choices("counted", of: Direction.self) ?? [.down])
    self.minimum = section.quantity("minimum", .percent, .permille)
  }

  /// How many of `eligible` must go.
  func needed(of eligible: Int) -> Int { (eligible * minimum.value + 999) / 1000 }

  public func findings(on counts: ExchangeCounts) -> [Finding] {
    guard counts.eligible > 0, counts.exchanged < needed(of: counts.eligible) else { return [] }
    return [
      terms.finding(
        about: counts.subject, measured: .share(counts.exchanged, of: counts.eligible),
        allowed: .atLeast(.permille(minimum.value)), citation: minimum.citation)
    ]
  }

  package func findings(in given: BookSection) -> [Finding] {
    findings(on: ExchangeCounts.example(given))
  }
}
