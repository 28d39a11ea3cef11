extension Indicator {
  /// Backbone teachers are few in mountain schools.
  static let backboneShare = share(of: .backbone, better: .higher, source: "S001-004, S001-110")
}
