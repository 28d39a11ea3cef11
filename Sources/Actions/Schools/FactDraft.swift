internal import Chronicle
internal import Staffing
internal import Store

/// Changes to several lines, gathered before they are recorded by one event.
struct FactDraft {
  let connection: any Connection
  private var before: [FactLine: Timeline] = [:]
  private var after: [FactLine: Timeline] = [:]

  init(_ connection: any Connection) { self.connection = connection }

  /// The line says `value`, or nothing, on every day of `period`.
  mutating func state(_ line: FactLine, _ value: FactValue?, during period: Period) throws {
    let known = try after[line] ?? connection.timeline(line)
    if before[line] == nil { before[line] = known }
    after[line] = known.applying(known.stating(value, during: period))
  }

  /// Lines in a fixed order.
  var change: FactChange {
    before.keys.sorted().reduce(into: FactChange()) { change, line in
      change += before[line]!.change(to: after[line]!)
    }
  }

  /// Carries people from one school to another from a day on, with the rest of
  /// each fact's own period and their posts' stages and subjects.
  ///
  /// - Parameter only: Whom; nil is everybody.
  /// - Returns: How many people.
  mutating func carry(
    from school: School.ID, to other: School.ID, on day: Day, only: Set<Teacher.ID>? = nil
  ) throws -> Int {
    var people: Set<String> = []
    for kind in [FactKind.employment, .teaching] {
      for recorded in try connection.facts(kind, at: school, from: day) {
        let fact = recorded.fact
        if let only, !only.contains(Teacher.ID(fact.line.subject)) { continue }
        var fields = fact.value.fields
        fields["school"] = .text(other.rawValue)
        let rest = Period(from: max(day, fact.period.first), until: fact.period.end)
        if fact.line.slot == school.rawValue {
          // A second place of teaching is named by its school.
          try state(fact.line, nil, during: rest)
          try state(
            .teaching(of: Teacher.ID(fact.line.subject), alsoAt: other), FactValue(fields),
            during: rest)
        } else {
          try state(fact.line, FactValue(fields), during: rest)
        }
        people.insert(fact.line.subject)
      }
    }
    return people.count
  }

  /// Ends everything that is known of a school from a day on, and its pairings.
  mutating func end(_ school: School.ID, on day: Day) throws {
    let onwards = Period(from: day)
    let own = try connection.facts(about: school.rawValue).map(\.fact.line)
    let helped = try connection.facts(.pairing, at: school, from: day).map(\.fact.line)
    for line in Set(own + helped).sorted() { try state(line, nil, during: onwards) }
  }
}
