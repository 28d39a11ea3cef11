extension Indicator {
  /// Whether senior titles are balanced; research, no legal limit.
  static let seniorVariation = variation(
    of: .senior,
    source: "policy reference 5.5；S000-070, S001-110")
}
