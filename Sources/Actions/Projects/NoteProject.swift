public import Access
public import Projects
public import Staffing
public import Store
internal import Wording

/// Notes something of a project: an activity (S001-134), an output, a problem (S001-135), a
/// series and its measurements (S001-136), a number to be reached and what was done of it
/// (S002-20), money (S002-24).
public struct NoteProject: Action {
  public let entry: ProjectEntry
  public let project: Project.ID
  public let side: ProjectSide

  public init(_ entry: ProjectEntry, in project: Project.ID, by side: ProjectSide) {
    self.entry = entry
    self.project = project
    self.side = side
  }

  public var permission: Permission { side.permission }
  public func place(in connection: any Connection) throws -> Place {
    try side.place(of: project, connection)
  }

  /// - Returns: Its id; that of the same thing when it was sent twice.
  @discardableResult
  public func perform(in work: Work) throws -> String {
    let opened = try work.openProject(project, as: side)
    if let same = opened.known.same(as: entry) { return same }
    try Refused.unless(entry.reasons(opened, in: work))
    let event = try work.record("note-project", of: project.rawValue, "what \(entry.word)")
    let id = "\(entry.letter)-\(event.sequence)"
    try insert(id, by: work, event)
    return id
  }

  /// Writes it with who said it.
  private func insert(_ id: String, by work: Work, _ event: AuditEvent) throws {
    let hand: SQL = """
      \(work.actor.account), \(work.actor.name), \(work.today), \(event.sequence)
      """
    let head: SQL = "\(id), \(project.rawValue)"
    let columns: SQL
    let values: SQL
    switch entry {
    case .activity(let activity):
      columns = "project_activity (id, project_id, on_day, form, people, note"
      values = """
        \(activity.day), \(activity.form), \(activity.people), \(activity.note.trimmed)
        """
    case .output(let output):
      columns = "project_output (id, project_id, on_day, kind, stage, title, author, place"
      values = """
        \(output.day), \(output.kind), \(output.stage), \(output.title.trimmed),
        \(output.author.trimmed), \(output.place.trimmed)
        """
    case .problem(let words):
      columns = "project_problem (id, project_id, on_day, words"
      values = "\(work.today), \(words.trimmed)"
    case .series(let series):
      columns = "project_series (id, project_id, name, unit, rises, aim"
      values = """
        \(series.name.trimmed), \(series.unit.trimmed), \(series.rises), \(series.aim)
        """
    case .reading(let reading, let series):
      columns = "project_reading (id, project_id, series_id, on_day, value, people, note"
      values = """
        \(series), \(reading.day), \(reading.value), \(reading.people), \(reading.note.trimmed)
        """
    case .target(let target):
      columns = "project_target (id, project_id, target, number, due_day"
      values = "\(target.key), \(target.number), \(target.due)"
    case .progress(let progress, let target):
      columns = "project_progress (id, project_id, target_id, on_day, number, note"
      values = "\(target), \(progress.day), \(progress.number), \(progress.note.trimmed)"
    case .fund(let fund):
      columns = "project_fund (id, project_id, kind, fen, on_day, due_day, document, note"
      values = """
        \(fund.kind.rawValue), \(fund.amount.fen), \(fund.day), \(fund.due?.ordinal ?? 0),
        \(fund.document.trimmed), \(fund.note.trimmed)
        """
    }
    try work.connection.execute(
      """
      INSERT INTO \(columns), account, person, day, event_sequence)
      VALUES (\(head), \(values), \(hand))
      """)
    guard case .activity(let activity) = entry else { return }
    for school in activity.schools.sorted() {
      try work.connection.execute(
        """
        INSERT INTO project_activity_school (activity_id, school_id, event_sequence)
        VALUES (\(id), \(school.rawValue), \(event.sequence))
        """)
    }
  }
}

extension RecordedProject {
  /// What says the same already and counts.
  fileprivate func same(as entry: ProjectEntry) -> String? {
    switch entry {
    case .activity(let activity):
      activities.counted().first { $0.value == activity }?.id
    case .output(let output): outputs.counted().first { $0.value == output }?.id
    case .problem(let words):
      problems.counted().first {
        $0.value.problem.words == words.trimmed && $0.value.answer == nil
      }?.id
    case .series(let series): self.series.counted().first { $0.value == series }?.id
    case .reading(let reading, let id):
      readings.counted().first { $0.value.series == id && $0.value.reading == reading }?.id
    case .target(let target): targets.counted().first { $0.value == target }?.id
    case .progress(let done, let id):
      progress.counted().first { $0.value.target == id && $0.value.progress == done }?.id
    case .fund(let fund): funds.counted().first { $0.value == fund }?.id
    }
  }
}
