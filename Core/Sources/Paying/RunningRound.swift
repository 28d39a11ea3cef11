import Policy
import Staffing

/// Rounds parts of a whole so that they add up to the rounded whole.
///
/// Each part gets what the rounded sum has grown by: none is off by a whole unit, and
/// twelve parts of a month come to the fen to what the month comes to.
///
///     210.00 in thirds of 31 days: 10 · 210 / 31 = 67.74, 10 more 67.74, 11 more 74.52
struct RunningRound {
  private let rounding: PayRounding
  private let denominator: Int
  private var exact = 0
  private var given = 0

  /// - Parameter denominator: Into how many parts a fen is divided; 1 to a million.
  init(_ rounding: PayRounding, denominator: Int) {
    self.rounding = rounding
    self.denominator = min(max(1, denominator), 1_000_000)
  }

  /// The amount of the next part, of `numerator` / `denominator` fen; all parts together stay
  /// within `Money.payLimit`.
  mutating func add(_ numerator: Int) -> Money {
    let (sum, isTooLarge) = exact.addingReportingOverflow(max(0, numerator))
    let limit = Money.payLimit.fen * denominator
    exact = isTooLarge ? limit : min(sum, limit)
    let before = given
    given = rounded
    return Money(fen: given - before)
  }

  private var rounded: Int {
    let whole = denominator * rounding.unit.fen
    let (quotient, rest) = exact.quotientAndRemainder(dividingBy: whole)
    let isUp: Bool
    switch rounding.way {
    case .nearest: isUp = rest >= whole - rest
    case .down: isUp = false
    case .up: isUp = rest > 0
    }
    return (quotient + (isUp ? 1 : 0)) * rounding.unit.fen
  }
}
