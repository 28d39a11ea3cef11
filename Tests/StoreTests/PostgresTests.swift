import PostgresDriver
import Store
import Testing

/// What only a server does. On SQLite's turn there is none.
@Suite(.enabled(if: testServer != nil, "runs when JUNHENG_TEST_POSTGRES names a server"))
struct `A PostgreSQL server` {
  @Test func `may drop a connection between two transactions`() async throws {
    let url = try await newSchema(on: try #require(testServer))
    let database = PostgresDatabase(url: url, readers: 1)
    try await database.migrate()
    for round in 1...3 {
      try await database.insert()
      let process = try await database.read { connection in
        try connection.rows("SELECT pg_backend_pid() AS process") { try $0.integer("process") }
      }[0]
      let writer = try await database.write { connection in
        try connection.rows("SELECT pg_backend_pid() AS process") { try $0.integer("process") }
      }[0]
      try await end([process, writer])
      #expect(try await database.read { try $0.events() }.count == round)
    }
  }

  @Test func `may drop a connection within a transaction, which then runs again`() async throws {
    let url = try await newSchema(on: try #require(testServer))
    let database = PostgresDatabase(url: url)
    try await database.migrate()
    let tries = Tally()
    try await database.write { connection in
      _ = try connection.record(
        "test", of: "x", details: "", by: "test", at: Moment(milliseconds: 1))
      if tries.next() == 1 {
        let own = try connection.rows("SELECT pg_backend_pid() AS process") {
          try $0.integer("process")
        }
        let ended = Gate()
        Task {
          try await end(own)
          ended.open()
        }
        ended.wait()
      }
      _ = try connection.events()
    }
    #expect(tries.count == 2)
    #expect(try await database.read { try $0.events() }.count == 1)
  }

  @Test func `is shared by programs whose writers wait for one another`() async throws {
    let url = try await newSchema(on: try #require(testServer))
    let programs = [
      PostgresDatabase(url: url), PostgresDatabase(url: url),
      PostgresDatabase(url: url),
    ]
    try await programs[0].migrate()
    try await withThrowingTaskGroup { group in
      for number in 0..<60 {
        group.addTask {
          _ = try await programs[number % 3].write {
            try $0.record(
              "test", of: "\(number)", details: "", by: "test",
              at: Moment(milliseconds: number))
          }
        }
      }
      try await group.waitForAll()
    }
    #expect(try await programs[1].read { try $0.events() }.map(\.sequence) == Array(1...60))
    #expect(try await programs[2].read { try $0.auditDefects() }.isEmpty)
  }

  @Test func `may change a table under a prepared statement`() async throws {
    let url = try await newSchema(on: try #require(testServer))
    let database = PostgresDatabase(url: url, readers: 1)
    try await database.write { try $0.execute("CREATE TABLE sample (first BIGINT)") }
    for _ in 1...2 {
      _ = try await database.read { try $0.rows("SELECT * FROM sample") { try $0.text("x") } }
    }
    try await database.write { connection in
      try connection.execute("ALTER TABLE sample ADD COLUMN second BIGINT")
      try connection.execute("INSERT INTO sample (first, second) VALUES (1, 2)")
    }
    let second = try await database.read { connection in
      try connection.rows("SELECT * FROM sample") { try $0.integer("second") }
    }
    #expect(second == [2])
  }

  @Test func `that refuses the password is told of without it`() async throws {
    let server = try #require(testServer)
    let password = String(server.split(separator: ":")[2].split(separator: "@")[0])
    let wrong = server.replacing(password, with: "topsecret")
    let error = await #expect(throws: PostgresError.self) {
      try await PostgresDatabase(url: wrong).connect()
    }
    #expect(error?.description.contains("password authentication failed") == true)
    #expect(error?.description.contains("topsecret") == false)
  }

  @Test func `that isn't there is told of with what to do`() async throws {
    let error = await #expect(throws: PostgresError.self) {
      try await PostgresDatabase(url: "postgres://ann:topsecret@127.0.0.1:1/county").connect()
    }
    #expect(error?.description.contains("check the address") == true)
    #expect(error?.description.contains("topsecret") == false)
  }
}

/// Ends connections from outside, as a restart of the server does.
private func end(_ processes: [Int]) async throws {
  let other = PostgresDatabase(url: try #require(testServer), readers: 1)
  try await other.write { connection in
    for process in processes {
      _ = try connection.rows(
        "SELECT pg_terminate_backend(CAST(\(process) AS INTEGER), 5000) AS ended"
      ) { try $0.integer("ended") }
    }
  }
}
