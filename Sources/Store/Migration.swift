/// One step in the growth of the schema. Steps are only ever added.
public struct Migration: Sendable {
  public let name: String
  let statements: [Statement]

  /// A statement for every engine, or the same thing said to each in its words.
  ///
  ///     .each(
  ///       sqlite: ["CREATE TRIGGER …"],
  ///       postgres: ["ALTER TABLE … ADD CONSTRAINT … EXCLUDE USING gist …"])
  enum Statement: ExpressibleByStringLiteral, Sendable {
    case all(SQL)
    case each(sqlite: [SQL], postgres: [SQL])

    init(stringLiteral text: String) { self = .all(SQL(stringLiteral: text)) }

    func statements(for engine: Engine) -> [SQL] {
      switch (self, engine) {
      case (.all(let statement), _): [statement]
      case (.each(let statements, _), .sqlite): statements
      case (.each(_, let statements), .postgres): statements
      }
    }
  }

  /// Every step, in order.
  public static let all: [Migration] = [
    record, facts, uploads, planRuns, corrections, accounts, sealedFacts, year, pins,
    scenarios,
    establishment, competition,
    correctedWorkbooks,
    papers,
    schoolWorkbooks,
    sealedFiles,
    competitionObjections,
    orderEvents,
    pairings,
    roleEnds,
    service,
    observations, inspections, training, mentoring, surveys, exams, pupils, care, projects,
    trainingYear, studies, library, selections, pairSchemes, unions, leading, unionWeeks,
    attachments, schoolTraining, results, teacherChecks, testItems, timetables, intakes,
    serviceChecks, networkHelp, unionHonours, classes, trainingMeans, rooms,
  ]
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
        for statement in migration.statements {
          for part in statement.statements(for: connection.engine) { try connection.execute(part) }
        }
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
