extension Indicator {
  /// How far backbone teachers are from an equal spread, on the Lorenz curve.
  static let backboneGini = gini(
    of: .backbone,
    source: "policy reference 5.4")
}
