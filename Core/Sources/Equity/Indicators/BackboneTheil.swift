extension Indicator {
  /// Where the inequality of backbone teachers lies: between or within the areas.
  static let backboneTheil = theil(
    of: .backbone,
    source: "policy reference 5.4")
}
