internal import Chronicle
internal import Staffing

extension Connection {
  /// Everything known of teachers' honours, by teacher and then by day.
  public func backboneFacts() throws -> [RecordedFact] {
    try rows(
      """
      SELECT * FROM fact WHERE kind = \(FactKind.backbone.rawValue) AND superseded_by IS NULL
      ORDER BY subject, valid_from
      """
    ) { try RecordedFact(row: $0) }
  }

  /// Every honour of a school that counts, the latest first.
  public func schoolHonours() throws -> [SchoolHonour] {
    try rows(
      """
      SELECT * FROM school_honour
      WHERE NOT EXISTS
        (SELECT 1 FROM school_honour_withdrawal WHERE honour_id = school_honour.id)
      ORDER BY given_on DESC, event_sequence DESC
      """
    ) { row in
      SchoolHonour(
        id: try row.text("id"), school: School.ID(try row.text("school_id")),
        given: try row.day("given_on"), level: try row.text("level"),
        name: try row.text("name"), source: try row.text("source"),
        person: try row.text("person"))
    }
  }
}
