extension Indicator {
  /// Whether the second legal resource is balanced; the law limits it.
  static let backboneVariation = variation(
    of: .backbone,
    source: "教督〔2017〕6号；policy reference 1.4, 5.1；S001-110")
}
