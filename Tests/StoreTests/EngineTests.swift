import Store
import Testing

/// What every engine does alike.
@Suite struct `An engine` {
  @Test func `gives back values as they were stored`() async throws {
    let database = try await emptyDatabase(migrated: false)
    let texts = ["", "学校", "'; DROP TABLE sample; --", "👩🏽‍🏫 e\u{301}"]
    let bytes: [[UInt8]] = [[], [0], [0, 255, 92, 39], Array("文".utf8)]
    let numbers = [0, 1, -1, .max, .min]
    try await database.write { connection in
      try connection.execute(
        "CREATE TABLE sample (place BIGINT PRIMARY KEY, number BIGINT, word TEXT, content BYTEA)")
      for place in 0..<4 {
        try connection.execute(
          """
          INSERT INTO sample (place, number, word, content)
          VALUES (\(place), \(numbers[place]), \(texts[place]), \(bytes[place]))
          """)
      }
      try connection.execute("INSERT INTO sample (place, number) VALUES (4, \(numbers[4]))")
      try connection.execute(
        """
        INSERT INTO sample (place, number, word, content)
        VALUES (5, \(SQLValue.null), \(SQLValue.null), \(SQLValue.null))
        """)
    }
    let read = try await database.read { connection in
      try connection.rows("SELECT * FROM sample WHERE place < 4 ORDER BY place") { row in
        (try row.integer("number"), try row.text("word"), try row.bytes("content"))
      }
    }
    #expect(read.map(\.0) == Array(numbers.prefix(4)))
    #expect(read.map(\.1) == texts)
    #expect(read.map(\.2) == bytes)
    let empty = try await database.read { connection in
      try connection.rows(
        "SELECT COUNT(*) AS number FROM sample WHERE word IS NULL AND content IS NULL"
      ) { try $0.integer("number") }
    }
    #expect(empty == [2])
  }

  @Test(arguments: [
    [], [0], [5], [10_000, 20_000], [-9_999, -1], [123_456_789_012_345], [-10_000],
  ])
  func `adds up whole numbers`(numbers: [Int]) async throws {
    let database = try await emptyDatabase(migrated: false)
    let sum = try await database.write { connection in
      try connection.execute("CREATE TABLE sample (number BIGINT NOT NULL)")
      for number in numbers {
        try connection.execute("INSERT INTO sample (number) VALUES (\(number))")
      }
      return try connection.rows("SELECT COALESCE(SUM(number), 0) AS total FROM sample") {
        try $0.integer("total")
      }
    }
    #expect(sum == [numbers.reduce(0, +)])
  }

  @Test func `orders text by code point`() async throws {
    let database = try await emptyDatabase(migrated: false)
    let words = ["b", "_", "A", "校", "a", "B", "Z", "学", "1"]
    let sorted = try await database.write { connection in
      try connection.execute("CREATE TABLE sample (word TEXT NOT NULL)")
      for word in words { try connection.execute("INSERT INTO sample (word) VALUES (\(word))") }
      return try connection.rows("SELECT word FROM sample ORDER BY word") { try $0.text("word") }
    }
    #expect(sorted == words.sorted { Array($0.utf8).lexicographicallyPrecedes(Array($1.utf8)) })
  }

  @Test func `refuses a row against the schema, without showing it`() async throws {
    let database = try await emptyDatabase()
    try await database.insert()
    let error = await #expect(throws: ConstraintViolation.self) {
      try await database.write { connection in
        try connection.execute(
          "UPDATE county_workbook SET sha256 = 'geheim' WHERE id = 'W-1'")
      }
    }
    #expect(error?.description.contains("geheim") == false)
  }

  @Test func `keeps nothing of a transaction in which a statement failed, even when it was caught`()
    async throws
  {
    let database = try await emptyDatabase()
    await #expect(throws: ConstraintViolation.self) {
      try await database.write { connection in
        _ = try connection.record(
          "test", of: "x", details: "", by: "test", at: Moment(milliseconds: 1))
        try? connection.execute("INSERT INTO county_workbook (id) VALUES ('W-1')")
      }
    }
    #expect(try await database.read { try $0.events() }.isEmpty)
  }

  @Test func `lets nobody change the record while reading`() async throws {
    let database = try await emptyDatabase()
    await #expect(throws: (any Error).self) {
      try await database.read { try $0.execute("DELETE FROM schema_migration") }
    }
    #expect(try await database.migrate().isEmpty)
  }

  @Test func `shows a reader one state to the end`() async throws {
    let database = try await emptyDatabase()
    try await database.insert()
    let counts = try await database.read { connection in
      let first = try connection.events().count
      let written = Gate()
      Task {
        try? await database.insert()
        written.open()
      }
      written.wait()
      return (first, try connection.events().count)
    }
    #expect(counts == (1, 1))
    #expect(try await database.read { try $0.events() }.count == 2)
  }

  @Test func `lets forty writers at once and never forks the chain`() async throws {
    let database = try await emptyDatabase()
    try await withThrowingTaskGroup { group in
      for number in 1...40 {
        group.addTask {
          _ = try await database.write {
            try $0.record(
              "test", of: "\(number)", details: "", by: "test",
              at: Moment(milliseconds: number))
          }
        }
      }
      try await group.waitForAll()
    }
    #expect(try await database.read { try $0.events() }.map(\.sequence) == Array(1...40))
    #expect(try await database.read { try $0.auditDefects() }.isEmpty)
  }
}
