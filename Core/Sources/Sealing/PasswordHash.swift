internal import CCrypto

/// A password as the record keeps it: salted and slow to try (scrypt, RFC 7914),
/// with its parameters beside it so that they can be raised later.
///
///     let kept = PasswordHash(of: "…", salt: randomBytes(16))
///     PasswordHash(kept.text)?.matches("…")      // true
public struct PasswordHash: Equatable, Sendable {
  /// What one try costs: 128 · 2^`logN` · `r` bytes, `p` times over.
  public struct Cost: Hashable, Sendable {
    public let logN: Int
    public let r: Int
    public let p: Int

    public init(logN: Int, r: Int, p: Int) {
      self.logN = logN
      self.r = r
      self.p = p
    }

    /// OWASP's Password Storage Cheat Sheet, the row that needs 32 MB.
    public static let standard = Cost(logN: 15, r: 8, p: 3)

    var isSane: Bool {
      (1...20).contains(logN) && (1...32).contains(r) && (1...16).contains(p)
    }
  }

  public let cost: Cost
  private let salt: [UInt8]
  private let key: [UInt8]

  public init(of password: String, salt: [UInt8] = randomBytes(16), cost: Cost = .standard) {
    self.cost = cost
    self.salt = salt
    self.key = PasswordHash.derive(password, salt, cost)
  }

  /// Reads what `text` wrote.
  public init?(_ text: String) {
    let parts = text.split(separator: "$").map(String.init)
    guard parts.count == 6, parts[0] == "scrypt", let logN = Int(parts[1]),
      let r = Int(parts[2]), let p = Int(parts[3]), let salt = bytes(hex: parts[4]),
      let key = bytes(hex: parts[5]), key.count == 32
    else { return nil }
    let cost = Cost(logN: logN, r: r, p: p)
    guard cost.isSane else { return nil }
    self.cost = cost
    self.salt = salt
    self.key = key
  }

  public var text: String {
    "scrypt$\(cost.logN)$\(cost.r)$\(cost.p)$\(hex(salt))$\(hex(key))"
  }

  /// Whether `password` is the one; takes as long whether or not it is.
  public func matches(_ password: String) -> Bool {
    isSame(PasswordHash.derive(password, salt, cost), key)
  }

  /// Nobody's password: compared with when there's no such account, so that the
  /// time taken doesn't tell.
  public static let nobodys = PasswordHash(of: hex(randomBytes(16)))

  private static func derive(_ password: String, _ salt: [UInt8], _ cost: Cost) -> [UInt8] {
    var key = [UInt8](repeating: 0, count: 32)
    let letters = Array(password.utf8).map { CChar(bitPattern: $0) }
    let memory = UInt64(128 * (1 << cost.logN) * cost.r + 128 * cost.r * cost.p + (2 << 20))
    let done = EVP_PBE_scrypt(
      letters, letters.count, salt, salt.count, UInt64(1) << UInt64(cost.logN), UInt64(cost.r),
      UInt64(cost.p), memory, &key, key.count)
    precondition(done == 1, "libcrypto refused to compute scrypt")
    return key
  }
}
