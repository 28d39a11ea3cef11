public import Access
public import Sealing
internal import Store

/// Seals the files that still lie open in the record: those that were handed in before
/// there was a key.
public struct SealFiles: Action {
  public let key: FieldKey

  public init(with key: FieldKey) { self.key = key }

  public var permission: Permission { .runSystem }

  /// - Returns: How many were sealed.
  /// - Throws: `KeyRotationError` when a file is sealed with another key; then nothing is
  ///   changed.
  public func perform(in work: Work) throws -> Int {
    let count: Int
    do { count = try work.connection.sealFiles(with: key) } catch {
      throw error is FieldKeyError ? KeyRotationError.cannotOpen("file") : error
    }
    if count > 0 { try work.record("seal-files", of: key.id, "files \(count)") }
    return count
  }
}
