internal import CLibPQ
internal import Foundation
internal import Store

/// How a transaction sees the record.
enum PostgresTransaction {
  /// One state, unchanged to the end.
  case read

  /// Alone: it waits for the writer before it and then sees all that one did.
  case write

  var opening: [SQL] {
    switch self {
    case .read: ["BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY"]
    case .write:
      [
        "BEGIN ISOLATION LEVEL READ COMMITTED READ WRITE",
        "SELECT pg_advisory_xact_lock(8244, hashtext(current_schema()))",
      ]
    }
  }
}

/// A connection to the server that comes back after it was lost. Belongs to one
/// lane and is used from nowhere else.
final class PostgresSession {
  private let url: String
  private var server: OpaquePointer?
  private var prepared: [String: String] = [:]

  /// The first failure of the running transaction: it ends the transaction even
  /// when the body caught it.
  private var failure: (any Error)?

  private static let mostTries = 8
  private static let mostPrepared = 500

  init(url: String) { self.url = url }

  deinit { PQfinish(server) }

  // MARK: Transactions

  /// Runs `body` as a transaction, again when it stood in another's way.
  func transaction<Value>(
    _ kind: PostgresTransaction, _ body: (any Connection) throws -> Value
  ) throws -> Value {
    var tries = 1
    while true {
      do {
        return try once(kind, body)
      } catch {
        guard tries < PostgresSession.mostTries,
          let reason = (failure ?? error) as? PostgresError, reason.isWorthAnotherTry
        else { throw error }
        if case .refused("0A000", _) = reason { forgetPrepared() }
        Thread.sleep(forTimeInterval: 0.002 * Double(tries * tries))
        tries += 1
      }
    }
  }

  private func once<Value>(
    _ kind: PostgresTransaction, _ body: (any Connection) throws -> Value
  ) throws -> Value {
    failure = nil
    if PQstatus(server) != CONNECTION_OK { try connect() }
    do {
      for statement in kind.opening { try run(statement).clear() }
      let value = try body(PostgresConnection(session: self))
      if let failure { throw failure }
      try commit()
      return value
    } catch {
      if PQstatus(server) == CONNECTION_OK { PQclear(PQexec(server, "ROLLBACK")) }
      throw error
    }
  }

  private func commit() throws {
    let result = PostgresResult(PQexec(server, "COMMIT"))
    defer { result.clear() }
    if result.isGood { return }
    throw PQstatus(server) == CONNECTION_OK ? result.error : PostgresError.uncertain
  }

  // MARK: Statements

  /// Runs a statement; the result must be cleared.
  func run(_ statement: SQL) throws -> PostgresResult {
    do {
      let parameters = PostgresParameters(statement.values)
      let name = try prepare(statement.text, parameters)
      let result = parameters.withPointers { values, lengths, formats in
        PostgresResult(
          PQexecPrepared(server, name, Int32(statement.values.count), values, lengths, formats, 1))
      }
      if result.isGood { return result }
      defer { result.clear() }
      throw error(of: result)
    } catch {
      failure = failure ?? error
      throw error
    }
  }

  private func prepare(_ text: String, _ parameters: PostgresParameters) throws -> String {
    let key = parameters.signature + text
    if let name = prepared[key] { return name }
    if prepared.count >= PostgresSession.mostPrepared { forgetPrepared() }
    let name = "s\(prepared.count)"
    let result = PostgresResult(
      PQprepare(server, name, text, Int32(parameters.types.count), parameters.types))
    defer { result.clear() }
    guard result.isGood else { throw error(of: result) }
    prepared[key] = name
    return name
  }

  private func forgetPrepared() {
    prepared = [:]
    if PQstatus(server) == CONNECTION_OK { PQclear(PQexec(server, "DEALLOCATE ALL")) }
  }

  private func error(of result: PostgresResult) -> any Error {
    PQstatus(server) == CONNECTION_OK ? result.error : PostgresError.lost
  }

  // MARK: Connecting

  func connect() throws {
    PQfinish(server)
    prepared = [:]
    server = open()
    guard PQstatus(server) == CONNECTION_OK else {
      let message = String(cString: PQerrorMessage(server))
      throw PostgresError.unreachable(
        why: message.split(whereSeparator: \.isNewline).joined(separator: " "))
    }
    PQsetNoticeProcessor(server, { _, _ in }, nil)
    PQclear(PQexec(server, "SET lock_timeout = '30s'"))
    try checkSuitable()
  }

  private func open() -> OpaquePointer? {
    let words = ["connect_timeout", "application_name", "client_encoding", "dbname"]
    let values = ["10", "junheng", "UTF8", url]
    var keys: [UnsafePointer<CChar>?] = words.map { UnsafePointer(strdup($0)) } + [nil]
    var texts: [UnsafePointer<CChar>?] = values.map { UnsafePointer(strdup($0)) } + [nil]
    defer { for text in keys + texts { free(UnsafeMutableRawPointer(mutating: text)) } }
    return PQconnectdbParams(&keys, &texts, 1)
  }

  /// Chinese must be stored as UTF-8, and text ordered by code point, as SQLite
  /// orders it: otherwise lists would differ from one engine to the other.
  private func checkSuitable() throws {
    let result = PostgresResult(
      PQexec(
        server,
        """
        SELECT CASE WHEN pg_encoding_to_char(encoding) <> 'UTF8' THEN 'encoding'
                    WHEN 'a' < 'B' THEN 'order' ELSE '' END
        FROM pg_database WHERE datname = current_database()
        """))
    defer { result.clear() }
    guard result.isGood else { throw error(of: result) }
    let found = String(cString: PQgetvalue(result.pointer, 0, 0))
    guard found.isEmpty else {
      throw PostgresError.unsuitable(
        why: """
          its \(found) is another than the record's; create it with \
          createdb --encoding UTF8 --locale C.UTF-8 --template template0 NAME
          """)
    }
  }
}
