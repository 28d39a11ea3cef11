public import Staffing

/// Whether a teacher may be moved in a year, and every reason for and against.
public struct TeacherEligibility: Equatable, Sendable {
  public let teacher: Teacher.ID

  /// The directions in which nothing forbids a move.
  public let directions: Set<Direction>

  /// All findings, in the order of the rules; those that block say which
  /// directions they close.
  public let findings: [Finding]

  public var isEligible: Bool { !directions.isEmpty }

  public init(teacher: Teacher.ID, directions: Set<Direction>, findings: [Finding]) {
    self.teacher = teacher
    self.directions = directions
    self.findings = findings
  }
}

extension PolicyBook {
  /// What the rules in force in `year` say of every teacher, by position.
  ///
  /// - Parameter asVolunteers: Whether everybody is judged as a volunteer.
  /// - Complexity: O(*n*) in teachers.
  public func eligibility(
    of roster: Roster, in year: SchoolYear, asVolunteers: Bool = false
  ) -> [TeacherEligibility] {
    let book = inForce(in: year)
    let rules = book.edition.rules.compactMap { $0 as? any TeacherRule }
    let places = roster.schools.map { (zone: $0.zone, sends: book.sends($0)) }
    return roster.teachers.map { teacher in
      let place = roster.position(of: teacher.teaching.school).map { places[$0] }
      var teacher = teacher
      if asVolunteers { teacher.isVolunteer = true }
      let candidate = Candidate(
        teacher: teacher, zone: place?.zone ?? .city, isAtSendingSchool: place?.sends ?? false,
        opening: year.opening)
      return eligibility(of: candidate, by: rules)
    }
  }

  private func eligibility(
    of candidate: Candidate, by rules: [any TeacherRule]
  ) -> TeacherEligibility {
    var findings: [Finding] = []
    var open = Set(Direction.allCases)
    for rule in rules where rule.terms.scope.covers(candidate) {
      for finding in rule.findings(about: candidate) {
        if finding.severity == .block { open.subtract(finding.directions) }
        findings.append(finding)
      }
    }
    return TeacherEligibility(
      teacher: candidate.teacher.id, directions: open, findings: findings)
  }

  /// Down, up or on a level: by role first (from a supporting to a supported
  /// school is down, the reverse up), then by how remote the zones are.
  public func direction(from: School, to: School) -> Direction {
    switch (from.role, to.role) {
    case (.supporting, .supported): return .down
    case (.supported, .supporting): return .up
    default:
      let step = to.zone.remoteness - from.zone.remoteness
      return step > 0 ? .down : step < 0 ? .up : .lateral
    }
  }

  /// Whether the school has to send teachers: supporting schools, and ordinary
  /// ones in the zones that the book names.
  public func sends(_ school: School) -> Bool {
    switch school.role {
    case .supporting: true
    case .supported: false
    case .ordinary: edition.sendingZones.contains(school.zone)
    }
  }
}
