public import Policy
public import Staffing

/// What service at another school earned by what is on record: the points that titles and
/// honours may ask for (将支教与职评、评优晋级挂钩, S000-139).
public struct SupportPoints: Equatable, Sendable {
  public struct Line: Equatable, Sendable {
    public let kind: SupportTerms.Kind
    public let count: Int

    /// What each is worth; of months, before the place counts.
    public let each: CitedLimit

    /// What the line comes to, rounded down.
    public let points: Int
  }

  /// In the order of the kinds.
  public let lines: [Line]

  /// What a month counts at this school, in thousandths.
  public let factor: Int

  /// What was earned beside months and doesn't count, being more than the book's most.
  public let cut: Int
  public let total: Int

  /// - Parameters:
  ///   - record: How often each happened.
  ///   - zone: The receiving school's, as its hardship.
  public init(
    _ record: [SupportTerms.Kind: Int], at zone: Zone, hardship: Int, _ terms: SupportTerms
  ) {
    let factor = (terms.places[zone]?.value ?? 1000) + max(0, hardship) * terms.perHardship.value
    lines = SupportTerms.Kind.allCases.compactMap { kind in
      guard let each = terms.earns[kind] else { return nil }
      let count = max(0, record[kind] ?? 0)
      return Line(
        kind: kind, count: count, each: each,
        points: kind == .month ? count * each.value * factor / 1000 : count * each.value)
    }
    let months = lines.filter { $0.kind == .month }.reduce(0) { $0 + $1.points }
    let beside = lines.reduce(0) { $0 + $1.points } - months
    self.factor = factor
    cut = max(0, beside - terms.besideAtMost.value)
    total = months + beside - cut
  }
}
