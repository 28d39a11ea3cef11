public import Policy
public import Staffing

extension PayStep {
  /// `amount` after so many steps, rounded once to the fen, a half away from zero.
  ///
  ///     tenth.raise(Money(yuan: 210), times: 5)   // 315.00 additive, 338.21 compound
  ///
  /// Exact whatever the number of steps: products that don't fit 64 bits are carried in limbs.
  /// Amounts are kept within 0 and `Money.payLimit`.
  ///
  /// - Complexity: O(1) as a rule; O(*n*²) in the steps where limbs are needed.
  public func raise(_ amount: Money, times: Int) -> Money {
    let fen = amount.bounded.fen
    let (step, times) = (min(max(0, step.value), 1_000), min(max(0, times), 400))
    switch growth {
    case .additive:
      return Money(fen: (fen * (1_000 + step * times) + 500) / 1_000).bounded
    case .compound:
      let shared = divisor(1_000 + step, 1_000)
      let (over, under) = ((1_000 + step) / shared, 1_000 / shared)
      return Money(fen: short(fen, over, under, times) ?? long(fen, over, under, times)).bounded
    }
  }
}

extension Money {
  /// The largest amount that a line may have: a billion yuan.
  public static let payLimit = Money(yuan: 1_000_000_000)

  /// Within 0 and `payLimit`, so that no sum of lines leaves 64 bits.
  var bounded: Money { min(max(.zero, self), .payLimit) }
}

/// `fen` · (`over` / `under`) to the power of `times`, rounded; nil when a product overflows.
private func short(_ fen: Int, _ over: Int, _ under: Int, _ times: Int) -> Int? {
  var (numerator, denominator) = (fen, 1)
  for _ in 0..<times {
    let (above, isTooLarge) = numerator.multipliedReportingOverflow(by: over)
    let (below, isTooSmall) = denominator.multipliedReportingOverflow(by: under)
    if isTooLarge || isTooSmall || above > .max / 4 || below > .max / 4 { return nil }
    (numerator, denominator) = (above, below)
  }
  return (2 * numerator + denominator) / (2 * denominator)
}

/// The same in limbs of 32 bits: ⌊(2·n + d) / 2·d⌋, dividing by `under` step by step, for
/// ⌊⌊x / a⌋ / b⌋ = ⌊x / ab⌋.
private func long(_ fen: Int, _ over: Int, _ under: Int, _ times: Int) -> Int {
  var number = Limbs(2 * fen)
  var half = Limbs(1)
  for _ in 0..<times {
    number.multiply(by: over)
    half.multiply(by: under)
  }
  number.add(half)
  for _ in 0..<times { number.divide(by: under) }
  number.divide(by: 2)
  return number.value ?? .max
}

/// A whole number of any size, least limb first.
private struct Limbs {
  private var limbs: [UInt64]

  init(_ number: Int) { limbs = [UInt64(number) & 0xFFFF_FFFF, UInt64(number) >> 32] }

  mutating func multiply(by factor: Int) {
    var carry: UInt64 = 0
    for index in limbs.indices {
      let product = limbs[index] * UInt64(factor) + carry
      limbs[index] = product & 0xFFFF_FFFF
      carry = product >> 32
    }
    if carry > 0 { limbs.append(carry) }
  }

  mutating func add(_ other: Limbs) {
    var carry: UInt64 = 0
    for index in 0..<max(limbs.count, other.limbs.count) {
      if index == limbs.count { limbs.append(0) }
      let sum = limbs[index] + (index < other.limbs.count ? other.limbs[index] : 0) + carry
      limbs[index] = sum & 0xFFFF_FFFF
      carry = sum >> 32
    }
    if carry > 0 { limbs.append(carry) }
  }

  mutating func divide(by divisor: Int) {
    var rest: UInt64 = 0
    for index in limbs.indices.reversed() {
      let part = rest << 32 | limbs[index]
      limbs[index] = part / UInt64(divisor)
      rest = part % UInt64(divisor)
    }
  }

  /// Nil when it needs more than 63 bits.
  var value: Int? {
    guard limbs.dropFirst(2).allSatisfy({ $0 == 0 }), limbs[1] < 0x8000_0000 else { return nil }
    return Int(limbs[1] << 32 | limbs[0])
  }
}

private func divisor(_ left: Int, _ right: Int) -> Int {
  right == 0 ? left : divisor(right, left % right)
}
