public import Access
public import Chronicle
public import Staffing

extension Connection {
  /// The facts of a kind that hold on `day`, as the record knew them, by subject.
  ///
  /// Served by `fact_standing` for the present state of knowledge; one query,
  /// however long the list.
  ///
  /// - Parameter reaches: Only facts about schools and people within them.
  public func facts(
    _ kind: FactKind, on day: Day, asKnownAt knowledge: Knowledge = .now,
    within reaches: [Reach] = [.county]
  ) throws -> [RecordedFact] {
    let known = try condition(for: knowledge)
    let within = reaches.condition(on: day)
    return try rows(
      """
      SELECT * FROM fact
      WHERE kind = \(kind.rawValue) AND valid_from <= \(day.ordinal) AND \(day.ordinal) < valid_to
        AND \(known) AND \(within)
      ORDER BY subject, slot
      """
    ) { try RecordedFact(row: $0) }
  }

  /// Everything known about one teacher or school, of every day, by kind and day.
  public func facts(
    about subject: String, asKnownAt knowledge: Knowledge = .now
  ) throws -> [RecordedFact] {
    let known = try condition(for: knowledge)
    return try rows(
      """
      SELECT * FROM fact WHERE subject = \(subject) AND \(known)
      ORDER BY kind, slot, valid_from
      """
    ) { try RecordedFact(row: $0) }
  }

  /// Who has to do with a school on a day: facts of a kind that name it.
  public func facts(_ kind: FactKind, at school: School.ID, on day: Day) throws -> [RecordedFact] {
    try rows(
      """
      SELECT * FROM fact
      WHERE school = \(school.rawValue) AND kind = \(kind.rawValue) AND superseded_by IS NULL
        AND valid_from <= \(day.ordinal) AND \(day.ordinal) < valid_to
      ORDER BY subject, slot
      """
    ) { try RecordedFact(row: $0) }
  }

  /// Standing facts of a kind that name a school on `day` or later, whole.
  public func facts(_ kind: FactKind, at school: School.ID, from day: Day) throws
    -> [RecordedFact]
  {
    try rows(
      """
      SELECT * FROM fact
      WHERE school = \(school.rawValue) AND kind = \(kind.rawValue) AND superseded_by IS NULL
        AND \(day.ordinal) < valid_to
      ORDER BY subject, slot, valid_from
      """
    ) { try RecordedFact(row: $0) }
  }

  /// Since when facts of a kind are known; nil where there are none.
  public func firstDay(of kind: FactKind) throws -> Day? {
    try rows(
      """
      SELECT MIN(valid_from) AS first FROM fact
      WHERE kind = \(kind.rawValue) AND superseded_by IS NULL
      """
    ) { try $0.integerIfAny("first") }.first?.map { Day(ordinal: $0) }
  }

  /// Everything that was ever recorded of one line, oldest knowledge first.
  public func history(of line: FactLine) throws -> [RecordedFact] {
    try rows(
      """
      SELECT * FROM fact
      WHERE kind = \(line.kind.rawValue) AND subject = \(line.subject) AND slot = \(line.slot)
      ORDER BY recorded_by, valid_from
      """
    ) { try RecordedFact(row: $0) }
  }

  /// What stands of one line.
  public func timeline(_ line: FactLine) throws -> Timeline {
    let facts = try rows(
      """
      SELECT * FROM fact
      WHERE kind = \(line.kind.rawValue) AND subject = \(line.subject) AND slot = \(line.slot)
        AND superseded_by IS NULL
      """
    ) { try RecordedFact(row: $0).fact }
    return Timeline(line, facts: facts)
  }

  /// What stands of every line.
  public func timelines() throws -> [FactLine: Timeline] {
    let facts = try rows("SELECT * FROM fact WHERE superseded_by IS NULL") {
      try RecordedFact(row: $0).fact
    }
    return Dictionary(grouping: facts, by: \.line).reduce(into: [:]) { lines, entry in
      lines[entry.key] = Timeline(entry.key, facts: entry.value)
    }
  }

  /// What an event changed: the facts that it ended and those it made known.
  public func change(by event: Int) throws -> FactChange {
    let facts = try rows(
      """
      SELECT * FROM fact WHERE recorded_by = \(event) OR superseded_by = \(event)
      ORDER BY kind, subject, slot, valid_from
      """
    ) { try RecordedFact(row: $0) }
    return FactChange(
      superseded: facts.filter { $0.supersededBy == event }.map(\.fact),
      recorded: facts.filter { $0.recordedBy == event }.map(\.fact))
  }

  private func condition(for knowledge: Knowledge) throws -> SQL {
    let event: Int
    switch knowledge {
    case .now: return "superseded_by IS NULL"
    case .after(let sequence): event = sequence
    case .at(let moment):
      event =
        try rows(
          """
          SELECT COALESCE(MAX(sequence), 0) AS sequence FROM audit_event
          WHERE occurred_at <= \(moment)
          """
        ) { try $0.integer("sequence") }.first ?? 0
    }
    return "recorded_by <= \(event) AND (superseded_by IS NULL OR superseded_by > \(event))"
  }
}

extension [Reach] {
  /// Facts about what the reaches cover: schools, the people who work there on
  /// that day, and oneself.
  fileprivate func condition(on day: Day) -> SQL {
    if contains(.county) { return "1 = 1" }
    var condition: SQL = "(1 = 0"
    for reach in self {
      switch reach {
      case .county: break
      case .own(let teacher): condition = "\(condition) OR subject = \(teacher.rawValue)"
      case .schools(let schools) where schools.isEmpty: break
      case .schools(let schools):
        let list = SQL.list(schools.map(\.rawValue).sorted())
        condition = """
          \(condition) OR school IN \(list) OR subject IN (
            SELECT at_work.subject FROM fact AS at_work
            WHERE at_work.school IN \(list) AND at_work.kind IN ('employment', 'teaching')
              AND at_work.superseded_by IS NULL
              AND at_work.valid_from <= \(day.ordinal) AND \(day.ordinal) < at_work.valid_to)
          """
      }
    }
    return "\(condition))"
  }
}

/// The events that made the dated facts what they are.
public struct FactVersion: Hashable, Sendable {
  let recorded: Int
  let superseded: Int
}

extension Connection {
  /// What every fact is made of; cheap to ask.
  public func factVersion() throws -> FactVersion {
    try rows(
      """
      SELECT (SELECT COALESCE(MAX(recorded_by), 0) FROM fact) AS recorded,
             (SELECT COALESCE(MAX(superseded_by), 0) FROM fact) AS superseded
      """
    ) {
      FactVersion(
        recorded: try $0.integer("recorded"), superseded: try $0.integer("superseded"))
    }[0]
  }
}
