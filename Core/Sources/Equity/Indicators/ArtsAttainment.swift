extension Indicator {
  /// How many schools reach the third legal standard.
  static let artsAttainment = attainment(
    of: .arts,
    source: "教督〔2017〕6号；policy reference 1.4")
}
