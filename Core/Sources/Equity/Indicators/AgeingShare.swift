extension Indicator {
  /// Old teachers gather in township and village schools.
  static let ageingShare = share(of: .aged, better: .lower, source: "S000-065")
}
