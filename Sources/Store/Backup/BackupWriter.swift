internal import Foundation
internal import Sealing

extension Connection {
  /// Writes the whole record as text, line by line: a head, each table with its
  /// rows, and a seal over all. The same on every engine, so that a record moves
  /// from one to the other.
  ///
  /// One transaction sees one state: it may be taken while people work.
  ///
  /// - Returns: The number of rows.
  public func backUp(_ write: (String) throws -> Void) throws -> Int {
    var seal = BackupSeal()
    func put(_ value: some Encodable) throws {
      let line = try BackupSeal.line(value)
      seal.add(line)
      try write(line + "\n")
    }
    let migrations = try rows("SELECT name FROM schema_migration ORDER BY position") {
      try $0.text("name")
    }
    try put(BackupHead(format: BackupHead.format, migrations: migrations))
    var count = 0
    for table in try tables() {
      var isFirst = true
      _ = try rows(SQL(stringLiteral: "SELECT * FROM \(table)")) { row in
        if isFirst { try put(BackupTable(table: table, columns: row.names)) }
        isFirst = false
        try put(row.values.map { BackupCell($0) })
        count += 1
      }
    }
    try write(try BackupSeal.line(BackupEnd(rows: count, seal: seal.digest)) + "\n")
    return count
  }

  /// The record's tables, those that others point at first: as they were created.
  func tables() throws -> [String] {
    let all: SQL =
      switch engine {
      case .sqlite:
        """
        SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'
        ORDER BY rowid
        """
      case .postgres:
        """
        SELECT CAST(relname AS TEXT) AS name FROM pg_class
        WHERE relnamespace = CAST(CAST(current_schema() AS TEXT) AS regnamespace)
          AND relkind = 'r'
        ORDER BY pg_class.oid
        """
      }
    return try rows(all) { try $0.text("name") }.filter { $0 != "schema_migration" }
  }
}

/// A digest that grows line by line.
struct BackupSeal {
  private(set) var digest = ""

  mutating func add(_ line: String) { digest = sha256((digest + line).utf8) }

  static func line(_ value: some Encodable) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return String(decoding: try encoder.encode(value), as: UTF8.self)
  }
}
