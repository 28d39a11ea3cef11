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
      version. Exit status 1 when the restored record isn't as it was written.
      Example: junheng restore county-2026-11-24.jsonl --database sqlite:restored.db
      """)

  @Argument(help: "A file that 'junheng backup' wrote.")
  var file: String

  @OptionGroup var record: DatabaseOptions
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
    let defects = try await database.read { try $0.auditDefects() }
    common.terminal.say(Phrase.restored(count, to: record.shown)[common.lang])
    guard defects.isEmpty else {
      throw CommandFailure.finding([Phrase.restoredWithDefects(defects.count)[common.lang]])
    }
  }
}
