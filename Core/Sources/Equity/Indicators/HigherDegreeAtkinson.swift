extension Indicator {
  /// What the uneven spread of degrees costs.
  static let higherDegreeAtkinson = atkinson(
    of: .higherDegree,
    source: "policy reference 5.4")
}
