extension Indicator {
  /// Degrees thin out towards the villages.
  static let higherDegreeShare = share(of: .higherDegree, better: .higher, source: "S000-067")
}
