/// The unified social credit code of an organisation (统一社会信用代码, GB 32100).
///
///     CreditCode("11500111009347932X") != nil
public struct CreditCode: Hashable, Sendable {
  public let code: String

  /// The code, or nil when its length, alphabet or check character is wrong.
  public init?(_ text: String) {
    let alphabet = Array("0123456789ABCDEFGHJKLMNPQRTUWXY")
    let values = text.compactMap { alphabet.firstIndex(of: $0) }
    guard text.count == 18, values.count == 18 else { return nil }
    let weights = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28]
    let sum = zip(values, weights).reduce(0) { $0 + $1.0 * $1.1 }
    guard (31 - sum % 31) % 31 == values[17] else { return nil }
    self.code = text
  }
}
