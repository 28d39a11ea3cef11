extension Indicator {
  /// The first legal resource indicator.
  static let higherDegreeLevel = level(
    of: .higherDegree,
    source: "教督〔2017〕6号；policy reference 1.4")
}
