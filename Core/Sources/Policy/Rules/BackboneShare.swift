public import Staffing

/// A least share of backbone teachers among those exchanged.
///
/// The national text takes the share of all who are exchanged (骨干教师交流轮岗应
/// 不低于交流总数的20%, S000-062); Anhui takes it of all who are eligible. The book
/// says which denominator holds; the finding names both numbers.
///
/// - Finds: a school or county whose plan moves too few backbone teachers.
/// - Set by: `backbone-share` in a policy book.
public struct BackboneShare: Rule {
  public static let id: RuleID = "backbone-share"
  package let terms: RuleTerms
  let scope: PlanTerms.Scope
  let denominator: PlanTerms.Denominator

  /// The lowest level that counts as backbone.
  let level: BackboneLevel

  /// In thousandths.
  let minimum: Quantity

  package init(_ section: BookSection, terms: RuleTerms) {
    self.terms = terms
    self.scope = section.choice("judged-by", default: .school)
    self.denominator = section.choice("denominator", default: .exchanged)
    self.level = section.choice("level", default: .school)
    self.minimum = section.quantity("minimum", .percent, .permille)
  }

  public func findings(on counts: ExchangeCounts) -> [Finding] {
    let whole = denominator == .exchanged ? counts.exchanged : counts.eligible
    guard whole > 0, counts.exchangedBackbone * 1000 < whole * minimum.value else { return [] }
    return [
      terms.finding(
        about: counts.subject, measured: .share(counts.exchangedBackbone, of: whole),
        allowed: .atLeast(.permille(minimum.value)), citation: minimum.citation)
    ]
  }

  package func findings(in given: BookSection) -> [Finding] {
    findings(on: ExchangeCounts.example(given))
  }
}

/// What a plan does at one school or in the county, in heads.
public struct ExchangeCounts: Equatable, Sendable {
  public var subject: FindingSubject

  /// Teachers who meet the conditions.
  public var eligible: Int

  /// Teachers whose move counts towards the share.
  public var exchanged: Int

  /// Backbone teachers among those exchanged.
  public var exchangedBackbone: Int

  public init(subject: FindingSubject, eligible: Int, exchanged: Int, exchangedBackbone: Int) {
    self.subject = subject
    self.eligible = eligible
    self.exchanged = exchanged
    self.exchangedBackbone = exchangedBackbone
  }

  static func example(_ given: BookSection) -> ExchangeCounts {
    ExchangeCounts(
      subject: .county,
      eligible: given.quantity("eligible", .people, default: 0).value,
      exchanged: given.quantity("exchanged", .people, default: 0).value,
      exchangedBackbone: given.quantity("backbone", .people, default: 0).value)
  }
}
