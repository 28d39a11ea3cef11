extension Indicator {
  /// Where the inequality of senior titles lies: between or within the areas.
  static let seniorTheil = theil(
    of: .senior,
    source: "policy reference 5.4")
}
