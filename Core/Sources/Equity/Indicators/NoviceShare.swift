extension Indicator {
  /// The young one of the two tails of rural schools.
  static let noviceShare = share(of: .novice, better: .lower, source: "S000-064")
}
