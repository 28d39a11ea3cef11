/// How unequally a quantity is spread: over schools, weighted by their pupils.
///
/// A value is what each unit has per head (books per pupil) and a weight is its
/// number of heads; without weights each unit counts once. Units of weight 0
/// have no part in any measure. A measure that isn't defined for the values is
/// nil, never 0 and never NaN.
///
///     let books = Inequality(of: [6.2, 3.7, 10.51, 2.11, 7.31], weights: [45, 37, 89, 76, 55])
///     books.variation                                // 0.515...: 差异系数 0.52
///
/// Formulas: policy reference 5.1 and 5.4; undefined cases: end of section 5.
public struct Inequality: Equatable, Sendable {
  /// Values and their positive weights.
  let units: [Unit]

  struct Unit: Equatable, Sendable {
    let value: Double
    let weight: Double
  }

  /// The sum of the weights.
  let totalWeight: Double

  /// Whether all values are the same, so that every measure is 0 and no
  /// rounding shows.
  let areEqual: Bool

  /// The weighted mean; nil without units.
  public let mean: Double?

  /// Traps when a number isn't finite, a weight is negative, or the counts
  /// differ: callers check what comes from outside.
  public init(of values: [Double], weights: [Double]? = nil) {
    precondition(
      weights == nil || weights?.count == values.count,
      "\(values.count) values have \(weights?.count ?? 0) weights")
    precondition(values.allSatisfy(\.isFinite), "every value must be finite")
    precondition(
      (weights ?? []).allSatisfy { $0.isFinite && $0 >= 0 },
      "every weight must be finite and not negative")
    self.init(
      zip(values, weights ?? Array(repeating: 1, count: values.count)).map(Unit.init(value:weight:))
    )
  }

  init(_ units: [Unit]) {
    self.units = units.filter { $0.weight > 0 }
    self.totalWeight = CompensatedSum.of(self.units.lazy.map(\.weight))
    let first = self.units.first?.value
    self.areEqual = self.units.allSatisfy { $0.value == first }
    self.mean =
      areEqual
      ? first
      : CompensatedSum.of(self.units.lazy.map { $0.weight * $0.value }) / totalWeight
  }

  /// The coefficient of variation in population form (差异系数): the standard
  /// deviation by the mean; nil unless the mean is positive.
  ///
  /// - Complexity: O(*n*), as `theilT`, `theilL` and `atkinson(_:)`.
  public var variation: Double? {
    guard let mean, mean > 0 else { return nil }
    let variance = CompensatedSum.of(
      units.lazy.map { $0.weight / totalWeight * ($0.value / mean - 1) * ($0.value / mean - 1) })
    return variance.squareRoot()
  }

  /// Whether every value is at least 0 and one is more, which all measures
  /// below ask for.
  var isShareable: Bool {
    guard let mean, mean > 0 else { return false }
    return units.allSatisfy { $0.value >= 0 }
  }

  /// Each unit's share of the weight and its value in means.
  var shares: [(weight: Double, ratio: Double)] {
    guard let mean else { return [] }
    return units.map { ($0.weight / totalWeight, $0.value / mean) }
  }
}
