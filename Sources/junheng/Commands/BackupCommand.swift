import ArgumentParser
import Foundation
import Store
import Wording

/// `junheng backup`: the whole record as one file.
struct BackupCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "backup",
    abstract: "Writes the whole record to one file, while the server runs.",
    discussion: """
      The file is the same for SQLite and PostgreSQL and is restored into either. It
      holds personal data: only its owner may read it. Keep copies elsewhere.
      Example: junheng backup county-2026-11-24.jsonl --database sqlite:county.db
      """)

  @Argument(help: "The file to write; it mustn't exist yet.")
  var out: String

  @OptionGroup var record: DatabaseOptions
  @OptionGroup var common: CommonOptions

  func run() async throws {
    guard !FileManager.default.fileExists(atPath: out) else {
      throw CommandFailure.badInput([Phrase.backupExists(out)[common.lang]])
    }
    let database = try await record.open()
    // Under another name until it's whole.
    let part = out + ".part"
    guard
      FileManager.default.createFile(
        atPath: part, contents: nil, attributes: [.posixPermissions: 0o600]),
      let file = FileHandle(forWritingAtPath: part)
    else { throw CommandFailure.badInput([Phrase.cannotWrite(out)[common.lang]]) }
    do {
      let count = try await database.read { connection in
        try connection.backUp { try file.write(contentsOf: Data($0.utf8)) }
      }
      try file.synchronize()
      try file.close()
      try FileManager.default.moveItem(atPath: part, toPath: out)
      common.terminal.say(Phrase.backedUp(count, to: out)[common.lang])
    } catch {
      try? FileManager.default.removeItem(atPath: part)
      throw CommandFailure.badInput(["\(out)：\(error)"])
    }
  }
}

/// `junheng restore`: an empty database from a backup.
struct RestoreCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "restore",
    abstract: "Fills an empty database from a backup and checks it.",
    discussion: """
      The backup may come from the other kind of database, and from an earlier
      version. Exit status 1 when the restored record isn't as it was written. Sealed files
      are checked when their key is given.
      Example: junheng restore county-2026-11-24.jsonl --database sqlite:restored.db
      """)

  @Argument(help: "A file that 'junheng backup' wrote.")
  var file: String

  @OptionGroup var record: DatabaseOptions
  @OptionGroup var sealing: KeyOptions
  @OptionGroup var common: CommonOptions

  func run() async throws {
    let data = try contents(ofFile: file, common.lang)
    guard let text = String(validating: data, as: UTF8.self) else {
      throw CommandFailure.badInput(["\(file)：\(BackupError.noBackup)"])
    }
    let database = try await record.connect()
    let count: Int
    do {
      count = try await database.restore(text)
    } catch {
      throw CommandFailure.badInput(["\(file)：\(error)"])
    }
    common.terminal.say(Phrase.restored(count, to: record.shown)[common.lang])
    let defects = try await opened(database).read { try $0.auditDefects() }
    guard defects.isEmpty else {
      throw CommandFailure.finding([Phrase.restoredWithDefects(defects.count)[common.lang]])
    }
  }

  /// With the files opened where the key is given and theirs; otherwise says that they
  /// can't be checked.
  private func opened(_ database: any Database) async throws -> any Database {
    let key = try sealing.key(common.lang)
    let sealer = try await database.read { try $0.sealerOfFiles() }
    if let sealer, sealer != key?.id {
      common.terminal.say(Phrase.filesNotChecked(sealer)[common.lang])
      return database
    }
    return key.map { SealedFiles(in: database, by: $0) } ?? database
  }
}
