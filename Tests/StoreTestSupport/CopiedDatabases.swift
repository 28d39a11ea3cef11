import CLibPQ
import Foundation
import PostgresDriver

/// Databases on the test server, each a copy of one that has every table: making
/// the tables takes a second, copying them a tenth of it.
actor CopiedDatabases {
  static let shared = CopiedDatabases()

  private var original: String?

  /// A new database with every table and nothing in it, as an address.
  func copy(on server: String) async throws -> String {
    let original = try await original(on: server)
    let name = newName()
    try run("CREATE DATABASE \(name) TEMPLATE \(original) STRATEGY FILE_COPY", on: server)
    return try address(of: name, on: server)
  }

  /// Others may come here while the first one waits for its tables, and then make one
  /// of their own: each is as good.
  private func original(on server: String) async throws -> String {
    if let original { return original }
    let name = newName()
    try run("CREATE DATABASE \(name)", on: server)
    let address = try address(of: name, on: server)
    try run("CREATE EXTENSION IF NOT EXISTS btree_gist", on: address)
    // Nobody may be in it when it's copied: the connections end with this value.
    try await PostgresDatabase(url: address, readers: 1).migrate()
    original = name
    return name
  }

  private func newName() -> String {
    "test_" + UUID().uuidString.lowercased().filter { $0 != "-" }
  }

  private func address(of database: String, on server: String) throws -> String {
    guard var address = URLComponents(string: server) else { throw Refusal(words: server) }
    address.path = "/" + database
    return address.string ?? server
  }

  /// Outside a transaction, where alone databases can be made.
  private func run(_ statement: String, on address: String) throws {
    let connection = PQconnectdb(address)
    defer { PQfinish(connection) }
    let result = PQexec(connection, statement)
    defer { PQclear(result) }
    guard PQresultStatus(result) == PGRES_COMMAND_OK else {
      throw Refusal(words: String(cString: PQerrorMessage(connection)))
    }
  }

  private struct Refusal: Error {
    let words: String
  }
}
