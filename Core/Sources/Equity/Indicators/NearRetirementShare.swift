extension Indicator {
  /// The old one of the two tails of rural schools.
  static let nearRetirementShare = share(of: .nearRetirement, better: .lower, source: "S000-064")
}
