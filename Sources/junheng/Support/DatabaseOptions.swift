import ArgumentParser
import Foundation
import SQLiteDriver
import Store
import Wording

/// Where the record is kept.
struct DatabaseOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "The database, or the variable JUNHENG_DATABASE.", valueName: "sqlite:PATH"))
  var database: String =
    ProcessInfo.processInfo.environment["JUNHENG_DATABASE"]
    ?? "sqlite:var/junheng.db"

  /// The database, created and migrated when needed.
  ///
  /// - Throws: `CommandFailure` with status 2 when the address isn't one or the
  ///   file can't be opened.
  func open() async throws -> SQLiteDatabase {
    do {
      let url = try DatabaseURL(database)
      if case .sqlite(let path) = url {
        try FileManager.default.createDirectory(
          at: URL(fileURLWithPath: path).deletingLastPathComponent(),
          withIntermediateDirectories: true)
      }
      let opened = try SQLiteDatabase(url)
      try await opened.migrate()
      return opened
    } catch {
      throw CommandFailure.badInput(["\(database)：\(error)"])
    }
  }
}
