import Foundation
import Policy
import Wording

/// The bytes of the file at `path`.
///
/// - Throws: `CommandFailure` with status 2 that names the path and the reason.
func contents(ofFile path: String, _ language: Language) throws -> Data {
  do {
    return try Data(contentsOf: URL(fileURLWithPath: path))
  } catch {
    let exists = FileManager.default.fileExists(atPath: path)
    let phrase: Phrase = exists ? .fileUnreadable(path) : .fileMissing(path)
    throw CommandFailure.badInput([phrase[language]])
  }
}

/// Writes `data` to `path` whole or not at all.
func write(_ data: Data, toFile path: String, _ language: Language) throws {
  do {
    try data.write(to: URL(fileURLWithPath: path), options: .atomic)
  } catch {
    throw CommandFailure.badInput([Phrase.fileUnwritable(path)[language]])
  }
}
