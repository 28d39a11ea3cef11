/// An amount of money in whole 分, so that no sum is ever rounded by accident.
///
///     Money(yuan: 210) + Money(fen: 50)       // 210.50
///     Money(yuan: 210).share(1, of: 3)        // 70.00
public struct Money: Hashable, Sendable, Comparable, AdditiveArithmetic, CustomStringConvertible {
  public var fen: Int

  public init(fen: Int) { self.fen = fen }
  public init(yuan: Int) { self.fen = yuan * 100 }

  public static let zero = Money(fen: 0)

  public static func + (left: Money, right: Money) -> Money { Money(fen: left.fen + right.fen) }
  public static func - (left: Money, right: Money) -> Money { Money(fen: left.fen - right.fen) }
  public static func * (left: Money, right: Int) -> Money { Money(fen: left.fen * right) }
  public static func < (left: Money, right: Money) -> Bool { left.fen < right.fen }

  /// `part / whole` of the amount, rounded half away from zero to the fen.
  public func share(_ part: Int, of whole: Int) -> Money {
    precondition(whole > 0, "a share of \(whole) parts isn't defined")
    let product = fen * part
    let half = product >= 0 ? whole / 2 : -(whole / 2)
    return Money(fen: (product + half) / whole)
  }

  /// `1234.50`, for files; the interface adds separators and 元.
  public var description: String {
    let whole = abs(fen) / 100
    return "\(fen < 0 ? "-" : "")\(whole).\(padded(abs(fen) % 100, 2))"
  }
}
