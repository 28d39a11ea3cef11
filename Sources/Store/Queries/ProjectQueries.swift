public import Projects
public import Staffing

extension Connection {
  /// The event that made what is recorded of projects what it is; cheap to ask.
  public func projectVersion() throws -> Int {
    let tables = [
      "project", "project_leader", "project_number", "project_plan", "project_step",
      "project_delay",
      "project_activity", "project_output", "project_problem", "project_answer",
      "project_series", "project_reading", "project_target", "project_progress",
      "project_fund", "project_withdrawal", "project_end",
    ]
    let latest = tables.map { "SELECT MAX(event_sequence) AS event FROM \($0)" }
    return try rows(
      """
      SELECT COALESCE(MAX(event), 0) AS event
      FROM (\(SQL(stringLiteral: latest.joined(separator: " UNION ALL ")))) AS latest
      """
    ) { try $0.integer("event") }[0]
  }

  /// Every project with everything said of it, the latest first.
  ///
  /// One query for each table, however many projects there are.
  public func projects() throws -> [RecordedProject] { try projects("1 = 1") }

  /// Every project as it was put on record, the latest first.
  public func statedProjects() throws -> [Project] { try bareProjects("1 = 1").map(\.project) }

  public func project(_ id: Project.ID) throws -> RecordedProject? {
    try projects("project_id = \(id.rawValue)").first
  }

  /// The project that something was taken back from; nil where it wasn't.
  public func projectWithdrawal(of item: String) throws -> Project.ID? {
    try rows("SELECT project_id FROM project_withdrawal WHERE item_id = \(item)") {
      Project.ID(try $0.text("project_id"))
    }.first
  }

  /// - Parameter condition: On `project_id`, which each of the tables has or is given.
  private func projects(_ condition: SQL) throws -> [RecordedProject] {
    var found = try bareProjects(condition)
    guard !found.isEmpty else { return [] }
    var places: [Project.ID: Int] = [:]
    for (place, one) in found.enumerated() { places[one.id] = place }
    func add<Value>(
      _ values: [(Project.ID, Value)], to path: WritableKeyPath<RecordedProject, [Value]>
    ) {
      for (id, value) in values {
        if let place = places[id] { found[place][keyPath: path].append(value) }
      }
    }
    func add<Value>(
      _ values: [ProjectNoted<Value>],
      to path: WritableKeyPath<RecordedProject, [ProjectNoted<Value>]>
    ) { add(values.map { ($0.project, $0) }, to: path) }
    add(try projectLeaders(condition), to: \.leaders)
    add(try projectNumbers(condition), to: \.numbers)
    add(try projectPlans(condition), to: \.plans)
    add(try projectSteps(condition), to: \.steps)
    add(try projectDelays(condition), to: \.delays)
    add(try projectActivities(condition), to: \.activities)
    add(try projectOutputs(condition), to: \.outputs)
    add(try projectProblems(condition), to: \.problems)
    add(try projectSeries(condition), to: \.series)
    add(try projectReadings(condition), to: \.readings)
    add(try projectTargets(condition), to: \.targets)
    add(try projectProgress(condition), to: \.progress)
    add(try projectFunds(condition), to: \.funds)
    _ = try rows("SELECT * FROM project_end WHERE \(condition)") { row in
      guard let place = places[Project.ID(try row.text("project_id"))] else { return }
      found[place].end = .init(reason: try row.text("reason"), hand: try row.projectHand())
    }
    return found
  }

  private func bareProjects(_ condition: SQL) throws -> [RecordedProject] {
    var schools: [String: Set<School.ID>] = [:]
    _ = try rows("SELECT * FROM project_school WHERE \(condition)") { row in
      schools[try row.text("project_id"), default: []].insert(
        School.ID(try row.text("school_id")))
    }
    var leaders: [String: RecordedProject.Leader] = [:]
    for (id, leader) in try projectLeaders(condition) { leaders[id.rawValue] = leader }
    return try rows(
      """
      SELECT * FROM (SELECT project.*, id AS project_id FROM project) AS one
      WHERE \(condition) ORDER BY event_sequence DESC
      """
    ) { row in
      let id = try row.text("id")
      let helper = try row.text("helper")
      let level = try row.text("level")
      guard let level = ProjectLevel(rawValue: level) else {
        throw RowError(description: "'\(level)' is no level of a project")
      }
      return RecordedProject(
        project: Project(
          id: Project.ID(id), kind: try row.text("kind"), title: try row.text("title"),
          leader: try leaders[id]?.leader ?? row.projectLeader(),
          schools: schools[id] ?? [],
          pair: helper.isEmpty
            ? nil
            : SchoolPair(School.ID(helper), helps: School.ID(try row.text("helped"))),
          partner: try row.text("partner"), aims: try row.text("aims"), level: level,
          origin: try row.text("origin"),
          days: try row.day("first_day")...(try row.day("last_day"))),
        leaderName: try leaders[id]?.name ?? row.text("leader_name"), hand: try row.projectHand())
    }
  }
}

extension Row {
  func projectLeader() throws -> ProjectLeader {
    let teacher = try text("leader_teacher")
    return teacher.isEmpty
      ? .office(try text("leader_account")) : .teacher(Teacher.ID(teacher))
  }

  func projectHand() throws -> ProjectHand {
    ProjectHand(account: try text("account"), person: try text("person"), day: try day("day"))
  }
}
