/// A whole number without an upper limit, as far as deciding a threshold
/// exactly needs it: addition, multiplication by a word and comparison.
struct Natural: Equatable, Comparable {
  /// Digits to the base 2⁶⁴, lowest first, without leading zeros.
  private var digits: [UInt64]

  init(_ word: UInt64) { digits = word == 0 ? [] : [word] }

  /// Digits to the base 2⁶⁴, lowest first.
  init(digits: some Collection<UInt64>) {
    self.digits = Array(digits)
    while self.digits.last == 0 { self.digits.removeLast() }
  }

  /// - Complexity: O(digits).
  static func * (left: Natural, word: UInt64) -> Natural {
    var product = Natural(0)
    guard word > 0 else { return product }
    product.digits.reserveCapacity(left.digits.count + 1)
    var carry: UInt64 = 0
    for digit in left.digits {
      let (high, low) = digit.multipliedFullWidth(by: word)
      let (sum, overflow) = low.addingReportingOverflow(carry)
      product.digits.append(sum)
      carry = high + (overflow ? 1 : 0)
    }
    if carry > 0 { product.digits.append(carry) }
    return product
  }

  /// - Complexity: O(digits).
  static func + (left: Natural, right: Natural) -> Natural {
    let (long, short) =
      left.digits.count >= right.digits.count ? (left, right) : (right, left)
    var sum = long
    var carry: UInt64 = 0
    for position in long.digits.indices {
      if position >= short.digits.count && carry == 0 { break }
      let added = position < short.digits.count ? short.digits[position] : 0
      let (first, once) = long.digits[position].addingReportingOverflow(added)
      let (second, twice) = first.addingReportingOverflow(carry)
      sum.digits[position] = second
      carry = once || twice ? 1 : 0
    }
    if carry > 0 { sum.digits.append(carry) }
    return sum
  }

  static func < (left: Natural, right: Natural) -> Bool {
    if left.digits.count != right.digits.count { return left.digits.count < right.digits.count }
    return left.digits.reversed().lexicographicallyPrecedes(right.digits.reversed())
  }
}
