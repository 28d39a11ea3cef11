/// One step in the growth of the schema. Steps are only ever added.
public struct Migration: Sendable {
  public let name: String
  let statements: [SQL]

  /// Every step, in order.
  public static let all: [Migration] = [record, year]
}

extension Database {
  /// Brings the schema up to date, each step in a transaction of its own, and
  /// returns the names of the steps that were missing.
  @discardableResult
  public func migrate(_ migrations: [Migration] = Migration.all) async throws -> [String] {
    try await write { connection in
      try connection.execute(
        """
        CREATE TABLE IF NOT EXISTS schema_migration (
          position BIGINT PRIMARY KEY,
          name TEXT NOT NULL UNIQUE
        )
        """)
    }
    var applied: [String] = []
    for (position, migration) in migrations.enumerated() {
      let isNew = try await write { connection in
        let known = try connection.rows(
          "SELECT name FROM schema_migration WHERE name = \(migration.name)"
        ) { row in try row.text("name") }
        guard known.isEmpty else { return false }
        for statement in migration.statements { try connection.execute(statement) }
        try connection.execute(
          """
          INSERT INTO schema_migration (position, name) VALUES (\(position), \(migration.name))
          """)
        return true
      }
      if isNew { applied.append(migration.name) }
    }
    return applied
  }
}
