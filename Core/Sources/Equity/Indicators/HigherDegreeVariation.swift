extension Indicator {
  /// Whether the first legal resource is balanced; the law limits it.
  static let higherDegreeVariation = variation(
    of: .higherDegree,
    source: "教督〔2017〕6号；policy reference 1.4, 5.1")
}
