extension Indicator {
  /// Whether women and men are spread alike.
  static let womenShare = share(of: .women, better: .neither, source: "S000-069")
}
