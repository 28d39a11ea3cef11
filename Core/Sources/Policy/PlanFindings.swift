public import Staffing

extension PolicyBook {
  /// What the rules on shares find in the counts of a plan.
  public func findings(on counts: ExchangeCounts) -> [Finding] {
    (edition.rule(ExchangeShare.self)?.findings(on: counts) ?? [])
      + (edition.rule(BackboneShare.self)?.findings(on: counts) ?? [])
  }

  /// What the rule on its length finds in a placement.
  public func findings(on placement: Placement) -> [Finding] {
    edition.rule(TermLength.self)?.findings(on: placement) ?? []
  }

  /// What the cap on the grade "excellent" finds at one assessing unit.
  public func findings(
    excellent: Int, of assessed: Int, at subject: FindingSubject
  ) -> [Finding] {
    edition.rule(ExcellentCap.self)?.findings(excellent: excellent, of: assessed, at: subject)
      ?? []
  }

  /// The months of rural service credited for a placement; those served when
  /// the book has no rule for it.
  public func credit(for placement: Placement) -> Int {
    edition.rule(ServiceCredit.self)?.credit(for: placement) ?? placement.terms.count * 6
  }
}
