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

  @Test func `names events that changed places`() async throws {
    let database = try await emptyDatabase()
    for number in 1...3 { try await database.insert(county: "县\(number)") }
    try await database.write { connection in
      // Rows point at events 2 and 3, so only what they say changes places.
      let events = try connection.events()
      for (place, event) in [(2, events[2]), (3, events[1])] {
        try connection.execute(
          """
          UPDATE audit_event SET digest = \("\(place)" + event.digest.dropFirst())
          WHERE sequence = \(place)
          """)
        try connection.execute(
          """
          UPDATE audit_event
          SET subject = \(event.subject), details = \(event.details),
              previous_digest = \(event.previousDigest)
          WHERE sequence = \(place)
          """)
      }
      for (place, event) in [(2, events[2]), (3, events[1])] {
        try connection.execute(
          "UPDATE audit_event SET digest = \(event.digest) WHERE sequence = \(place)")
      }
    }
    let defects = try await database.read { try $0.auditDefects() }
    #expect(defects.contains(.unlinked(sequence: 2)) && defects.contains(.unlinked(sequence: 3)))
    #expect(defects.contains(.changed(sequence: 2)) && defects.contains(.changed(sequence: 3)))
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
