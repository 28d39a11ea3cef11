public import Staffing

/// What a year sets otherwise than its book, and what is done.
public struct YearSettings: Sendable {
  public let year: SchoolYear
  public let owners: [String: (owner: String, due: Day)]
  public let done: [String: Day]
}

/// A responsibility letter as it was signed.
public struct SignedLetter: Equatable, Sendable {
  public let milestone: String

  /// `county` or the code of the school that signed.
  public let party: String
  public let signer: String
  public let content: String
  public let day: Day
}

extension Connection {
  /// The school years that were opened, the latest first.
  public func openedYears() throws -> [SchoolYear] {
    try rows("SELECT start FROM school_year ORDER BY start DESC") { row in
      SchoolYear(try row.integer("start"))
    }
  }

  public func isOpened(_ year: SchoolYear) throws -> Bool {
    try !rows("SELECT start FROM school_year WHERE start = \(year.start)") {
      try $0.integer("start")
    }
    .isEmpty
  }

  /// The latest owner and day set for each milestone, and the days on which
  /// milestones were reported done.
  public func settings(of year: SchoolYear) throws -> YearSettings {
    var owners: [String: (owner: String, due: Day)] = [:]
    for (key, owner, due) in try rows(
      """
      SELECT milestone, owner, due FROM milestone_setting
      WHERE school_year = \(year.start) ORDER BY event_sequence
      """,
      { row in (try row.text("milestone"), try row.text("owner"), try row.day("due")) })
    {
      owners[key] = (owner, due)
    }
    let done = try rows(
      "SELECT milestone, day FROM milestone_completion WHERE school_year = \(year.start)"
    ) { row in (try row.text("milestone"), try row.day("day")) }
    return YearSettings(
      year: year, owners: owners, done: Dictionary(done) { first, _ in first })
  }

  /// The year's signed letters, in the order of signing.
  public func letters(of year: SchoolYear) throws -> [SignedLetter] {
    try rows(
      """
      SELECT * FROM responsibility_letter WHERE school_year = \(year.start)
      ORDER BY event_sequence
      """
    ) { row in
      SignedLetter(
        milestone: try row.text("milestone"), party: try row.text("party"),
        signer: try row.text("signer_name"), content: try row.text("content"),
        day: try row.day("day"))
    }
  }

  /// The stretches in which the service was known to run, in order.
  public func uptimes() throws -> [ClosedRange<Int>] {
    try rows("SELECT started_at, last_at FROM service_uptime ORDER BY started_at") { row in
      try row.integer("started_at")...row.integer("last_at")
    }
  }

  /// Notes that the service runs: the stretch goes on if the last beat is at
  /// most `patience` milliseconds ago, else a new one begins.
  ///
  /// A beat is about the machine and nobody's act, so it isn't in the chain.
  public func beat(at moment: Moment, patience: Int) throws {
    let now = moment.milliseconds
    let current = try rows(
      "SELECT started_at, last_at FROM service_uptime ORDER BY started_at DESC LIMIT 1"
    ) { row in (start: try row.integer("started_at"), last: try row.integer("last_at")) }.first
    guard let current, now - current.last <= patience else {
      guard current.map({ now > $0.start }) ?? true else { return }
      return try execute(
        "INSERT INTO service_uptime (started_at, last_at) VALUES (\(now), \(now))")
    }
    guard now > current.last else { return }
    try execute(
      "UPDATE service_uptime SET last_at = \(now) WHERE started_at = \(current.start)")
  }
}
