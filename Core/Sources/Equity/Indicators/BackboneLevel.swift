extension Indicator {
  /// The second legal resource indicator.
  static let backboneLevel = level(
    of: .backbone,
    source: "教督〔2017〕6号；policy reference 1.4")
}
