public import Staffing
public import Uniting

extension Connection {
  /// One union's meetings, the latest first.
  public func unionMeetings(of union: SchoolUnion.ID) throws -> [RecordedUnionMeeting] {
    try meetings("union_id = \(union.rawValue)")
  }

  public func unionMeeting(_ id: RecordedUnionMeeting.ID) throws -> RecordedUnionMeeting? {
    try meetings("id = \(id)").first
  }

  private func meetings(_ condition: SQL) throws -> [RecordedUnionMeeting] {
    try rows(
      """
      SELECT * FROM union_meeting WHERE \(condition)
      ORDER BY held_on DESC, event_sequence DESC
      """
    ) { row in
      RecordedUnionMeeting(
        id: try row.text("id"), union: SchoolUnion.ID(try row.text("union_id")),
        day: try row.day("held_on"), notedBy: try row.notedBy,
        decided: try row.text("decided"), hand: try row.unionHand)
    }
  }

  /// Who was ever sent where, the latest first, taken back or not.
  public func walkDecisions() throws -> [RecordedWalkDecision] { try decisions("1 = 1") }

  public func walkDecision(_ id: WalkDecision.ID) throws -> RecordedWalkDecision? {
    try decisions("id = \(id.rawValue)").first
  }

  private func decisions(_ condition: SQL) throws -> [RecordedWalkDecision] {
    try rows(
      """
      SELECT decision.*, \(Self.withdrawn)
      FROM (SELECT * FROM walk_decision WHERE \(condition)) AS decision
      LEFT JOIN union_withdrawal AS withdrawal ON withdrawal.subject_id = decision.id
      ORDER BY decision.event_sequence DESC, decision.id
      """
    ) { row in
      RecordedWalkDecision(
        decision: WalkDecision(
          id: WalkDecision.ID(try row.text("id")),
          union: SchoolUnion.ID(try row.text("union_id")),
          teacher: Teacher.ID(try row.text("teacher_id")),
          home: School.ID(try row.text("home_school")),
          host: School.ID(try row.text("host_school")),
          days: try row.day("first_day")...(try row.day("last_day"))),
        meeting: try row.text("meeting_id"), teacherName: try row.text("teacher_name"),
        withdrawal: try row.unionWithdrawal)
    }
  }

  /// Every walk by its decision, the latest first, taken back or not.
  public func walks() throws -> [WalkDecision.ID: [RecordedWalk]] {
    Dictionary(grouping: try walks("1 = 1"), by: \.walk.decision)
  }

  /// The walks of one decision, the latest first, taken back or not.
  public func walks(of decision: WalkDecision.ID) throws -> [RecordedWalk] {
    try walks("decision_id = \(decision.rawValue)")
  }

  public func walk(_ id: Walk.ID) throws -> RecordedWalk? {
    try walks("id = \(id.rawValue)").first
  }

  private func walks(_ condition: SQL) throws -> [RecordedWalk] {
    try rows(
      """
      SELECT walk.*, report.words, report.account AS reported_account,
        report.person AS reported_by, COALESCE(report.day, 0) AS reported_on, \(Self.withdrawn)
      FROM (SELECT * FROM walk WHERE \(condition)) AS walk
      LEFT JOIN walk_report AS report ON report.walk_id = walk.id
      LEFT JOIN union_withdrawal AS withdrawal ON withdrawal.subject_id = walk.id
      ORDER BY walk.held_on DESC, walk.event_sequence DESC
      """
    ) { row in
      let report = try row.textIfAny("words").map { words in
        RecordedWalk.Report(
          words: words,
          hand: UnionHand(
            account: try row.textIfAny("reported_account") ?? "",
            person: try row.textIfAny("reported_by") ?? "", day: try row.day("reported_on")))
      }
      return RecordedWalk(
        walk: Walk(
          id: Walk.ID(try row.text("id")),
          decision: WalkDecision.ID(try row.text("decision_id")), day: try row.day("held_on"),
          form: try row.text("form"), level: try row.text("level"),
          reported: report?.hand.day),
        topic: try row.text("topic"), hand: try row.unionHand, report: report,
        withdrawal: try row.unionWithdrawal)
    }
  }

  /// What exchange cost in some days, the latest first, taken back or not.
  public func walkCosts(in days: ClosedRange<Day>) throws -> [RecordedWalkCost] {
    try costs("spent_on BETWEEN \(days.lowerBound) AND \(days.upperBound)")
  }

  public func walkCost(_ id: RecordedWalkCost.ID) throws -> RecordedWalkCost? {
    try costs("id = \(id)").first
  }

  private func costs(_ condition: SQL) throws -> [RecordedWalkCost] {
    try rows(
      """
      SELECT cost.*, \(Self.withdrawn)
      FROM (SELECT * FROM walk_cost WHERE \(condition)) AS cost
      LEFT JOIN union_withdrawal AS withdrawal ON withdrawal.subject_id = cost.id
      ORDER BY cost.spent_on DESC, cost.event_sequence DESC
      """
    ) { row in
      RecordedWalkCost(
        id: try row.text("id"), union: SchoolUnion.ID(try row.text("union_id")),
        day: try row.day("spent_on"),
        cost: WalkCost(
          try row.text("mode"), activities: try row.integer("activities"),
          Money(fen: try row.integer("fen"))),
        what: try row.text("what"), notedBy: try row.notedBy, hand: try row.unionHand,
        withdrawal: try row.unionWithdrawal)
    }
  }
}
