extension BookSection {
  /// A number with its source.
  func limit(_ name: String, _ units: Quantity.Unit...) -> CitedLimit {
    let quantity = quantity(name, among: units)
    return CitedLimit(quantity.value, quantity.citation)
  }

  /// How often something is expected, such as `2 per-week`, with its source; nil when the
  /// unit was none of these, which is noted.
  func cadence(_ name: String) -> (cadence: Cadence, citation: Citation)? {
    let quantity = quantity(
      name, .perWeek, .perFortnight, .perMonth, .perTerm, .perYear)
    let unit: Cadence.Unit
    switch quantity.unit {
    case .perWeek: unit = .week
    case .perFortnight: unit = .fortnight
    case .perMonth: unit = .month
    case .perTerm: unit = .term
    case .perYear: unit = .year
    default: return nil
    }
    return (Cadence(quantity.value, per: unit), quantity.citation)
  }
}
