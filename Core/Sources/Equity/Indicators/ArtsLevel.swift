extension Indicator {
  /// The third legal resource indicator.
  static let artsLevel = level(
    of: .arts,
    source: "教督〔2017〕6号；policy reference 1.4")
}
