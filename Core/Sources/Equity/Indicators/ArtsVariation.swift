extension Indicator {
  /// Whether the third legal resource is balanced; the law limits it.
  static let artsVariation = variation(
    of: .arts,
    source: "教督〔2017〕6号；policy reference 1.4, 5.1")
}
