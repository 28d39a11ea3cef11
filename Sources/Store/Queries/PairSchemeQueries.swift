public import Partnership
internal import Policy
public import Staffing

extension Connection {
  /// What pairs planned for a term and noted of it, by pair.
  ///
  /// Seven statements, however many pairs.
  public func pairSchemes(
    in term: Term, of pair: PairGraph.Pair? = nil
  ) throws -> [PairGraph.Pair: RecordedPairScheme] {
    var schemes: [PairGraph.Pair: RecordedPairScheme] = [:]
    let own: SQL =
      pair.map { "helper = \($0.helper.rawValue) AND helped = \($0.helped.rawValue)" } ?? "1 = 1"
    let here: SQL = "term = \(term.description) AND \(own)"
    func change(_ row: Row, _ body: (inout RecordedPairScheme) throws -> Void) throws {
      let pair = try schemePair(row)
      try body(&schemes[pair, default: RecordedPairScheme(pair: pair, term: term)])
    }
    for (pair, statement) in try schemeStatements(here) {
      schemes[pair, default: RecordedPairScheme(pair: pair, term: term)].statement = statement
    }
    _ = try rows(
      """
      SELECT * FROM pair_talk
      WHERE day BETWEEN \(term.days.lowerBound) AND \(term.days.upperBound) AND \(own)
      ORDER BY day DESC, event_sequence DESC
      """
    ) { row in
      let heads = Set(
        try PairSide.allCases.filter { try row.flag("\($0.rawValue)_head") })
      try change(row) {
        $0.talks.append(
          RecordedPairTalk(
            day: try row.day("day"), heads: heads, minutes: try row.text("minutes"),
            person: try row.text("person")))
      }
    }
    for commitment in try commitments(here) {
      schemes[
        commitment.pair, default: RecordedPairScheme(pair: commitment.pair, term: term)
      ].commitments.append(commitment)
    }
    _ = try rows(
      "SELECT * FROM pair_scheme_signature WHERE \(here) ORDER BY event_sequence"
    ) { row in
      try change(row) {
        $0.signatures.append(
          .init(
            side: try side(row), version: try row.integer("version"),
            person: try row.text("person"), day: try row.day("day")))
      }
    }
    for task in try tasks(here) {
      schemes[task.pair, default: RecordedPairScheme(pair: task.pair, term: term)].tasks
        .append(task)
    }
    return schemes
  }

  public func pairScheme(of pair: PairGraph.Pair, in term: Term) throws -> RecordedPairScheme {
    try pairSchemes(in: term, of: pair)[pair] ?? RecordedPairScheme(pair: pair, term: term)
  }

  public func pairCommitment(_ id: String) throws -> RecordedCommitment? {
    try commitments("id = \(id)").first
  }

  public func pairTask(_ id: String) throws -> RecordedPairTask? {
    try tasks("id = \(id)").first
  }

  private func schemeStatements(
    _ here: SQL
  ) throws -> [PairGraph.Pair: RecordedPairScheme.Statement] {
    let latest: SQL =
      "SELECT MAX(event_sequence) FROM pair_scheme WHERE \(here) GROUP BY helper, helped"
    var objectives: [Int: [String: String]] = [:]
    _ = try rows("SELECT * FROM pair_scheme_objective WHERE event_sequence IN (\(latest))") {
      objectives[try $0.integer("event_sequence"), default: [:]][try $0.text("objective")] =
        try $0.text("words")
    }
    let statements = try rows("SELECT * FROM pair_scheme WHERE event_sequence IN (\(latest))") {
      row in
      let event = try row.integer("event_sequence")
      return (
        try schemePair(row),
        RecordedPairScheme.Statement(
          principle: try row.text("principle"), objectives: objectives[event] ?? [:],
          person: try row.text("person"), day: try row.day("day"), event: event)
      )
    }
    return Dictionary(statements) { $1 }
  }

  private func commitments(_ condition: SQL) throws -> [RecordedCommitment] {
    let chosen: SQL = "SELECT id FROM pair_commitment WHERE \(condition)"
    var drops: [String: RecordedCommitment.Drop] = [:]
    _ = try rows("SELECT * FROM pair_commitment_end WHERE commitment_id IN (\(chosen))") { row in
      drops[try row.text("commitment_id")] = .init(
        reason: try row.text("reason"), person: try row.text("person"), day: try row.day("day"),
        event: try row.integer("event_sequence"))
    }
    var reports: [String: [RecordedCommitment.Report]] = [:]
    _ = try rows(
      """
      SELECT * FROM pair_commitment_report WHERE commitment_id IN (\(chosen))
      ORDER BY event_sequence
      """
    ) { row in
      reports[try row.text("commitment_id"), default: []].append(
        .init(
          total: try row.integer("total"), reason: try row.text("reason"),
          person: try row.text("person"), day: try row.day("day")))
    }
    return try rows(
      "SELECT * FROM pair_commitment WHERE \(condition) ORDER BY due, event_sequence"
    ) { row in
      let id = try row.text("id")
      return RecordedCommitment(
        id: id, pair: try schemePair(row), term: try schemeTerm(row), side: try side(row),
        kind: try row.text("kind"), what: try row.text("what"),
        amount: try row.integer("amount"), due: try row.day("due"),
        person: try row.text("person"), drop: drops[id], reports: reports[id] ?? [],
        event: try row.integer("event_sequence"))
    }
  }

  private func tasks(_ condition: SQL) throws -> [RecordedPairTask] {
    var reviews: [String: RecordedPairTask.Review] = [:]
    _ = try rows(
      """
      SELECT * FROM pair_task_review
      WHERE task_id IN (SELECT id FROM pair_task WHERE \(condition)) ORDER BY event_sequence
      """
    ) { row in
      reviews[try row.text("task_id")] = .init(
        isDone: try row.flag("is_done"), words: try row.text("words"),
        person: try row.text("person"), day: try row.day("day"))
    }
    return try rows(
      "SELECT * FROM pair_task WHERE \(condition) ORDER BY review_day, event_sequence"
    ) { row in
      let id = try row.text("id")
      return RecordedPairTask(
        id: id, pair: try schemePair(row), term: try schemeTerm(row), side: try side(row),
        teacher: Teacher.ID(try row.text("teacher_id")), what: try row.text("what"),
        supervisor: try row.text("supervisor"), reviewDay: try row.day("review_day"),
        review: reviews[id])
    }
  }
}

/// Both schools of a row.
func schemePair(_ row: Row) throws -> PairGraph.Pair {
  PairGraph.Pair(
    helper: School.ID(try row.text("helper")), helped: School.ID(try row.text("helped")))
}

func schemeTerm(_ row: Row) throws -> Term {
  let word = try row.text("term")
  guard let term = Term(word) else { throw RowError(description: "'\(word)' is no term") }
  return term
}

func side(_ row: Row, _ name: String = "side") throws -> PairSide {
  let word = try row.text(name)
  guard let side = PairSide(rawValue: word) else {
    throw RowError(description: "'\(word)' is no side of a pair")
  }
  return side
}
