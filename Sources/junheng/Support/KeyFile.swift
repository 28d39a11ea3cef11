import Foundation
import Policy
import Sealing
import Wording

/// The key in a key file.
///
/// - Throws: `CommandFailure` with status 2 when there's none in it, or when other
///   people of the machine may read it.
func fieldKey(inFile path: String, _ language: Language) throws -> FieldKey {
  let text = String(decoding: try contents(ofFile: path, language), as: UTF8.self)
  let mode = try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
  guard let mode, mode & 0o077 == 0 else {
    throw CommandFailure.badInput([Phrase.keyFileIsOpen(path)[language]])
  }
  do { return try FieldKey(file: text) } catch {
    throw CommandFailure.badInput([Phrase.noKey(in: path)[language]])
  }
}
