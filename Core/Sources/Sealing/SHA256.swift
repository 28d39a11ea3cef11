internal import CCrypto

/// The SHA-256 digest (FIPS 180-4) of `bytes`, in 64 lower-case hex digits.
public func sha256(_ bytes: some Sequence<UInt8>) -> String {
  let input = Array(bytes)
  var digest = [UInt8](repeating: 0, count: 32)
  var length: UInt32 = 0
  let done = EVP_Digest(input, input.count, &digest, &length, EVP_sha256(), nil)
  precondition(done == 1 && length == 32, "libcrypto refused to compute SHA-256")
  return digest.map { byte in
    let digits = String(byte, radix: 16)
    return digits.utf8.count == 1 ? "0" + digits : digits
  }.joined()
}
