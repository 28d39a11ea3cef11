internal import CCrypto

/// Encrypts single fields, such as an ID number or a second factor's secret, and whole
/// files, so that a copy of the database alone doesn't tell them.
///
/// AES-256-GCM (NIST SP 800-38D) with a nonce of its own for every value. What
/// the value belongs to is bound in, so that a sealed field can't be moved to
/// another row.
///
///     let sealed = key.seal("110…", for: "id-number T0001")
///     try key.open(sealed, for: "id-number T0001")      // "110…"
public struct FieldKey: Sendable {
  /// Names the key, not its bytes: kept with every value.
  public let id: String

  private let cipherKey: [UInt8]
  private let indexKey: [UInt8]

  /// - Parameter master: 32 bytes; cipher and index get keys of their own.
  public init(master: [UInt8]) {
    precondition(master.count == 32, "a key has 32 bytes")
    self.cipherKey = messageCode("junheng field cipher".utf8, key: master)
    self.indexKey = messageCode("junheng blind index".utf8, key: master)
    self.id = String(hex(messageCode("junheng key id".utf8, key: master)).prefix(12))
  }

  /// The key that a key file's text holds: 64 hex digits.
  public init(file text: String) throws(FieldKeyError) {
    let digits = text.filter { !$0.isWhitespace }
    guard let master = bytes(hex: digits), master.count == 32 else { throw .noKeyFile }
    self.init(master: master)
  }

  /// A new key file's text.
  public static func newFile() -> String { hex(randomBytes(32)) + "\n" }

  public func seal(_ text: String, for owner: String) -> String {
    let nonce = randomBytes(12)
    let (content, tag) = GCM(key: cipherKey, nonce: nonce, owner: owner).encrypt(Array(text.utf8))
    return "\(id).\(hex(nonce)).\(hex(content)).\(hex(tag))"
  }

  /// - Throws: When the value was sealed with another key, for another owner, or
  ///   was changed.
  public func open(_ sealed: String, for owner: String) throws(FieldKeyError) -> String {
    let parts = sealed.split(separator: ".", omittingEmptySubsequences: false).map(String.init)
    guard parts.count == 4, let nonce = bytes(hex: parts[1]), nonce.count == 12,
      let content = bytes(hex: parts[2]), let tag = bytes(hex: parts[3]), tag.count == 16
    else { throw .changed }
    guard parts[0] == id else { throw .otherKey(parts[0]) }
    guard let text = GCM(key: cipherKey, nonce: nonce, owner: owner).decrypt(content, tag) else {
      throw .changed
    }
    return String(decoding: text, as: UTF8.self)
  }

  /// What a value is found by without being read: equal values have equal
  /// indexes (HMAC-SHA-256), and nobody without the key can try values.
  public func blindIndex(_ text: String) -> String { hex(messageCode(text.utf8, key: indexKey)) }
}

extension FieldKey {
  /// What a sealed file begins with; no workbook, plan or picture does.
  private static let mark = Array("junheng-sealed-1".utf8)

  /// A whole file, sealed as fields are; the mark, the key's id, nonce and tag stand
  /// before it.
  public func seal(file: [UInt8]) -> [UInt8] {
    let nonce = randomBytes(12)
    let (content, tag) = GCM(key: cipherKey, nonce: nonce, owner: FieldKey.file).encrypt(file)
    return FieldKey.mark + Array(id.utf8) + nonce + tag + content
  }

  /// - Throws: When the file isn't sealed, was sealed with another key, or was changed.
  public func open(file sealed: [UInt8]) throws(FieldKeyError) -> [UInt8] {
    guard let other = FieldKey.sealer(of: sealed) else { throw .changed }
    guard other == id else { throw .otherKey(other) }
    let nonce = FieldKey.mark.count + id.utf8.count
    let (tag, content) = (nonce + 12, nonce + 28)
    guard
      let file = GCM(
        key: cipherKey, nonce: Array(sealed[nonce..<tag]), owner: FieldKey.file
      ).decrypt(Array(sealed[content...]), Array(sealed[tag..<content]))
    else { throw .changed }
    return file
  }

  /// The id of the key that a file was sealed with; nil for an open file.
  public static func sealer(of file: [UInt8]) -> String? {
    let id = mark.count..<mark.count + 12
    guard file.count >= id.upperBound + 28, file.starts(with: mark) else { return nil }
    return String(decoding: file[id], as: UTF8.self)
  }

  private static let file = "file"
}

/// Why a field can't be sealed or opened.
public enum FieldKeyError: Error, Equatable, Sendable {
  case noKeyFile
  case otherKey(String)
  case changed
}

private struct GCM {
  let key: [UInt8]
  let nonce: [UInt8]
  let owner: String

  func encrypt(_ text: [UInt8]) -> (content: [UInt8], tag: [UInt8]) {
    let context = EVP_CIPHER_CTX_new()
    defer { EVP_CIPHER_CTX_free(context) }
    var content = [UInt8](repeating: 0, count: text.count + 16)
    var tag = [UInt8](repeating: 0, count: 16)
    let owner = Array(owner.utf8)
    var (length, rest): (Int32, Int32) = (0, 0)
    var done = EVP_EncryptInit_ex(context, EVP_aes_256_gcm(), nil, key, nonce)
    done &= EVP_EncryptUpdate(context, nil, &rest, owner, Int32(owner.count))
    done &= EVP_EncryptUpdate(context, &content, &length, text, Int32(text.count))
    var end = [UInt8](repeating: 0, count: 16)
    done &= EVP_EncryptFinal_ex(context, &end, &rest)
    done &= EVP_CIPHER_CTX_ctrl(context, EVP_CTRL_AEAD_GET_TAG, 16, &tag)
    precondition(done == 1, "libcrypto refused to encrypt")
    return (Array(content.prefix(Int(length))), tag)
  }

  /// Nil when anything was changed.
  func decrypt(_ content: [UInt8], _ tag: [UInt8]) -> [UInt8]? {
    let context = EVP_CIPHER_CTX_new()
    defer { EVP_CIPHER_CTX_free(context) }
    var text = [UInt8](repeating: 0, count: content.count + 16)
    var tag = tag
    let owner = Array(owner.utf8)
    var (length, rest): (Int32, Int32) = (0, 0)
    var done = EVP_DecryptInit_ex(context, EVP_aes_256_gcm(), nil, key, nonce)
    done &= EVP_DecryptUpdate(context, nil, &rest, owner, Int32(owner.count))
    done &= EVP_DecryptUpdate(context, &text, &length, content, Int32(content.count))
    done &= EVP_CIPHER_CTX_ctrl(context, EVP_CTRL_AEAD_SET_TAG, 16, &tag)
    var end = [UInt8](repeating: 0, count: 16)
    guard done == 1, EVP_DecryptFinal_ex(context, &end, &rest) == 1 else { return nil }
    return Array(text.prefix(Int(length)))
  }
}
