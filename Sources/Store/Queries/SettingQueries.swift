public import Staffing

extension Connection {
  /// A setting's value, or nil when it was never set.
  public func setting(_ name: String) throws -> String? {
    try rows("SELECT value FROM setting WHERE name = \(name)") { try $0.text("value") }.first
  }

  public func setSetting(_ name: String, to value: String?) throws {
    try execute("DELETE FROM setting WHERE name = \(name)")
    guard let value else { return }
    try execute("INSERT INTO setting (name, value) VALUES (\(name), \(value))")
  }

  /// The day on which the sample county lives; nil when it's the clock's.
  public func simulatedToday() throws -> Day? {
    try setting("simulated-today").flatMap { Day($0) }
  }

  /// Whether the current county's data are invented.
  public func isSampleCounty() throws -> Bool {
    try rows(
      "SELECT is_sample FROM county_workbook ORDER BY event_sequence DESC LIMIT 1"
    ) { try $0.integer("is_sample") == 1 }.first ?? false
  }
}
