import Store
import Testing

@Suite struct `The chain of events` {
  @Test func `holds for a record as it was written`() async throws {
    let database = try await emptyDatabase()
    for number in 1...5 { try await database.insert(county: "县\(number)", plan: "{}") }
    #expect(try await database.read { try $0.events() }.map(\.sequence) == Array(1...10))
    #expect(try await database.read { try $0.auditDefects() }.isEmpty)
  }

  @Test(arguments: [
    (
      "UPDATE audit_event SET who = 'somebody' WHERE sequence = 2", AuditDefect.changed(sequence: 2)
    ),
    ("UPDATE audit_event SET occurred_at = 7 WHERE sequence = 1", .changed(sequence: 1)),
    ("UPDATE audit_event SET details = '' WHERE sequence = 3", .changed(sequence: 3)),
    ("UPDATE county_workbook SET content = 'x' WHERE id = 'W-1'", .contentChanged(id: "W-1")),
    ("UPDATE policy_book SET content = 'x' WHERE id = 'B-1'", .contentChanged(id: "B-1")),
    ("UPDATE year_plan SET content = 'x' WHERE id = 'P-2'", .contentChanged(id: "P-2")),
  ])
  func `names a row that was changed`(statement: String, expected: AuditDefect) async throws {
    let database = try await emptyDatabase()
    for _ in 1...2 { try await database.insert(plan: "{}") }
    try await database.write { try $0.execute(SQL(stringLiteral: statement)) }
    #expect(try await database.read { try $0.auditDefects() }.contains(expected))
  }

  @Test func `names the place where a row was taken out`() async throws {
    let database = try await emptyDatabase()
    for _ in 1...2 { try await database.insert(plan: "{}") }
    try await database.write { connection in
      try connection.execute("DELETE FROM year_plan WHERE event_sequence = 2")
      try connection.execute("DELETE FROM audit_event WHERE sequence = 2")
    }
    #expect(
      try await database.read { try $0.auditDefects() } == [.unlinked(sequence: 3)])
  }
}
