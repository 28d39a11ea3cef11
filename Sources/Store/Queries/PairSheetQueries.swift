public import Partnership
public import Staffing

extension Connection {
  /// What both sides of a pair filled in, the last of each sheet, side and term, the latest
  /// first.
  public func pairSheets(of pair: PairGraph.Pair) throws -> [RecordedPairSheet] {
    try sheets("helper = \(pair.helper.rawValue) AND helped = \(pair.helped.rawValue)")
  }

  /// What all pairs filled in for a term.
  public func pairSheets(in term: Term) throws -> [RecordedPairSheet] {
    try sheets("term = \(term.description)")
  }

  /// The large activities of pairs in a stretch of days, by day.
  public func pairOccasions(in days: ClosedRange<Day>) throws -> [RecordedPairOccasion] {
    try occasions("day BETWEEN \(days.lowerBound) AND \(days.upperBound)")
  }

  public func pairOccasion(_ id: String) throws -> RecordedPairOccasion? {
    try occasions("id = \(id)").first
  }

  /// What activities of some days were for, by the activity.
  public func pairActivityAims(in days: ClosedRange<Day>) throws -> [String: PairActivityAim] {
    let aims = try rows(
      """
      SELECT aim.* FROM pair_activity_aim AS aim
      JOIN pair_activity AS activity ON activity.id = aim.activity_id
      WHERE activity.day BETWEEN \(days.lowerBound) AND \(days.upperBound)
      """
    ) { row in
      (
        try row.text("activity_id"),
        PairActivityAim(
          objective: try row.text("objective"), problem: try row.text("problem"),
          outcome: try row.text("outcome"))
      )
    }
    return Dictionary(aims) { $1 }
  }

  /// The document by which each pair was arranged last.
  public func pairDocuments() throws -> [PairGraph.Pair: PairDocument] {
    let documents = try rows("SELECT * FROM pair_document ORDER BY event_sequence") { row in
      (
        try schemePair(row),
        PairDocument(number: try row.text("number"), issued: try row.day("issued"))
      )
    }
    return Dictionary(documents) { $1 }
  }

  /// Every partner from outside, also of times past, by school and then by its beginning.
  public func outsidePartners() throws -> [OutsidePartner] { try partners("1 = 1") }

  public func outsidePartner(_ id: String) throws -> OutsidePartner? {
    try partners("partner.id = \(id)").first
  }

  private func sheets(_ condition: SQL) throws -> [RecordedPairSheet] {
    let latest: SQL = """
      SELECT MAX(event_sequence) FROM pair_sheet WHERE \(condition)
      GROUP BY helper, helped, kind, side, term
      """
    var answers: [Int: [String: String]] = [:]
    _ = try rows("SELECT * FROM pair_sheet_answer WHERE event_sequence IN (\(latest))") { row in
      answers[try row.integer("event_sequence"), default: [:]][try row.text("ask")] =
        try row.text("answer")
    }
    return try rows(
      """
      SELECT * FROM pair_sheet WHERE event_sequence IN (\(latest)) ORDER BY event_sequence DESC
      """
    ) { row in
      let word = try row.text("kind")
      guard let kind = PairSheetKind(rawValue: word) else {
        throw RowError(description: "'\(word)' is no sheet of a pair")
      }
      let event = try row.integer("event_sequence")
      return RecordedPairSheet(
        pair: try schemePair(row), kind: kind, side: try side(row), term: try schemeTerm(row),
        answers: answers[event] ?? [:], person: try row.text("person"), day: try row.day("day"),
        event: event)
    }
  }

  private func occasions(_ condition: SQL) throws -> [RecordedPairOccasion] {
    try rows(
      """
      SELECT occasion.*, note.outcome, note.words
      FROM (SELECT * FROM pair_occasion WHERE \(condition)) AS occasion
      LEFT JOIN pair_occasion_note AS note
        ON note.event_sequence =
          (SELECT MAX(event_sequence) FROM pair_occasion_note WHERE occasion_id = occasion.id)
      ORDER BY occasion.day, occasion.event_sequence
      """
    ) { row in
      RecordedPairOccasion(
        id: try row.text("id"), pair: try schemePair(row), host: try side(row, "host"),
        day: try row.day("day"), title: try row.text("title"), person: try row.text("person"),
        outcome: try row.textIfAny("outcome").flatMap { .init(rawValue: $0) },
        words: try row.textIfAny("words") ?? "")
    }
  }

  private func partners(_ condition: SQL) throws -> [OutsidePartner] {
    try rows(
      """
      SELECT partner.*, ending.reason, COALESCE(ending.day, 0) AS ended
      FROM outside_partner AS partner
      LEFT JOIN outside_partner_end AS ending ON ending.partner_id = partner.id
      WHERE \(condition) ORDER BY partner.school_id, partner.since, partner.event_sequence
      """
    ) { row in
      OutsidePartner(
        id: try row.text("id"), school: School.ID(try row.text("school_id")),
        kind: try row.text("kind"), name: try row.text("name"), aim: try row.text("aim"),
        since: try row.day("since"),
        end: try row.textIfAny("reason").map { .init(reason: $0, day: try row.day("ended")) })
    }
  }
}
