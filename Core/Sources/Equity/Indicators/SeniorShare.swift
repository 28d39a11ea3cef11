extension Indicator {
  /// Senior titles are rare in rural schools.
  static let seniorShare = share(of: .senior, better: .higher, source: "S000-070")
}
