internal import Chronicle
internal import Papers
internal import Sealing
internal import Staffing
internal import Store

extension Work {
  /// Makes a workbook the county's current one under the same book, with the facts
  /// that it states and its event.
  ///
  /// Only what it says otherwise than the one before is learned: its other rows may
  /// speak of a later day, on which schools merge or a correction begins.
  ///
  /// - Parameters:
  ///   - roster: What the workbook says.
  ///   - leaving: Those who are taken out of the county today.
  ///   - details: Behind the digests, in the event.
  ///   - teaches: Which of the workbook's statements become facts; all unless the
  ///     record knows some of them better.
  @discardableResult
  func replace(
    _ stored: StoredCounty, with roster: Roster, _ content: [UInt8], named fileName: String,
    leaving: [Teacher.ID] = [], as what: String, of subject: String, _ details: String,
    where teaches: (Statement) -> Bool = { _ in true }
  ) throws -> AuditEvent {
    let known = try connection.timelines()
    let lesson = FactLesson(
      roster.statements.filter(teaches), after: try CountyContent(stored).roster, known: known,
      on: today)
    var change = lesson.change
    for teacher in leaving { change += known.leaving(teacher, on: today) }
    let event = try record(
      what, of: subject,
      "workbook \(sha256(content)) book \(stored.policyBook.sha256) \(details)",
      changing: change)
    try connection.insertWorkbook(
      county: stored.county, fileName: fileName, content: content, isSample: stored.isSample,
      policyBook: String(decoding: stored.policyBook.content, as: UTF8.self), event: event)
    return event
  }

  /// Writes `roster` as a workbook that keeps the bureau's own columns, and makes it
  /// the county's current one.
  @discardableResult
  func replaceCounty(
    _ stored: StoredCounty, with roster: Roster, as what: String, of subject: String,
    _ details: String, where teaches: (Statement) -> Bool = { _ in true }
  ) throws -> AuditEvent {
    return try replace(
      stored, with: roster, try stored.workbook(saying: roster), named: stored.workbook.name,
      as: what, of: subject, details, where: teaches)
  }

  /// Makes the workbook before the current one the county's again, with its facts
  /// and the plan that was adopted for it.
  ///
  /// - Returns: Nil when there's none, or when later facts build on the current one.
  func takeBack(_ current: StoredCounty, as what: String, of subject: String) throws -> AuditEvent?
  {
    guard let before = try connection.county(before: current.workbook.id),
      let facts = try connection.undoing(event: try connection.event(of: current.workbook.id))
    else { return nil }
    let event = try record(
      what, of: subject,
      "workbook \(before.workbook.sha256) book \(before.policyBook.sha256)"
        + (before.plan.map { " plan \($0.file.sha256)" } ?? ""), changing: facts)
    try connection.insertWorkbook(
      county: before.county, fileName: before.workbook.name, content: before.workbook.content,
      isSample: before.isSample,
      policyBook: String(decoding: before.policyBook.content, as: UTF8.self), event: event)
    // The bytes are the same, so the plan's proof holds for this workbook too.
    if let plan = before.plan, let workbook = try connection.currentWorkbook() {
      try connection.insertPlan(
        workbook: workbook, schoolYear: plan.schoolYear, content: plan.file.content, event: event)
    }
    return event
  }
}

extension StoredCounty {
  /// The county's workbook with the rows of a roster, and the columns that aren't
  /// ours as they were.
  func workbook(saying roster: Roster) throws -> [UInt8] {
    let extras = try withWorkbookFile(workbook.content) {
      try CountyWorkbook.read($0).extraColumns
    }
    return try workbookBytes {
      try CountyWorkbook.write(roster, to: $0, extraColumns: extras)
    }
  }
}

extension [FactLine: Timeline] {
  /// What ends when somebody isn't employed in the county from a day on. Who they
  /// were stays known.
  fileprivate func leaving(_ teacher: Teacher.ID, on day: Day) -> FactChange {
    let kinds: Set<FactKind> = [.employment, .teaching, .title, .backbone]
    let lines = keys.filter { $0.subject == teacher.rawValue && kinds.contains($0.kind) }
    return lines.sorted().reduce(into: FactChange()) { change, line in
      guard let timeline = self[line] else { return }
      change += timeline.stating(nil, during: Period(from: day))
    }
  }
}
