/// A part of a whole that must be reached, such as two thirds of the members.
///
/// Written `2/3`, which the part itself satisfies (民法典 art. 1259: 以上 includes the
/// number), or `>1/2`, which it doesn't (过半数).
///
///     Fraction("2/3")?.least(of: 10)      // 7
///     Fraction(">1/2")?.least(of: 10)     // 6
public struct Fraction: Equatable, Sendable, LosslessStringConvertible {
  public let numerator: Int
  public let denominator: Int
  public let isInclusive: Bool

  public init?(_ text: String) {
    isInclusive = !text.hasPrefix(">")
    let parts = text.drop { $0 == ">" }.split(separator: "/", omittingEmptySubsequences: false)
    guard parts.count == 2, let above = Int(parts[0]), let below = Int(parts[1]),
      (1...1_000).contains(below), (0...below).contains(above)
    else { return nil }
    numerator = above
    denominator = below
  }

  /// The fewest of `whole` that are enough.
  public func least(of whole: Int) -> Int {
    let exact = whole * numerator
    return isInclusive ? (exact + denominator - 1) / denominator : exact / denominator + 1
  }

  public func isReached(by part: Int, of whole: Int) -> Bool { part >= least(of: whole) }

  public var description: String { "\(isInclusive ? "" : ">")\(numerator)/\(denominator)" }
}
