public import Season
public import Staffing

extension Connection {
  /// The total in force: the one stated last.
  public func establishmentTotal() throws -> EstablishmentTotal? {
    try rows(
      """
      SELECT id, total, document, day FROM establishment_total
      ORDER BY event_sequence DESC LIMIT 1
      """
    ) { row in
      EstablishmentTotal(
        id: try row.text("id"), total: try row.integer("total"),
        document: try row.text("document"), day: try row.day("day"))
    }.first
  }

  /// A year's rounds, the latest first, each with its schools.
  public func establishmentRounds(of year: SchoolYear) throws -> [EstablishmentRound] {
    var rounds = try rows(
      """
      SELECT establishment_round.*, is_approved, establishment_decision.words AS decision_words,
        establishment_decision.person AS decision_person,
        establishment_decision.day AS decision_day
      FROM establishment_round LEFT JOIN establishment_decision ON round_id = id
      WHERE school_year = \(year.start) ORDER BY version DESC
      """, establishmentRound)
    let lines = Dictionary(
      grouping: try rows(
        """
        SELECT establishment_line.* FROM establishment_line
        JOIN establishment_round ON id = round_id
        WHERE school_year = \(year.start) ORDER BY school_id
        """
      ) { row in (round: try row.text("round_id"), line: try establishmentLine(row)) },
      by: \.round)
    for index in rounds.indices {
      rounds[index].lines = (lines[rounds[index].id] ?? []).map(\.line)
    }
    return rounds
  }

  /// The turnover pool's ledger, in order.
  public func poolRecords() throws -> [PoolRecord] {
    try rows("SELECT * FROM pool_entry ORDER BY position") { row in
      PoolRecord(
        position: try row.integer("position"), kind: try row.text("kind"),
        posts: try row.integer("posts"), balance: try row.integer("balance"),
        school: try row.textIfAny("school_id").map { School.ID($0) },
        schoolName: try row.textIfAny("school_name"),
        due: try row.integerIfAny("due").map { Day(ordinal: $0) },
        loan: try row.integerIfAny("loan"), words: try row.text("words"),
        person: try row.text("person"), day: try row.day("day"))
    }
  }

  private func establishmentRound(_ row: Row) throws -> EstablishmentRound {
    EstablishmentRound(
      id: try row.text("id"), schoolYear: SchoolYear(try row.integer("school_year")),
      version: try row.integer("version"), total: try row.integer("total"),
      reserve: try row.integer("reserve"), validFrom: try row.day("valid_from"),
      book: try row.text("book"), account: try row.text("account"),
      person: try row.text("person"), day: try row.day("day"), lines: [],
      decision: try row.integerIfAny("is_approved").map { isApproved in
        EstablishmentRound.Decision(
          isApproved: isApproved == 1, words: try row.text("decision_words"),
          person: try row.text("decision_person"), day: try row.day("decision_day"))
      })
  }

  private func establishmentLine(_ row: Row) throws -> EstablishmentLine {
    EstablishmentLine(
      school: School.ID(try row.text("school_id")), schoolName: try row.text("school_name"),
      pupils: try row.integer("pupils"), classes: try row.integer("classes"),
      staff: try row.integer("staff"), approved: try row.integerIfAny("approved"),
      computed: try row.integer("computed"), adjusted: try row.integer("adjusted"),
      reason: try row.text("reason"))
  }
}

extension [PoolRecord] {
  /// The same entries as a ledger that works out loans and what is overdue.
  public var ledger: PoolLedger {
    PoolLedger(
      compactMap { record in
        PoolLedger.Entry.Kind(rawValue: record.kind).map { kind in
          PoolLedger.Entry(
            position: record.position, kind: kind, posts: record.posts, school: record.school,
            due: record.due, loan: record.loan, day: record.day)
        }
      })
  }
}
