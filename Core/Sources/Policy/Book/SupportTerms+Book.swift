internal import Staffing

extension SupportTerms {
  /// Reads `points`; what's missing is a fault.
  init(_ points: BookSection) {
    self.init(
      earns: points.section("earns") { section in
        Dictionary(
          uniqueKeysWithValues: Kind.allCases.map { ($0, section.limit($0.rawValue, .points)) })
      } ?? [:],
      places: points.section("places") { section in
        Dictionary(
          uniqueKeysWithValues: Zone.allCases.map {
            ($0, section.limit($0.rawValue, .percent, .permille))
          })
      } ?? [:],
      perHardship: points.limit("per-hardship", .percent, .permille),
      besideAtMost: points.limit("beside-at-most", .points), citation: points.citation)
  }
}
