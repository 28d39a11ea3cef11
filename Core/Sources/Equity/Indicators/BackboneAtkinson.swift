extension Indicator {
  /// What the uneven spread of backbone teachers costs.
  static let backboneAtkinson = atkinson(
    of: .backbone,
    source: "policy reference 5.4")
}
