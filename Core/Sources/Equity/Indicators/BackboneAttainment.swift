extension Indicator {
  /// How many schools reach the second legal standard.
  static let backboneAttainment = attainment(
    of: .backbone,
    source: "教督〔2017〕6号；policy reference 1.4")
}
