extension Indicator {
  /// Whether ageing teachers are balanced; research, no legal limit.
  static let ageingVariation = variation(
    of: .aged,
    source: "policy reference 5.5；S000-064, S001-110")
}
