internal import CCrypto

/// `count` bytes that nobody can guess, from libcrypto's generator.
public func randomBytes(_ count: Int) -> [UInt8] {
  var bytes = [UInt8](repeating: 0, count: count)
  // Without randomness there are no secrets: nothing may go on.
  precondition(RAND_bytes(&bytes, Int32(count)) == 1, "libcrypto has no random bytes")
  return bytes
}

/// Whether two byte strings are the same, in a time that doesn't tell where
/// they differ.
public func isSame(_ left: [UInt8], _ right: [UInt8]) -> Bool {
  left.count == right.count && CRYPTO_memcmp(left, right, left.count) == 0
}

/// Texts compared in the same way.
public func isSame(_ left: String, _ right: String) -> Bool {
  isSame(Array(left.utf8), Array(right.utf8))
}
