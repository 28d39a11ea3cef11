internal import Inspecting
internal import Staffing

extension Connection {
  /// Every line of the ledger with its steps, the latest first.
  public func problems() throws -> [RecordedProblem] { try problems("1 = 1") }

  public func problem(_ id: RecordedProblem.ID) throws -> RecordedProblem? {
    try problems("ledger_problem.id = \(id)").first
  }

  /// The lines that were noted at a visit.
  public func problems(ofVisit id: RecordedVisit.ID) throws -> [RecordedProblem] {
    try problems("ledger_problem.visit_id = \(id)")
  }

  /// The latest first.
  public func meetings() throws -> [RecordedMeeting] { try meetings("1 = 1") }

  public func meeting(_ id: RecordedMeeting.ID) throws -> RecordedMeeting? {
    try meetings("id = \(id)").first
  }

  /// What each school said last of each month, by month and school.
  public func schoolReports() throws -> [RecordedReport] {
    let said = try rows("SELECT * FROM school_report ORDER BY event_sequence") { row in
      let word = try row.text("month")
      guard let month = Month(word) else {
        throw RowError(description: "'\(word)' is no month")
      }
      return RecordedReport(
        school: School.ID(try row.text("school")), month: month,
        highlights: try row.text("highlights"), methods: try row.text("methods"),
        hand: try inspectionHand(row))
    }
    let last = Dictionary(said.map { ([$0.month.description, $0.school.rawValue], $0) }) { $1 }
    return last.values.sorted { ($0.month, $0.school) < ($1.month, $1.school) }
  }

  private func meetings(_ condition: SQL) throws -> [RecordedMeeting] {
    try rows(
      """
      SELECT * FROM supervision_meeting WHERE \(condition)
      ORDER BY held DESC, event_sequence DESC
      """
    ) { row in
      RecordedMeeting(
        id: try row.text("id"), held: try row.day("held"), review: try row.text("review"),
        difficulties: try row.text("difficulties"), hand: try inspectionHand(row))
    }
  }

  private func problems(_ condition: SQL) throws -> [RecordedProblem] {
    let steps = Dictionary(
      grouping: try rows(
        """
        SELECT ledger_step.* FROM ledger_step
        JOIN ledger_problem ON ledger_problem.id = ledger_step.problem_id
        WHERE \(condition)
        ORDER BY ledger_step.event_sequence
        """
      ) { row in
        let word = try row.text("step")
        guard let step = ProblemCase.Step(rawValue: word) else {
          throw RowError(description: "'\(word)' is no step")
        }
        return (
          problem: try row.text("problem_id"),
          step: RecordedProblem.Step(
            step: step, note: try row.text("note"), evidence: try row.text("evidence"),
            due: try row.integerIfAny("due").map { Day(ordinal: $0) }, hand: try inspectionHand(row)
          )
        )
      }, by: \.problem)
    return try rows(
      """
      SELECT * FROM ledger_problem WHERE \(condition)
      ORDER BY ledger_problem.event_sequence DESC
      """
    ) { row in
      let id = try row.text("id")
      let school = try row.text("school")
      let taken = (steps[id] ?? []).map(\.step)
      return RecordedProblem(
        id: id, kind: try row.text("kind"), school: school.isEmpty ? nil : School.ID(school),
        schoolName: try row.text("school_name"), visit: try row.textIfAny("visit_id"),
        meeting: try row.textIfAny("meeting_id"), item: try row.text("item"),
        task: try row.text("task"), standard: try row.text("standard"),
        owner: try row.text("owner"), solves: try row.text("solves"), hand: try inspectionHand(row),
        steps: taken,
        state: ProblemCase(due: try row.day("due"), after: taken.map(\.entry)))
    }
  }
}

extension RecordedProblem.Step {
  fileprivate var entry: ProblemCase.Entry {
    ProblemCase.Entry(step, by: hand.account, on: hand.day, due: due)
  }
}
