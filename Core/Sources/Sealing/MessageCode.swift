internal import CCrypto

/// A digest that only the holder of `key` can make: HMAC (RFC 2104) with
/// SHA-256.
public func messageCode(_ message: some Sequence<UInt8>, key: [UInt8]) -> [UInt8] {
  hmac(EVP_sha256(), Array(message), key: key)
}

/// HMAC with SHA-1, which one-time codes are made with (RFC 6238). What breaks
/// SHA-1 elsewhere, collisions, doesn't bear on HMAC.
func messageCodeSHA1(_ message: [UInt8], key: [UInt8]) -> [UInt8] {
  hmac(EVP_sha1(), message, key: key)
}

private func hmac(_ digest: OpaquePointer?, _ message: [UInt8], key: [UInt8]) -> [UInt8] {
  var code = [UInt8](repeating: 0, count: Int(EVP_MAX_MD_SIZE))
  var length: UInt32 = 0
  let done = HMAC(digest, key, Int32(key.count), message, message.count, &code, &length)
  precondition(done != nil, "libcrypto refused to compute an HMAC")
  return Array(code.prefix(Int(length)))
}
