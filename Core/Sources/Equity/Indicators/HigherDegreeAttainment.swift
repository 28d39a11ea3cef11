extension Indicator {
  /// How many schools reach the first legal standard.
  static let higherDegreeAttainment = attainment(
    of: .higherDegree,
    source: "教督〔2017〕6号；policy reference 1.4")
}
