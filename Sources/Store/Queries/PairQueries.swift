public import Partnership
internal import Policy
public import Staffing

/// The events that made what is recorded of pairs what it is.
public struct PairVersion: Hashable, Sendable {
  let activity: Int
  let withdrawal: Int
  let profile: Int
  let network: Int
}

/// By which of the book's profiles a pair is held, and since when.
public struct ChosenProfile: Equatable, Sendable {
  public let key: String
  public let since: Day

  public init(key: String, since: Day) {
    self.key = key
    self.since = since
  }
}

extension Connection {
  /// What everything recorded of pairs is made of; cheap to ask.
  public func pairVersion() throws -> PairVersion {
    try rows(
      """
      SELECT
        (SELECT COALESCE(MAX(event_sequence), 0) FROM pair_activity) AS activity,
        (SELECT COALESCE(MAX(event_sequence), 0) FROM pair_activity_withdrawal) AS withdrawal,
        (SELECT COALESCE(MAX(event_sequence), 0) FROM pair_profile) AS profile,
        (SELECT COALESCE(MAX(last), 0) FROM (
          SELECT MAX(event_sequence) AS last FROM network_help
          UNION ALL SELECT MAX(event_sequence) FROM network_help_end) AS touched) AS network
      """
    ) {
      PairVersion(
        activity: try $0.integer("activity"), withdrawal: try $0.integer("withdrawal"),
        profile: try $0.integer("profile"), network: try $0.integer("network"))
    }[0]
  }

  /// What pairs did in a stretch of days, the latest first, taken back or not.
  public func pairActivities(in days: ClosedRange<Day>) throws -> [RecordedPairActivity] {
    try activities("day BETWEEN \(days.lowerBound) AND \(days.upperBound)")
  }

  /// What one pair did in a stretch of days, the latest first, taken back or not.
  public func activities(
    of pair: PairGraph.Pair, in days: ClosedRange<Day>
  ) throws -> [RecordedPairActivity] {
    try activities(
      """
      helper = \(pair.helper.rawValue) AND helped = \(pair.helped.rawValue)
      AND day BETWEEN \(days.lowerBound) AND \(days.upperBound)
      """)
  }

  /// The first school year in which a pair did something, or that of `day`.
  public func firstPairYear(until day: Day) throws -> SchoolYear {
    let first = try rows(
      "SELECT COALESCE(MIN(day), \(day)) AS day FROM pair_activity WHERE day <= \(day)"
    ) { try $0.day("day") }
    return SchoolYear(containing: first.first ?? day)
  }

  public func pairActivity(_ id: String) throws -> RecordedPairActivity? {
    try activities("id = \(id)").first
  }

  /// Each pair's profile, where one was chosen.
  public func pairProfiles() throws -> [PairGraph.Pair: ChosenProfile] {
    let chosen = try rows(
      "SELECT helper, helped, profile, day FROM pair_profile ORDER BY event_sequence"
    ) { row in
      (try pair(row), ChosenProfile(key: try row.text("profile"), since: try row.day("day")))
    }
    return Dictionary(chosen) { _, last in last }
  }

  private func pair(_ row: Row) throws -> PairGraph.Pair {
    PairGraph.Pair(
      helper: School.ID(try row.text("helper")), helped: School.ID(try row.text("helped")))
  }

  private func activities(_ condition: SQL) throws -> [RecordedPairActivity] {
    try rows(
      """
      SELECT activity.*, withdrawal.reason, withdrawal.person AS withdrawn_by,
             COALESCE(withdrawal.day, 0) AS withdrawn_on
      FROM (SELECT * FROM pair_activity WHERE \(condition)) AS activity
      LEFT JOIN pair_activity_withdrawal AS withdrawal ON withdrawal.activity_id = activity.id
      ORDER BY activity.day DESC, activity.event_sequence DESC
      """
    ) { row in
      let word = try row.text("direction")
      guard let direction = PairActivity.Direction(rawValue: word) else {
        throw RowError(description: "'\(word)' is no direction of an activity")
      }
      return RecordedPairActivity(
        id: try row.text("id"), pair: try pair(row),
        activity: PairActivity(
          day: try row.day("day"), direction: direction,
          kind: PairActivityKind(rawValue: try row.text("kind")), note: try row.text("note")),
        people: PairVisitors(
          leaders: try row.integer("leaders"), teachers: try row.integer("teachers"),
          pupils: try row.integer("pupils")),
        account: try row.text("account"), person: try row.text("person"),
        withdrawal: try row.textIfAny("reason").map { reason in
          .init(
            reason: reason, person: try row.textIfAny("withdrawn_by") ?? "",
            day: try row.day("withdrawn_on"))
        })
    }
  }
}
