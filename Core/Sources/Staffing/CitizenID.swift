/// A citizen identity number (公民身份号码, GB 11643): region, day of birth,
/// sequence and check character.
///
/// Full-width digits and a small or full-width x are folded before checking.
///
///     try CitizenID("11010519491231002x").birth      // 1949-12-31
public struct CitizenID: Hashable, Sendable {
  /// Eighteen characters, the last a digit or `X`.
  public let number: String

  /// Every reason why a text isn't a citizen identity number.
  public struct Invalid: Error, Equatable, Sendable {
    public enum Reason: Hashable, Sendable {
      case length(Int)
      case characters
      case birthDay
      case check(expected: Character, found: Character)
    }
    public let reasons: [Reason]
  }

  public init(_ text: String) throws(Invalid) {
    let folded = text.unicodeScalars.map(CitizenID.folded).filter { $0 != " " }
    guard folded.count == 18 else { throw Invalid(reasons: [.length(folded.count)]) }
    let digits = folded.prefix(17).compactMap { scalar in
      ("0"..."9").contains(scalar) ? Int(scalar.value) - 48 : nil
    }
    guard digits.count == 17, folded[17] == "X" || ("0"..."9").contains(folded[17]) else {
      throw Invalid(reasons: [.characters])
    }
    var reasons: [Invalid.Reason] = []
    let number = { (range: Range<Int>) in digits[range].reduce(0) { $0 * 10 + $1 } }
    if Day(checking: number(6..<10), number(10..<12), number(12..<14)) == nil {
      reasons.append(.birthDay)
    }
    let weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]
    let sum = zip(digits, weights).reduce(0) { $0 + $1.0 * $1.1 }
    let expected = Array("10X98765432")[sum % 11]
    let found = Character(folded[17])
    if expected != found { reasons.append(.check(expected: expected, found: found)) }
    guard reasons.isEmpty else { throw Invalid(reasons: reasons) }
    self.number = String(String.UnicodeScalarView(folded))
  }

  public var birth: Day { Day(field(6..<10), field(10..<12), field(12..<14)) }
  public var sex: Sex { field(16..<17) % 2 == 1 ? .male : .female }

  /// Three characters, stars and four characters: what a screen may show.
  public var masked: String { "\(number.prefix(3))***********\(number.suffix(4))" }

  private func field(_ range: Range<Int>) -> Int {
    Array(number.utf8)[range].reduce(0) { $0 * 10 + Int($1) - 48 }
  }

  private static func folded(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    switch scalar {
    case "x", "ｘ", "Ｘ": "X"
    case "\u{3000}": " "
    case "\u{FF10}"..."\u{FF19}": Unicode.Scalar(scalar.value - 0xFF10 + 48)!
    default: scalar
    }
  }
}
