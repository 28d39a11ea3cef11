public import Staffing
internal import Training

extension Connection {
  /// The plans of a term as handed in last, by school.
  public func schoolPlans(in term: Term, of school: School.ID? = nil) throws
    -> [RecordedSchoolPlan]
  {
    let own: SQL = school.map { "AND school_id = \($0.rawValue)" } ?? ""
    let latest: SQL = """
      SELECT MAX(event_sequence) FROM school_training_plan
      WHERE term = \(term.ordinal) \(own) GROUP BY school_id
      """
    var activities: [Int: [SchoolPlan.Activity]] = [:]
    _ = try rows(
      """
      SELECT * FROM school_training_activity WHERE event_sequence IN (\(latest))
      ORDER BY event_sequence, number
      """
    ) { row in
      activities[try row.integer("event_sequence"), default: []].append(
        SchoolPlan.Activity(
          month: Month(ordinal: try row.integer("month")), theme: try row.text("theme"),
          kind: try row.text("kind"), topic: try row.text("topic"),
          hours: try row.integer("hours"), audience: try row.text("audience")))
    }
    return try rows(
      """
      SELECT plan.*, COALESCE(verdict.accepted, -1) AS accepted, verdict.reason,
             verdict.account AS decided_as, verdict.person AS decided_by,
             COALESCE(verdict.day, 0) AS decided_on,
             (SELECT COUNT(*) FROM school_training_plan AS other
              WHERE other.term = plan.term AND other.school_id = plan.school_id) AS versions
      FROM school_training_plan AS plan
      LEFT JOIN school_training_verdict AS verdict ON verdict.plan_event = plan.event_sequence
      WHERE plan.event_sequence IN (\(latest))
      ORDER BY plan.school_id
      """
    ) { row in
      let id = try row.integer("event_sequence")
      let accepted = try row.integer("accepted")
      return RecordedSchoolPlan(
        id: id, school: School.ID(try row.text("school_id")),
        plan: SchoolPlan(
          term: Term(ordinal: try row.integer("term")), goal: try row.text("goal"),
          activities: activities[id] ?? []),
        hand: try row.trainingHand,
        verdict: accepted < 0
          ? nil
          : .init(
            isAccepted: accepted == 1, reason: try row.textIfAny("reason") ?? "",
            hand: TrainingHand(
              account: try row.textIfAny("decided_as") ?? "",
              person: try row.textIfAny("decided_by") ?? "", day: try row.day("decided_on"))),
        version: try row.integer("versions"))
    }
  }

  /// The plan that an event handed in, if it's the school's last of the term.
  public func schoolPlan(_ id: RecordedSchoolPlan.ID) throws -> RecordedSchoolPlan? {
    let found = try rows("SELECT * FROM school_training_plan WHERE event_sequence = \(id)") {
      (Term(ordinal: try $0.integer("term")), School.ID(try $0.text("school_id")))
    }.first
    guard let (term, school) = found else { return nil }
    return try schoolPlans(in: term, of: school).first { $0.id == id }
  }

  /// What took place of a term's plans, by day, what was taken back too.
  public func schoolPlanDeeds(in term: Term) throws -> [SchoolPlanDeed] {
    try deeds("plan.term = \(term.ordinal)")
  }

  public func schoolPlanDeed(_ id: SchoolPlanDeed.ID) throws -> SchoolPlanDeed? {
    try deeds("deed.event_sequence = \(id)").first
  }

  private func deeds(_ condition: SQL) throws -> [SchoolPlanDeed] {
    try rows(
      """
      SELECT deed.*, back.reason AS back_because FROM school_training_deed AS deed
      JOIN school_training_plan AS plan ON plan.event_sequence = deed.plan_event
      LEFT JOIN school_training_deed_withdrawal AS back ON back.deed_event = deed.event_sequence
      WHERE \(condition)
      ORDER BY deed.held_on, deed.event_sequence
      """
    ) { row in
      SchoolPlanDeed(
        id: try row.integer("event_sequence"), plan: try row.integer("plan_event"),
        activity: try row.integer("activity"), day: try row.day("held_on"),
        hours: try row.integer("hours"), people: try row.integer("people"),
        words: try row.text("words"), hand: try row.trainingHand,
        withdrawal: try row.textIfAny("back_because"))
    }
  }

  /// The visits of a term, by day.
  public func schoolPlanChecks(in term: Term) throws -> [SchoolPlanCheck] {
    try rows(
      """
      SELECT * FROM school_training_check WHERE term = \(term.ordinal)
      ORDER BY held_on, event_sequence
      """
    ) { row in
      SchoolPlanCheck(
        id: try row.integer("event_sequence"), school: School.ID(try row.text("school_id")),
        term: Term(ordinal: try row.integer("term")), kind: try row.text("kind"),
        day: try row.day("held_on"), finding: try row.text("finding"),
        advice: try row.text("advice"), hand: try row.trainingHand)
    }
  }

  /// What each school's training of a term came to, as said last.
  public func schoolPlanGrades(in term: Term) throws -> [School.ID: SchoolPlanGrade] {
    let grades = try rows(
      """
      SELECT * FROM school_training_grade WHERE event_sequence IN (
        SELECT MAX(event_sequence) FROM school_training_grade
        WHERE term = \(term.ordinal) GROUP BY school_id)
      """
    ) { row in
      SchoolPlanGrade(
        school: School.ID(try row.text("school_id")),
        term: Term(ordinal: try row.integer("term")), grade: try row.text("grade"),
        words: try row.text("words"), hand: try row.trainingHand)
    }
    return Dictionary(grades.map { ($0.school, $0) }) { first, _ in first }
  }
}
