public import Sealing

/// A column that holds files.
///
/// Bytes are kept in no other column, so that every one of them can be sealed anew.
package struct FileColumn: Equatable, Sendable {
  package let table: String

  /// What tells the table's rows apart.
  let key: [String]

  package static let all = [
    FileColumn(table: "county_workbook", key: ["id"]),
    FileColumn(table: "year_plan", key: ["id"]),
    FileColumn(table: "upload", key: ["id"]),
    FileColumn(table: "plan_run", key: ["id"]),
    FileColumn(table: "union_week", key: ["id"]),
    FileColumn(table: "correction_evidence", key: ["correction_id"]),
    FileColumn(table: "competition_result", key: ["competition_id", "number", "version"]),
    FileColumn(table: "observation_photo", key: ["observation_id", "sha256"]),
  ]
}

extension Connection {
  /// The key that the latest workbook lies sealed with; nil when it lies open, or there
  /// is none. To be asked of the record itself, not through `SealedFiles`.
  public func sealerOfFiles() throws -> String? {
    try rows("SELECT content FROM county_workbook ORDER BY event_sequence DESC LIMIT 1") {
      FieldKey.sealer(of: try $0.bytes("content"))
    }.first ?? nil
  }

  /// Seals every file with a key: those that lie open, and those that another key sealed.
  /// To be asked of the record itself, not through `SealedFiles`.
  ///
  /// - Returns: How many were sealed anew.
  /// - Throws: `FieldKeyError` when a file opens with neither key.
  /// - Complexity: O(*n*) in the bytes kept; one file at a time is in memory.
  public func sealFiles(with key: FieldKey, sealedUntilNowWith old: FieldKey? = nil) throws -> Int {
    var count = 0
    for column in FileColumn.all {
      for place in try places(of: column) {
        let kept = try rows("SELECT content FROM \(column.row(place))") { try $0.bytes("content") }
        guard let file = kept.first, FieldKey.sealer(of: file) != key.id else { continue }
        let isOpen = FieldKey.sealer(of: file) == nil
        let open = try isOpen ? file : (old ?? key).open(file: file)
        let sealed: SQL = "content = \(key.seal(file: open))"
        try execute("UPDATE \(column.row(place, set: sealed))")
        count += 1
      }
    }
    return count
  }

  private func places(of column: FileColumn) throws -> [[SQLValue]] {
    let key = SQL(stringLiteral: column.key.joined(separator: ", "))
    let table = SQL(stringLiteral: column.table)
    return try rows("SELECT \(key) FROM \(table) WHERE content IS NOT NULL ORDER BY \(key)") {
      $0.values
    }
  }
}

extension FileColumn {
  /// `TABLE WHERE KEY = …`, with what is set in between.
  fileprivate func row(_ place: [SQLValue], set change: SQL? = nil) -> SQL {
    var text = SQL(stringLiteral: table)
    if let change { text = "\(text) SET \(change)" }
    for (number, (name, value)) in zip(key, place).enumerated() {
      let word = SQL(stringLiteral: number == 0 ? "WHERE" : "AND")
      text = "\(text) \(word) \(SQL(stringLiteral: name)) = \(value)"
    }
    return text
  }
}
