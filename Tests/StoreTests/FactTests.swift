import Access
import Chronicle
import Staffing
import Store
import Testing

/// Dated facts, against plain models in memory.
@Suite struct `Dated facts` {
  @Test(arguments: 1...6)
  func `answer like a model in memory, for every day and state of knowledge`(seed: Int)
    async throws
  {
    let database = try await emptyDatabase()
    var random = Dice(seed: seed)
    let lines = (1...4).map { FactLine(.title, of: "T\($0)") }
    // What was stated, in the order of events.
    var stated: [(line: FactLine, value: FactValue?, days: Range<Int>)] = []
    for event in 1...150 {
      let line = lines[random.below(lines.count)]
      let first = random.below(50)
      let days = first..<(first + 1 + random.below(50))
      let value = [nil, "a", "b", "c"][random.below(4)].map { FactValue.word($0) }
      try await database.write { connection in
        let change = try connection.timeline(line).stating(value, during: period(days))
        _ = try connection.record(
          "state", of: line.subject, details: "", by: "test", at: Moment(milliseconds: event * 10),
          changing: change)
      }
      stated.append((line, value, days))
    }
    for _ in 1...150 {
      let (day, event) = (random.below(100), random.below(151))
      let answers = [
        try await database.read {
          try $0.facts(.title, on: date(day), asKnownAt: .after(event: event))
        },
        try await database.read {
          try $0.facts(
            .title, on: date(day), asKnownAt: .at(Moment(milliseconds: event * 10 + 5)))
        },
      ]
      var expected: [String: FactValue] = [:]
      for line in lines {
        let last = stated.prefix(event).last { $0.line == line && $0.days.contains(day) }
        expected[line.subject] = last?.value
      }
      for answer in answers {
        #expect(answer.count == expected.count)
        for fact in answer { #expect(expected[fact.fact.line.subject] == fact.fact.value) }
      }
    }
    #expect(try await database.read { try $0.auditDefects() }.isEmpty)
  }

  @Test(arguments: 1...5)
  func `never overlap, because the database refuses it`(seed: Int) async throws {
    let database = try await emptyDatabase()
    try await database.event()
    var random = Dice(seed: seed)
    var model: [String: [Range<Int>]] = [:]
    for place in 1...120 {
      let subject = "T\(random.below(3))"
      let first = random.below(400)
      let days = first..<(first + 1 + random.below(12))
      let isFree = !(model[subject] ?? []).contains { $0.overlaps(days) }
      if isFree {
        try await database.insertFact("F\(place)", subject, days)
        model[subject, default: []].append(days)
      } else {
        await #expect(throws: ConstraintViolation.self) {
          try await database.insertFact("F\(place)", subject, days)
        }
      }
    }
    let kept = try await database.read { try $0.facts(about: "T1") }
    #expect(kept.count == model["T1"]?.count)
  }

  @Test func `never overlap when many are written at once`() async throws {
    let database = try await emptyDatabase()
    try await database.event()
    let kept = await withTaskGroup(of: Bool.self) { group in
      for place in 0..<60 {
        group.addTask {
          let first = place % 20 * 5
          return (try? await database.insertFact("F\(place)", "T1", first..<(first + 7))) != nil
        }
      }
      return await group.reduce(0) { $0 + ($1 ? 1 : 0) }
    }
    let facts = try await database.read { try $0.facts(about: "T1") }
    #expect(facts.count == kept && kept >= 10)
    for (left, right) in zip(facts, facts.dropFirst()) {
      #expect(left.fact.period.end <= right.fact.period.first)
    }
  }

  @Test(arguments: [
    "UPDATE fact SET value = '{}'", "UPDATE fact SET valid_to = valid_to + 1",
    "UPDATE fact SET subject = 'T2'", "DELETE FROM fact", "UPDATE fact SET superseded_by = 1",
  ])
  func `are never edited or deleted`(statement: String) async throws {
    let database = try await emptyDatabase()
    try await database.event()
    try await database.insertFact("F1", "T1", 0..<9)
    await #expect(throws: ConstraintViolation.self) {
      try await database.write { try $0.execute(SQL(stringLiteral: statement)) }
    }
  }

  @Test func `that were slipped in are found by the audit`() async throws {
    let database = try await emptyDatabase()
    try await database.event()
    try await database.insertFact("F1", "T1", 0..<9)
    #expect(
      try await database.read { try $0.auditDefects() } == [.factsChanged(sequence: 1)])
  }

  @Test func `are shown within reach only`() async throws {
    let database = try await emptyDatabase()
    let (near, far): (School.ID, School.ID) = ("S1", "S2")
    let period = Period(from: date(0))
    var change = FactChange()
    for (teacher, school) in [("T1", near), ("T2", far), ("T3", near)] {
      let line = FactLine(.title, of: teacher)
      change.recorded.append(Fact(line, .title(.first), during: period))
      change.recorded.append(
        Fact(.employment(of: .init(teacher)), .employment(at: school), during: period))
    }
    let all = change
    try await database.write {
      _ = try $0.record(
        "state", of: "x", details: "", by: "test", at: Moment(milliseconds: 1), changing: all)
    }
    func subjects(_ kind: FactKind, _ reaches: [Reach]) async throws -> [String] {
      try await database.read { try $0.facts(kind, on: date(3), within: reaches) }
        .map(\.fact.line.subject)
    }
    for kind in [FactKind.title, .employment] {
      #expect(try await subjects(kind, [.county]) == ["T1", "T2", "T3"])
      #expect(try await subjects(kind, [.schools([near])]) == ["T1", "T3"])
      #expect(try await subjects(kind, [.schools([far]), .own("T3")]) == ["T2", "T3"])
      #expect(try await subjects(kind, [.own("T2")]) == ["T2"])
      #expect(try await subjects(kind, []).isEmpty)
      #expect(try await subjects(kind, [.schools([])]).isEmpty)
    }
    let there = try await database.read { try $0.facts(.employment, at: near, on: date(0)) }
    #expect(there.map(\.fact.line.subject) == ["T1", "T3"])
  }
}

private func date(_ day: Int) -> Day { Day(2026, 9, 1).advanced(by: day) }

private func period(_ days: Range<Int>) -> Period {
  Period(from: date(days.lowerBound), until: date(days.upperBound))
}

extension Database {
  /// An event that rows can name.
  fileprivate func event() async throws {
    try await write {
      _ = try $0.record("test", of: "x", details: "", by: "test", at: Moment(milliseconds: 1))
    }
  }

  /// A fact as a script would write it, past every rule but the database's own.
  fileprivate func insertFact(_ id: String, _ subject: String, _ days: Range<Int>) async throws {
    let days = period(days)
    try await write {
      try $0.execute(
        """
        INSERT INTO fact
          (id, kind, subject, slot, school, value, valid_from, valid_to, recorded_by)
        VALUES
          (\(id), 'title', \(subject), '', '', '{}', \(days.first.ordinal), \(days.end.ordinal), 1)
        """)
    }
  }
}
