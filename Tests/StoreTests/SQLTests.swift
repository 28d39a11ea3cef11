import Store
import Testing

@Suite struct `A statement` {
  @Test func `keeps values out of its text`() {
    let name = "'; DROP TABLE teacher; --"
    let statement: SQL = "SELECT id FROM teacher WHERE name = \(name) AND born < \(1990)"
    #expect(statement.text == "SELECT id FROM teacher WHERE name = $1 AND born < $2")
    #expect(statement.values == [.text(name), .integer(1990)])
  }

  @Test func `binds values by number, not by order of appearance`() async throws {
    let database = try await emptyDatabase(migrated: false)
    let values = (1...12).map { "v\($0)" }
    let rows = try await database.read { connection in
      try connection.rows(
        """
        SELECT \(values[0]) AS a, \(values[1]) AS b, \(values[2]) AS c, \(values[3]) AS d,
               \(values[4]) AS e, \(values[5]) AS f, \(values[6]) AS g, \(values[7]) AS h,
               \(values[8]) AS i, \(values[9]) AS j, \(values[10]) AS k, \(values[11]) AS l
        """
      ) { row in try "abcdefghijkl".map { try row.text("\($0)") } }
    }
    #expect(rows == [values])
  }
}
