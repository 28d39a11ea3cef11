public import Access
internal import Season
public import Staffing
public import Store
internal import Wording

/// Hands in a teacher's wishes; until the deadline they can be handed in again,
/// and the latest count. Every list handed in stays on record.
public struct SubmitWishes: Action {
  public let year: SchoolYear
  public let teacher: Teacher.ID
  public let isVolunteer: Bool

  /// Best first.
  public let schools: [School.ID]

  public init(year: SchoolYear, teacher: Teacher.ID, isVolunteer: Bool, schools: [School.ID]) {
    self.year = year
    self.teacher = teacher
    self.isVolunteer = isVolunteer
    self.schools = schools
  }

  public var permission: Permission { .submitWishes }

  public func place(in connection: any Connection) throws -> Place {
    let line = try connection.wishRound(of: year).flatMap { round in
      try connection.eligibilityLine(of: teacher, in: round.list)
    }
    return .teacher(teacher, at: Set(line.map { [$0.school] } ?? []))
  }

  /// - Returns: The confirmation number; the one given before when nothing changed.
  public func perform(in work: Work) throws -> String {
    guard let round = try work.connection.wishRound(of: year) else {
      throw Refused(.wishesNotOpen)
    }
    guard let line = try work.connection.eligibilityLine(of: teacher, in: round.list) else {
      throw Refused(.noLine(teacher))
    }
    if let latest = try work.connection.wishes(of: teacher, in: round.id).first,
      latest.isVolunteer == isVolunteer, latest.schools.map(\.id) == schools
    {
      return latest.id
    }
    let names = Dictionary(
      try work.connection.wishSchools(in: round.id).map { ($0.id, $0.name) }
    ) { first, _ in first }
    try Refused.unless(reasons(work, round, line, names))
    let event = try work.record(
      "submit-wishes", of: teacher.rawValue, "round \(round.id) schools \(schools.count)")
    let id = "V-\(year.start)-\(event.sequence)"
    try work.connection.execute(
      """
      INSERT INTO wish_submission
        (id, round_id, teacher_id, is_volunteer, day, event_sequence)
      VALUES
        (\(id), \(round.id), \(teacher.rawValue), \(isVolunteer), \(work.today),
         \(event.sequence))
      """)
    for (position, school) in schools.enumerated() {
      try work.connection.execute(
        """
        INSERT INTO wish_choice (submission_id, position, school_id, school_name)
        VALUES (\(id), \(position + 1), \(school.rawValue), \(names[school] ?? school.rawValue))
        """)
    }
    return id
  }

  private func reasons(
    _ work: Work, _ round: WishRound, _ line: EligibilityLine, _ names: [School.ID: String]
  ) throws -> [Phrase] {
    var reasons: [Phrase] = []
    let deadline = try work.deadline(of: round)
    if !deadline.isOpen(on: work.today) { reasons.append(.wishesClosed(deadline.last)) }
    if !line.isEligible { reasons.append(.notOnList(line.name)) }
    if schools.count > round.wishLimit {
      reasons.append(.tooManyWishes(schools.count, allowed: round.wishLimit))
    }
    for school in Set(schools.filter { names[$0] == nil }).sorted() {
      reasons.append(.noSuchSchool(school))
    }
    var seen: Set<School.ID> = []
    for school in schools where !seen.insert(school).inserted {
      reasons.append(.wishedTwice(names[school] ?? school.rawValue))
    }
    if schools.contains(line.school) { reasons.append(.wishedOwnSchool(line.schoolName)) }
    return reasons
  }
}
