extension Indicator {
  /// How far senior titles are from an equal spread, on the Lorenz curve.
  static let seniorGini = gini(
    of: .senior,
    source: "policy reference 5.4")
}
