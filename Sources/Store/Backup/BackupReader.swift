internal import Foundation

extension Database {
  /// Fills an empty database from a backup and brings it up to date.
  ///
  /// The seal is checked first, then every row is put in by one transaction: a
  /// backup comes back whole or not at all.
  ///
  /// - Returns: The number of rows.
  /// - Throws: `BackupError`.
  public func restore(_ backup: String) async throws -> Int {
    let content = try BackupContent(backup)
    let known = Migration.all.prefix(content.head.migrations.count)
    guard known.map(\.name) == content.head.migrations else { throw BackupError.otherVersion }
    let isEmpty = try await read { try $0.tables().isEmpty }
    guard isEmpty else { throw BackupError.notEmpty }
    try await migrate(Array(known))
    try await write { connection in
      var table: BackupTable?
      for line in content.rows {
        if line.hasPrefix("{") {
          table = try content.decode(BackupTable.self, line)
        } else if let table {
          try connection.insert(try content.decode([BackupCell].self, line), into: table)
        }
      }
    }
    try await migrate()
    return content.count
  }
}

extension Connection {
  fileprivate func insert(_ row: [BackupCell], into table: BackupTable) throws {
    let name = { (text: String) in
      text.allSatisfy { $0.isLetter || $0.isNumber || $0 == "_" }
    }
    guard ([table.table] + table.columns).allSatisfy(name), row.count == table.columns.count else {
      throw BackupError.damaged
    }
    var values: SQL = "("
    for (place, cell) in row.enumerated() {
      values = place == 0 ? "\(values)\(cell.value)" : "\(values), \(cell.value)"
    }
    let columns = table.columns.joined(separator: ", ")
    try execute(
      "\(SQL(stringLiteral: "INSERT INTO \(table.table) (\(columns)) VALUES ")) \(values))")
  }
}

/// A backup whose seal is right.
private struct BackupContent: Sendable {
  let head: BackupHead
  let rows: [Substring]
  let count: Int

  init(_ text: String) throws {
    var lines = text.split(separator: "\n")
    let decoder = JSONDecoder()
    guard lines.count >= 2,
      let head = try? decoder.decode(BackupHead.self, from: Data(lines[0].utf8)),
      head.format == BackupHead.format
    else { throw BackupError.noBackup }
    guard let end = try? decoder.decode(BackupEnd.self, from: Data(lines.removeLast().utf8))
    else { throw BackupError.cutShort }
    var seal = BackupSeal()
    for line in lines { seal.add(String(line)) }
    guard seal.digest == end.seal else { throw BackupError.damaged }
    self.head = head
    self.rows = Array(lines.dropFirst())
    self.count = end.rows
  }

  func decode<Value: Decodable>(_ type: Value.Type, _ line: Substring) throws -> Value {
    do {
      return try JSONDecoder().decode(type, from: Data(line.utf8))
    } catch {
      throw BackupError.damaged
    }
  }
}

/// Why a backup can't be restored.
public enum BackupError: Error, Equatable, Sendable, CustomStringConvertible {
  case noBackup, cutShort, damaged, otherVersion, notEmpty

  public var description: String {
    switch self {
    case .noBackup: "the file isn't a backup of Junheng; 'junheng backup FILE' makes one"
    case .cutShort: "the backup ends too early: it wasn't copied whole; take another copy"
    case .damaged: "the backup was changed since it was made: its seal is wrong; take another copy"
    case .otherVersion:
      "the backup was made by a later version of Junheng; restore it with that version"
    case .notEmpty:
      "the database isn't empty; name a new one, and switch over when the restored one is checked"
    }
  }
}
