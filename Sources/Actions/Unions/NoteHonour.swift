public import Access
internal import Chronicle
internal import Policy
public import Staffing
public import Store
internal import Uniting
internal import Wording

/// Notes an honour that a school was given: when, at which level, by whom (S004-06).
public struct NoteHonour: Action {
  public let school: School.ID
  public let given: Day

  /// A key of the book.
  public let level: String
  public let name: String
  public let source: String

  public init(
    of school: School.ID, on given: Day, level: String, named name: String, by source: String
  ) {
    self.school = school
    self.given = given
    self.level = level
    self.name = name.trimmed
    self.source = source.trimmed
  }

  public var permission: Permission { .keepUnions }
  public func place(in connection: any Connection) throws -> Place { .school(school) }

  /// - Returns: Its id; that of the one that says the same when it was sent twice.
  @discardableResult
  public func perform(in work: Work) throws -> SchoolHonour.ID {
    let same = try work.connection.schoolHonours().first {
      $0.school == school && $0.given == given && $0.level == level && $0.name == name
    }
    if let same { return same.id }
    var reasons = work.reasons(against: name, longest: 100)
    for reason in work.reasons(against: source, longest: 100) where !reasons.contains(reason) {
      reasons.append(reason)
    }
    if try work.unionTerms(on: work.today)[honour: level] == nil {
      reasons.append(.noHonourLevel(level))
    }
    if given > work.today { reasons.append(.dayAhead(given, today: work.today)) }
    let isKnown = try work.connection.facts(about: school.rawValue).contains {
      $0.fact.line.kind == .school
    }
    if !isKnown { reasons.append(.noSchool(school.rawValue)) }
    try Refused.unless(reasons)
    let event = try work.record("note-school-honour", of: school.rawValue, "level \(level)")
    let id = "H-\(event.sequence)"
    try work.connection.execute(
      """
      INSERT INTO school_honour
        (id, school_id, given_on, level, name, source, account, person, day, event_sequence)
      VALUES
        (\(id), \(school.rawValue), \(given), \(level), \(name), \(source), \(work.byHand),
         \(event.sequence))
      """)
    return id
  }
}

/// Takes an honour of a school back, with the reason.
public struct WithdrawHonour: Action {
  public let honour: SchoolHonour.ID
  public let reason: String

  public init(_ honour: SchoolHonour.ID, because reason: String) {
    self.honour = honour
    self.reason = reason
  }

  public var permission: Permission { .keepUnions }

  public func place(in connection: any Connection) throws -> Place {
    try connection.schoolHonours().first { $0.id == honour }.map { .school($0.school) } ?? .county
  }

  public func perform(in work: Work) throws {
    guard try work.connection.schoolHonours().contains(where: { $0.id == honour }) else {
      throw Refused(.noHonour(honour))
    }
    try Refused.unless(work.reasons(against: reason, longest: 200))
    let event = try work.record("withdraw-school-honour", of: honour)
    try work.connection.execute(
      """
      INSERT INTO school_honour_withdrawal
        (honour_id, reason, account, person, day, event_sequence)
      VALUES (\(honour), \(reason.trimmed), \(work.byHand), \(event.sequence))
      """)
  }
}
