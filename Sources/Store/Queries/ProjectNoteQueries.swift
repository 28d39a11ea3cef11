internal import Projects
internal import Staffing

extension Connection {
  func projectLeaders(_ condition: SQL) throws -> [(Project.ID, RecordedProject.Leader)] {
    try said("project_leader", condition) { row in
      .init(
        leader: try row.projectLeader(), name: try row.text("leader_name"),
        reason: try row.text("reason"), hand: try row.projectHand())
    }
  }

  func projectNumbers(_ condition: SQL) throws -> [(Project.ID, RecordedProject.Number)] {
    try said("project_number", condition) { row in
      .init(
        number: try row.text("number"), body: try row.text("body"),
        hand: try row.projectHand())
    }
  }

  func projectPlans(_ condition: SQL) throws -> [(Project.ID, RecordedProject.Plan)] {
    try said("project_plan", condition) { row in
      .init(
        stage: try row.text("stage"), words: try row.text("words"),
        hand: try row.projectHand())
    }
  }

  func projectSteps(_ condition: SQL) throws -> [(Project.ID, RecordedProject.Step)] {
    try said("project_step", condition) { row in
      let word = try row.text("step")
      guard let step = StageCase.Step(rawValue: word) else {
        throw RowError(description: "'\(word)' is no step of a stage")
      }
      return .init(
        stage: try row.text("stage"), step: step, words: try row.text("words"),
        hand: try row.projectHand())
    }
  }

  func projectDelays(_ condition: SQL) throws -> [(Project.ID, RecordedProject.Delay)] {
    try said("project_delay", condition) { row in
      .init(
        delay: ProjectDelay(
          try row.text("item"), until: try row.day("until_day"),
          because: try row.text("reason")), hand: try row.projectHand())
    }
  }

  func projectActivities(_ condition: SQL) throws -> [ProjectNoted<ProjectActivity>] {
    var schools: [String: Set<School.ID>] = [:]
    _ = try rows(
      """
      SELECT activity_id, school_id FROM project_activity_school
      WHERE activity_id IN (SELECT id FROM project_activity WHERE \(condition))
      """
    ) { row in
      schools[try row.text("activity_id"), default: []].insert(
        School.ID(try row.text("school_id")))
    }
    return try noted("project_activity", condition) { row in
      ProjectActivity(
        on: try row.day("on_day"), form: try row.text("form"),
        schools: schools[try row.text("id")] ?? [], people: try row.integer("people"),
        note: try row.text("note"))
    }
  }

  func projectOutputs(_ condition: SQL) throws -> [ProjectNoted<ProjectOutput>] {
    try noted("project_output", condition) { row in
      ProjectOutput(
        on: try row.day("on_day"), kind: try row.text("kind"), of: try row.text("stage"),
        title: try row.text("title"), author: try row.text("author"),
        place: try row.text("place"))
    }
  }

  func projectProblems(_ condition: SQL) throws -> [ProjectNoted<RecordedProject.Problem>] {
    var answers: [String: (words: String, hand: ProjectHand)] = [:]
    _ = try rows(
      """
      SELECT * FROM project_answer
      WHERE problem_id IN (SELECT id FROM project_problem WHERE \(condition))
      """
    ) { row in
      answers[try row.text("problem_id")] = (try row.text("words"), try row.projectHand())
    }
    return try noted("project_problem", condition) { row in
      let answer = answers[try row.text("id")]
      return .init(
        problem: ProjectProblem(
          on: try row.day("on_day"), try row.text("words"), answered: answer?.hand.day),
        answer: answer?.words, answerHand: answer?.hand)
    }
  }

  func projectSeries(_ condition: SQL) throws -> [ProjectNoted<ProjectSeries>] {
    try noted("project_series", condition) { row in
      ProjectSeries(
        try row.text("name"), unit: try row.text("unit"), rises: try row.flag("rises"),
        aim: try row.integer("aim"))
    }
  }

  func projectReadings(_ condition: SQL) throws -> [ProjectNoted<RecordedProject.Reading>] {
    try noted("project_reading", condition) { row in
      .init(
        series: try row.text("series_id"),
        reading: ProjectReading(
          on: try row.day("on_day"), value: try row.integer("value"),
          people: try row.integer("people"), note: try row.text("note")))
    }
  }

  func projectTargets(_ condition: SQL) throws -> [ProjectNoted<ProjectTarget>] {
    try noted("project_target", condition) { row in
      ProjectTarget(
        try row.text("target"), try row.integer("number"), by: try row.day("due_day"))
    }
  }

  func projectProgress(_ condition: SQL) throws -> [ProjectNoted<RecordedProject.Progress>] {
    try noted("project_progress", condition) { row in
      .init(
        target: try row.text("target_id"),
        progress: ProjectProgress(
          on: try row.day("on_day"), try row.integer("number"), note: try row.text("note")))
    }
  }

  func projectFunds(_ condition: SQL) throws -> [ProjectNoted<ProjectFund>] {
    try noted("project_fund", condition) { row in
      let word = try row.text("kind")
      guard let kind = ProjectFund.Kind(rawValue: word) else {
        throw RowError(description: "'\(word)' is no kind of money")
      }
      let due = try row.integer("due_day")
      return ProjectFund(
        kind, Money(fen: try row.integer("fen")), on: try row.day("on_day"),
        due: due == 0 ? nil : Day(ordinal: due), document: try row.text("document"),
        note: try row.text("note"))
    }
  }

  /// Rows that a later one says anew, in their order.
  private func said<Value>(
    _ table: String, _ condition: SQL, _ value: (Row) throws -> Value
  ) throws -> [(Project.ID, Value)] {
    try rows(
      """
      SELECT * FROM \(SQL(stringLiteral: table)) WHERE \(condition) ORDER BY event_sequence
      """
    ) { row in (Project.ID(try row.text("project_id")), try value(row)) }
  }

  /// Rows that may have been taken back, in their order.
  private func noted<Value>(
    _ table: String, _ condition: SQL, _ value: (Row) throws -> Value
  ) throws -> [ProjectNoted<Value>] {
    try rows(
      """
      SELECT note.*, withdrawal.reason AS withdrawn_because
      FROM (SELECT * FROM \(SQL(stringLiteral: table)) WHERE \(condition)) AS note
      LEFT JOIN project_withdrawal AS withdrawal ON withdrawal.item_id = note.id
      ORDER BY note.event_sequence
      """
    ) { row in
      ProjectNoted(
        id: try row.text("id"), project: Project.ID(try row.text("project_id")),
        value: try value(row), hand: try row.projectHand(),
        withdrawal: try row.textIfAny("withdrawn_because"))
    }
  }
}
