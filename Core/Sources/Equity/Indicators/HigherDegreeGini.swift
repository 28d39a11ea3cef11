extension Indicator {
  /// How far degrees are from an equal spread, on the Lorenz curve.
  static let higherDegreeGini = gini(
    of: .higherDegree,
    source: "policy reference 5.4")
}
