import ArgumentParser
import Foundation
import PostgresDriver
import SQLiteDriver
import Store
import Wording

/// Where the record is kept.
struct DatabaseOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "The database, sqlite:PATH or postgres://…, or the variable JUNHENG_DATABASE.",
      valueName: "URL"))
  var database: String =
    ProcessInfo.processInfo.environment["JUNHENG_DATABASE"]
    ?? "sqlite:var/junheng.db"

  /// The address as it may be shown.
  var shown: String { (try? DatabaseURL(database))?.description ?? database }

  /// The database, created and migrated when needed.
  ///
  /// - Throws: `CommandFailure` with status 2 when the address isn't one or the
  ///   database can't be opened.
  func open() async throws -> any Database {
    let database = try await connect()
    try await database.migrate()
    return database
  }

  /// The database as it is; a file is created when there is none.
  func connect() async throws -> any Database {
    let url: DatabaseURL
    do {
      url = try DatabaseURL(database)
    } catch {
      throw CommandFailure.badInput(["\(error)"])
    }
    do {
      switch url {
      case .sqlite(let path):
        try FileManager.default.createDirectory(
          at: URL(fileURLWithPath: path).deletingLastPathComponent(),
          withIntermediateDirectories: true)
        return try SQLiteDatabase(path: path)
      case .postgres(let address):
        let database = PostgresDatabase(url: address)
        try await database.connect()
        return database
      }
    } catch {
      throw CommandFailure.badInput(["\(url)：\(error)"])
    }
  }
}
