extension Indicator {
  /// Where the inequality of degrees lies: between or within the areas.
  static let higherDegreeTheil = theil(
    of: .higherDegree,
    source: "policy reference 5.4")
}
