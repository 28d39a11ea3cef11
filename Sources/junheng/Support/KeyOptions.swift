import ArgumentParser
import Foundation
import Policy
import Sealing
import Store
import Wording

/// The key that the record's fields and files are sealed with.
struct KeyOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "The key that fields and files are encrypted with, or the variable JUNHENG_KEY_FILE.",
      valueName: "path"))
  var keyFile: String? = ProcessInfo.processInfo.environment["JUNHENG_KEY_FILE"]

  /// - Throws: `CommandFailure` with status 2 when the file holds no key.
  func key(_ language: Language) throws -> FieldKey? {
    try keyFile.map { try fieldKey(inFile: $0, language) }
  }
}

extension DatabaseOptions {
  /// The database with its files opened and sealed on their way.
  ///
  /// - Throws: `CommandFailure` with status 2 as `open` does, and when the record's files
  ///   lie sealed with another key than this one.
  func open(with options: KeyOptions, _ language: Language) async throws -> any Database {
    let database = try await open()
    let key = try options.key(language)
    let sealer = try await database.read { try $0.sealerOfFiles() }
    if let sealer, sealer != key?.id {
      throw CommandFailure.badInput([Phrase.filesNeedKey(sealer, found: key?.id)[language]])
    }
    return key.map { SealedFiles(in: database, by: $0) } ?? database
  }
}
