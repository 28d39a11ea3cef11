extension Inequality {
  /// The Gini coefficient: twice the area between the Lorenz curve and the
  /// diagonal, by trapezoids.
  ///
  /// With equal weights it is 2Σ i x₍ᵢ₎ / (n Σx) − (n+1)/n, as R's `ineq` has it,
  /// between 0 and (n−1)/n; nil when a value is negative or all are 0.
  ///
  /// - Complexity: O(*n* log *n*).
  public var gini: Double? {
    guard isShareable else { return nil }
    if areEqual { return 0 }
    var resource = 0.0
    var area = CompensatedSum()
    for share in shares.sorted(by: { $0.ratio < $1.ratio }) {
      let part = share.weight * share.ratio
      area += share.weight * (2 * resource + part)
      resource += part
    }
    return max(0, 1 - area.value)
  }

  /// Points of the Lorenz curve from (0, 0) to (1, 1): the share of pupils,
  /// poorest first, and what they have. Empty where `gini` is nil.
  public var lorenzCurve: [(weight: Double, resource: Double)] {
    guard isShareable else { return [] }
    var point = (weight: 0.0, resource: 0.0)
    return [point]
      + shares.sorted { $0.ratio < $1.ratio }.map { share in
        point = (point.weight + share.weight, point.resource + share.weight * share.ratio)
        return point
      }
  }
}
