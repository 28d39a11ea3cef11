import Staffing

extension SwapTerms {
  /// Reads the section `swap`.
  init(_ swap: BookSection) {
    let limit = swap.quantity("longest-round", .people).value
    if limit == 1 || limit > 4 {
      swap.fault(
        "longest-round", nil, found: "\(limit) people", allowed: "0 (no limit), 2, 3, 4 people")
    }
    let mechanism = swap.choice("mechanism", default: Mechanism.maximum)
    if limit != 0 && mechanism != .maximum {
      swap.fault(
        "longest-round", nil, found: "\(limit) people with \(mechanism.rawValue)",
        allowed: "0 people; only 'maximum' can keep rounds short")
    }
    let rules = RuleList.all.map { $0.id }
    self.init(
      mechanism: mechanism,
      protectsSchools: swap.flag("protects-schools", default: false),
      longestRound: (2...4).contains(limit) ? limit : nil,
      usesVacancies: swap.flag("uses-vacancies", default: false),
      fit: swap.choice("fit", default: .own),
      positions: Set(swap.choices("positions", of: Position.self) ?? []),
      barringRules: Set(
        swap.parsed("barred-by", allowed: rules.map(\.rawValue).joined(separator: ", ")) { text in
          rules.first { $0.rawValue == text }
        }),
      barringCircumstances: Set(
        swap.choices("barred-circumstances", of: Circumstance.self) ?? []),
      perTitle: swap.quantity("per-title", .points).value,
      perBackboneLevel: swap.quantity("per-backbone-level", .points).value,
      tolerance: swap.quantity("tolerance", .points).value,
      day: swap.day("carried-out"), citation: swap.citation)
  }
}

extension BookSection {
  /// A month and day, such as `08-15`.
  fileprivate func day(_ name: String) -> String {
    parsed(name, allowed: "a month and day such as 08-15") { text in
      Day("2025-\(text)").map { _ in text }
    }.first ?? ""
  }
}
