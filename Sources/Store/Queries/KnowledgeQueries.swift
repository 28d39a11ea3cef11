public import Staffing

extension Connection {
  /// The last event until the end of a day; 0 before the first.
  public func lastEvent(until day: Day) throws -> Int {
    try rows(
      """
      SELECT sequence FROM audit_event WHERE occurred_at <= \(Moment(endOf: day))
      ORDER BY sequence DESC LIMIT 1
      """
    ) { try $0.integer("sequence") }.first ?? 0
  }

  /// The day on which the record got its first county; nil before.
  public func firstCountyDay() throws -> Day? {
    try rows(
      """
      SELECT MIN(occurred_at) AS first FROM audit_event
      JOIN county_workbook ON event_sequence = sequence
      """
    ) { try $0.integerIfAny("first") }.first?.map { Moment(milliseconds: $0).day }
  }

  /// Some events of certain kinds, the latest first.
  public func latestEvents(of kinds: [String], limit: Int) throws -> [AuditEvent] {
    try rows(
      """
      SELECT * FROM audit_event WHERE what IN \(SQL.list(kinds))
      ORDER BY sequence DESC LIMIT \(limit)
      """
    ) { try AuditEvent(row: $0) }
  }
}
