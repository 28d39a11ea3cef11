extension Inequality {
  /// Theil's T: the weighted mean of (x/μ) ln(x/μ), with 0 ln 0 = 0.
  ///
  /// Between 0 (equal) and ln *n* for *n* equal weights; nil when a value is
  /// negative or all are 0. Natural logarithm (Theil, Economics and Information
  /// Theory, 1967; policy reference 5.4).
  public var theilT: Double? {
    guard isShareable else { return nil }
    let sum = CompensatedSum.of(
      shares.lazy.map { share in
        share.ratio == 0 ? 0 : share.weight * share.ratio * Elementary.logarithm(share.ratio)
      })
    return max(0, sum)
  }

  /// Theil's L, the mean logarithmic deviation: the weighted mean of ln(μ/x).
  ///
  /// Nil when a value isn't positive. R's REAT prints this one as "theil".
  public var theilL: Double? {
    guard isShareable, units.allSatisfy({ $0.value > 0 }) else { return nil }
    let sum = CompensatedSum.of(
      shares.lazy.map { $0.weight * Elementary.logarithm($0.ratio) })
    return max(0, -sum)
  }
}

/// Theil's T taken apart by group: how much of the inequality lies between the
/// groups and how much within them.
///
/// T = Σ s ln(s/p) + Σ s T, where a group has the share s of the resource and
/// p of the weight (policy reference 5.4).
public struct TheilDecomposition: Equatable, Sendable {
  public let between: Double
  public let within: Double

  /// The groups in order of name.
  public let groups: [Group]

  public struct Group: Equatable, Sendable {
    public let name: String
    /// Part of the weight (pupils), 0 to 1.
    public let weightShare: Double
    /// Part of the resource, 0 to 1.
    public let resourceShare: Double
    /// Theil's T inside the group; nil when the group has nothing.
    public let theilT: Double?
  }

  public var total: Double { between + within }

  /// Nil where Theil's T of all values is. Traps when the counts differ.
  ///
  /// - Complexity: O(*n* + *g* log *g*) in values and groups.
  public init?(of values: [Double], weights: [Double]? = nil, groups names: [String]) {
    precondition(names.count == values.count, "\(values.count) values, \(names.count) groups")
    let all = Inequality(of: values, weights: weights)
    guard all.isShareable, let mean = all.mean else { return nil }
    var members: [String: [Inequality.Unit]] = [:]
    for (position, name) in names.enumerated() {
      members[name, default: []].append(
        .init(value: values[position], weight: weights?[position] ?? 1))
    }
    let groups = members.sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }
      .compactMap { name, units -> Group? in
        let part = Inequality(units)
        guard let partMean = part.mean else { return nil }
        let weightShare = part.totalWeight / all.totalWeight
        return Group(
          name: name, weightShare: weightShare,
          resourceShare: weightShare * partMean / mean, theilT: part.theilT)
      }
    self.groups = groups
    let between = CompensatedSum.of(
      groups.lazy.map { group in
        group.resourceShare == 0
          ? 0
          : group.resourceShare
            * Elementary.logarithm(group.resourceShare / group.weightShare)
      })
    self.between = max(0, between)
    self.within = CompensatedSum.of(groups.lazy.map { $0.resourceShare * ($0.theilT ?? 0) })
  }
}
