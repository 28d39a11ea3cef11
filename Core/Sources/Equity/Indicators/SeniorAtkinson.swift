extension Indicator {
  /// What the uneven spread of senior titles costs.
  static let seniorAtkinson = atkinson(
    of: .senior,
    source: "policy reference 5.4")
}
