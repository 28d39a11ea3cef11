/// Logarithm and exponential from the four operations alone.
///
/// A plan file holds indicators and must be the same bytes on every machine.
/// The four operations and the square root are fixed to the last bit by
/// IEEE 754, a system's mathematics library isn't; so these two are our own.
package enum Elementary {
  /// The natural logarithm of a positive finite number, to about one unit in
  /// the last place.
  ///
  /// With x = m · 2^e and m between √½ and √2: ln x = e ln 2 + 2 artanh((m−1)/(m+1)),
  /// and the series of artanh has an argument below 0.172.
  package static func logarithm(_ number: Double) -> Double {
    precondition(number > 0 && number.isFinite, "\(number) has no logarithm here")
    var exponent = Double(number.exponent)
    var significand = number.significand
    if significand > 1.414213562373095 {
      significand /= 2
      exponent += 1
    }
    let argument = (significand - 1) / (significand + 1)
    let square = argument * argument
    var series = 0.0
    for power in stride(from: 27, through: 3, by: -2) {
      series = series * square + 1 / Double(power)
    }
    series *= square * argument
    let mantissa = 2 * (argument + series)
    return exponent * ln2.high + (exponent * ln2.low + mantissa)
  }

  /// e to the power of a number, to a few units in the last place.
  ///
  /// With x = k ln 2 + r and |r| at most ln 2 / 2: e^x = 2^k · e^r, by the
  /// exponential series.
  package static func exponential(_ number: Double) -> Double {
    if number < -745 { return 0 }
    if number > 709.78 { return .infinity }
    let steps = (number / ln2.high).rounded()
    let rest = (number - steps * ln2.high) - steps * ln2.low
    var series = 1.0
    for order in stride(from: 20, through: 1, by: -1) {
      series = 1 + rest * series / Double(order)
    }
    // Two steps, so that results near the smallest number don't vanish early.
    let half = (steps / 2).rounded(.towardZero)
    let scale = { (power: Double) in Double(sign: .plus, exponent: Int(power), significand: 1) }
    return series * scale(half) * scale(steps - half)
  }

  /// ln 2 in two parts; products of the high part with exponents are exact.
  private static let ln2 = (
    high: 0.693_147_180_369_123_816_49, low: 1.908_214_929_270_587_700_02e-10
  )
}
