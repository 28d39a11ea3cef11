public import Access
internal import Chronicle
internal import Policy
public import Staffing
public import Store
public import Uniting
internal import Wording

/// Names who supervises the walks of a union (S001-046: 配备专人监督负责), for its lead or an
/// office.
public struct NameSupervisor: Action {
  public let union: SchoolUnion.ID
  public let name: String
  public let side: UnionSide

  public init(_ name: String, of union: SchoolUnion.ID, by side: UnionSide) {
    self.union = union
    self.name = name.trimmed
    self.side = side
  }

  public var permission: Permission { side.permission }
  public func place(in connection: any Connection) throws -> Place { side.place }

  public func perform(in work: Work) throws {
    let found = try work.openUnion(union, as: side)
    try work.requireLead(of: found.union, side)
    try Refused.unless(work.reasons(against: name, longest: 40))
    if found.supervisors.first?.name == name { return }
    let event = try work.record("name-union-supervisor", of: union.rawValue)
    try work.connection.execute(
      """
      INSERT INTO union_supervisor (event_sequence, union_id, name, account, person, day)
      VALUES (\(event.sequence), \(union.rawValue), \(name), \(work.byHand))
      """)
  }
}

/// Notes a meeting with what it decided: who walks to which school from when to when
/// (S001-046). All lines count or none.
public struct DecideWalks: Action {
  public let union: SchoolUnion.ID
  public let day: Day

  /// What was agreed, in words.
  public let decided: String

  /// A teacher's number, a school and two days a line; may be empty.
  public let walks: String
  public let side: UnionSide

  /// As the county stands.
  public let county: UnionSchools

  public init(
    _ union: SchoolUnion.ID, on day: Day, _ decided: String, walks: String, by side: UnionSide,
    county: UnionSchools
  ) {
    self.union = union
    self.day = day
    self.decided = decided.trimmed
    self.walks = walks
    self.side = side
    self.county = county
  }

  public var permission: Permission { side.permission }
  public func place(in connection: any Connection) throws -> Place { side.place }

  /// - Returns: The meeting's id; that of the same one when it was sent twice.
  @discardableResult
  public func perform(in work: Work) throws -> RecordedUnionMeeting.ID {
    let found = try work.openUnion(union, as: side).union
    try work.requireLead(of: found, side)
    let lines = WalkLines(walks, of: county)
    let decisions = try work.connection.walkDecisions()
    let same = try work.connection.unionMeetings(of: union).first { meeting in
      let own = decisions.filter { $0.meeting == meeting.id }.map(\.decision)
      return meeting.day == day && meeting.decided == decided && own.count == lines.lines.count
        && lines.lines.allSatisfy { line in
          own.contains {
            $0.teacher == line.teacher && $0.host == line.host && $0.days == line.days
          }
        }
    }
    if let same { return same.id }
    var reasons = work.reasons(against: decided, longest: 1_000)
    if day > work.today { reasons.append(.dayAhead(day, today: work.today)) }
    if day < found.founded { reasons.append(.unionBeforeFounding(day, found.founded)) }
    reasons += lines.faults.map { .walkLineFault($0) }
    let files = try lines.lines.map { line in
      try work.connection.mentorFile(of: line.teacher, on: line.days.lowerBound)
    }
    for (line, file) in zip(lines.lines, files) {
      reasons += self.reasons(against: line, file, in: found, decisions)
    }
    try Refused.unless(reasons)
    return try insert(
      zip(lines.lines, files).compactMap { line, file in
        file.flatMap { file in file.school.map { (line, file.person.name, $0) } }
      }, in: work)
  }

  private func reasons(
    against line: WalkLines.Line, _ file: MentorFile?, in union: SchoolUnion,
    _ decisions: [RecordedWalkDecision]
  ) -> [Phrase] {
    guard let home = file?.school else { return [.walkNoTeacher(line.number, line.teacher)] }
    let members = union.members(on: line.days.lowerBound)
    var reasons: [Phrase] = []
    if home == line.host {
      reasons.append(.walkAtHome(line.number, county.name(of: home)))
    }
    for school in Set([home, line.host]).sorted() where !members.contains(school) {
      reasons.append(.walkOutside(line.number, county.name(of: school), line.days.lowerBound))
    }
    let other = decisions.first {
      $0.withdrawal == nil && $0.decision.teacher == line.teacher
        && $0.decision.host == line.host && $0.decision.days.overlaps(line.days)
    }
    if let other { reasons.append(.walkDecided(line.number, other.decision.days)) }
    return reasons
  }

  private func insert(
    _ lines: [(WalkLines.Line, name: String, home: School.ID)], in work: Work
  ) throws -> RecordedUnionMeeting.ID {
    let event = try work.record(
      "decide-walks", of: union.rawValue, "day \(day) walks \(lines.count)")
    let id = "UB-\(event.sequence)"
    try work.connection.execute(
      """
      INSERT INTO union_meeting
        (id, union_id, held_on, noted_by, decided, account, person, day, event_sequence)
      VALUES
        (\(id), \(union.rawValue), \(day), \(side.word), \(decided), \(work.byHand),
         \(event.sequence))
      """)
    for (number, (line, name, home)) in lines.enumerated() {
      try work.connection.execute(
        """
        INSERT INTO walk_decision
          (id, meeting_id, union_id, teacher_id, teacher_name, home_school, host_school,
           first_day, last_day, event_sequence)
        VALUES
          (\("WD-\(event.sequence)-\(number + 1)"), \(id), \(union.rawValue),
           \(line.teacher.rawValue), \(name), \(home.rawValue), \(line.host.rawValue),
           \(line.days.lowerBound), \(line.days.upperBound), \(event.sequence))
        """)
    }
    return id
  }
}

extension Work {
  /// - Throws: `Refused` for a school that doesn't lead today, and for a teacher.
  func requireLead(of union: SchoolUnion, _ side: UnionSide) throws {
    switch side {
    case .office: return
    case .school(let school) where union.lead(on: today) == school: return
    default: throw Refused(.unionOnlyLead)
    }
  }
}
