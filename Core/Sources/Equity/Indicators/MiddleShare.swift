extension Indicator {
  /// Mid-level titles are missing in rural schools.
  static let middleShare = share(of: .middle, better: .higher, source: "S000-070")
}
