/// Shares of a whole in hundredths of a percent that come to exactly 100 %.
///
/// Each is rounded down; what's left goes to the largest remainders, of equal ones to the
/// first (Hamilton's method), so that no printed column comes to 99.99 % (S001-108:
/// 27.52 + 37.47 + 35.01).
public enum SurveyShares {
  /// - Parameter counts: None below 0.
  /// - Returns: As many as there are counts; all 0 where nothing was counted.
  /// - Complexity: O(*n* log *n*).
  public static func hundredths(_ counts: [Int]) -> [Int] {
    let total = counts.reduce(0, +)
    guard total > 0 else { return counts.map { _ in 0 } }
    var shares = counts.map { $0 * 10_000 / total }
    let remainders = counts.map { $0 * 10_000 % total }
    let rest = 10_000 - shares.reduce(0, +)
    for place in counts.indices.sorted(by: {
      (remainders[$1], $0) < (remainders[$0], $1)
    }).prefix(rest) {
      shares[place] += 1
    }
    return shares
  }
}
