extension Inequality {
  /// How much a society weighs the poorest units (ε of Atkinson's index).
  public enum Aversion: Sendable, CaseIterable {
    case half, one
  }

  /// Atkinson's index: the part of the total that could be given up if the
  /// rest were spread equally.
  ///
  /// ε = ½: 1 − (mean of √(x/μ))²; ε = 1: 1 − geometric mean / μ, nil with a
  /// value of 0. Nil also when a value is negative or all are 0 (Atkinson,
  /// Journal of Economic Theory 2, 1970; policy reference 5.4).
  public func atkinson(_ aversion: Aversion) -> Double? {
    guard isShareable else { return nil }
    if areEqual { return 0 }
    switch aversion {
    case .half:
      let root = CompensatedSum.of(shares.lazy.map { $0.weight * $0.ratio.squareRoot() })
      return max(0, 1 - root * root)
    case .one:
      return theilL.map { max(0, 1 - Elementary.exponential(-$0)) }
    }
  }
}
