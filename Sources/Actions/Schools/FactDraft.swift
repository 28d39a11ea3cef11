internal import Chronicle
internal import Staffing
internal import Store

/// Changes to several lines, gathered before they are recorded by one event.
struct FactDraft {
  let connection: any Connection
  private var before: [FactLine: Timeline] = [:]
  private var after: [FactLine: Timeline] = [:]

  init(_ connection: any Connection) { self.connection = connection }

  /// What the line says as far as drafted.
  func timeline(_ line: FactLine) throws -> Timeline {
    try after[line] ?? connection.timeline(line)
  }

  /// The line says `value`, or nothing, on every day of `period`.
  mutating func state(_ line: FactLine, _ value: FactValue?, during period: Period) throws {
    let known = try timeline(line)
    if before[line] == nil { before[line] = known }
    after[line] = known.applying(known.stating(value, during: period))
  }

  /// Adds one school's pupils, classes and approved establishment to another's.
  mutating func add(_ school: School.ID, to other: School.ID, on day: Day) throws {
    for stage in Stage.allCases {
      let slot = FactLine.enrolmentSlot(stage)
      guard let coming = try value(.attribute(slot, of: school), on: day)?.enrolment else {
        continue
      }
      let line = FactLine.attribute(slot, of: other)
      let there = try value(line, on: day)?.enrolment ?? .none
      try stateUntilChange(
        line,
        .enrolment(
          Enrolment(
            pupils: there.pupils + coming.pupils, classes: there.classes + coming.classes)),
        on: day)
    }
    let line = FactLine.attribute("establishment", of: other)
    if let coming = try value(.attribute("establishment", of: school), on: day)?.number("is"),
      let there = try value(line, on: day)?.number("is")
    {
      try stateUntilChange(line, .count(there + coming), on: day)
    }
  }

  /// Takes the pupils and classes of a new school out of the one that it leaves.
  ///
  /// - Returns: Stages of which the school has fewer than would go.
  mutating func take(_ enrolment: [Stage: Enrolment], outOf school: School.ID, on day: Day) throws
    -> [Stage]
  {
    var short: [Stage] = []
    for stage in Stage.allCases {
      guard let going = enrolment[stage], going.isRunning else { continue }
      let line = FactLine.attribute(FactLine.enrolmentSlot(stage), of: school)
      let there = try value(line, on: day)?.enrolment ?? .none
      guard there.pupils >= going.pupils, there.classes >= going.classes else {
        short.append(stage)
        continue
      }
      try stateUntilChange(
        line,
        .enrolment(
          Enrolment(pupils: there.pupils - going.pupils, classes: there.classes - going.classes)),
        on: day)
    }
    return short
  }

  private func value(_ line: FactLine, on day: Day) throws -> FactValue? {
    try timeline(line).fact(on: day)?.value
  }

  /// Until the day on which the line says something else anyway.
  private mutating func stateUntilChange(_ line: FactLine, _ value: FactValue, on day: Day) throws {
    let known = try timeline(line)
    try state(
      line, value, during: Period(from: day, until: known.nextBeginning(after: day) ?? Period.never)
    )
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
  /// - Returns: Who goes.
  mutating func carry(
    from school: School.ID, to other: School.ID, on day: Day, only: Set<Teacher.ID>? = nil
  ) throws -> Set<Teacher.ID> {
    var people: Set<Teacher.ID> = []
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
        people.insert(Teacher.ID(fact.line.subject))
      }
    }
    return people
  }

  /// Ends everything that is known of a school from a day on, and its pairings.
  mutating func end(_ school: School.ID, on day: Day) throws {
    let onwards = Period(from: day)
    let own = try connection.facts(about: school.rawValue).map(\.fact.line)
    let helped = try connection.facts(.pairing, at: school, from: day).map(\.fact.line)
    for line in Set(own + helped).sorted() { try state(line, nil, during: onwards) }
  }
}
