/// The second factor: six digits that change every thirty seconds (TOTP, RFC
/// 6238), as any authenticator app shows them.
public struct OneTimeCode: Equatable, Sendable {
  public static let period = 30

  public let secret: [UInt8]

  /// A new secret of 160 bits, as RFC 4226 recommends.
  public init(secret: [UInt8] = randomBytes(20)) { self.secret = secret }

  /// The thirty seconds that an instant belongs to.
  public static func step(at milliseconds: Int) -> Int { milliseconds / 1000 / period }

  /// The digits for a step.
  public func digits(at step: Int, count: Int = 6) -> String {
    let counter = (0..<8).reversed().map { UInt8(truncatingIfNeeded: step >> ($0 * 8)) }
    let code = messageCodeSHA1(counter, key: secret)
    let start = Int(code[code.count - 1] & 15)
    let number = code[start..<(start + 4)].reduce(0) { $0 << 8 | Int($1) } & 0x7fff_ffff
    let modulus = (0..<count).reduce(1) { power, _ in power * 10 }
    let text = String(number % modulus)
    return String(repeating: "0", count: count - text.utf8.count) + text
  }

  /// The step whose digits were typed: the current one or, because clocks
  /// differ, the one before or after it. A step is good once: it must come after
  /// `last`.
  public func step(of digits: String, at milliseconds: Int, after last: Int) -> Int? {
    let now = OneTimeCode.step(at: milliseconds)
    return (now - 1...now + 1).first { $0 > last && isSame(self.digits(at: $0), digits) }
  }

  /// The secret as people copy it into an app (RFC 4648, base 32).
  public var text: String { base32(secret) }

  /// The address that authenticator apps read.
  public func address(issuer: String, account: String) -> String {
    "otpauth://totp/\(issuer):\(account)?secret=\(text)&issuer=\(issuer)"
  }
}

private func base32(_ bytes: [UInt8]) -> String {
  let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567".utf8)
  var letters: [UInt8] = []
  var (bits, width) = (0, 0)
  for byte in bytes {
    bits = bits << 8 | Int(byte)
    width += 8
    while width >= 5 {
      letters.append(alphabet[bits >> (width - 5) & 31])
      width -= 5
    }
    bits &= (1 << width) - 1
  }
  if width > 0 { letters.append(alphabet[bits << (5 - width) & 31]) }
  return String(decoding: letters, as: UTF8.self)
}
