public import Access
internal import Chronicle
internal import Policy
public import Staffing
public import Store
internal import Wording

/// Notes a partner of a school that isn't one of the county's: a university, a training body, a
/// school of another district. It has no account (S002-79).
public struct AddOutsidePartner: Action {
  public let school: School.ID

  /// Key of the book.
  public let kind: String
  public let name: String
  public let aim: String
  public let since: Day

  public init(_ name: String, _ kind: String, of school: School.ID, aim: String, since: Day) {
    self.school = school
    self.kind = kind
    self.name = name
    self.aim = aim
    self.since = since
  }

  public var permission: Permission { .arrangePairs }

  @discardableResult
  public func perform(in work: Work) throws -> OutsidePartner.ID {
    let same = try work.connection.outsidePartners().first {
      $0.school == school && $0.kind == kind && $0.name == name.trimmed && $0.end == nil
    }
    if let same { return same.id }
    var reasons = work.wordReasons(name, longest: 60)
    for reason in work.wordReasons(aim, longest: 200) where !reasons.contains(reason) {
      reasons.append(reason)
    }
    if try work.schemeTerms().outside[key: kind] == nil { reasons.append(.noOutsideKind(kind)) }
    if since > work.today { reasons.append(.dayAhead(since, today: work.today)) }
    if try !work.connection.facts(about: school.rawValue).contains(where: {
      $0.fact.line.kind == .school
    }) {
      reasons.append(.noSchool(school.rawValue))
    }
    try Refused.unless(reasons)
    let event = try work.record("add-outside-partner", of: school.rawValue, "kind \(kind)")
    let id = "U-\(event.sequence)"
    try work.connection.execute(
      """
      INSERT INTO outside_partner
        (id, school_id, kind, name, aim, since, account, person, event_sequence)
      VALUES
        (\(id), \(school.rawValue), \(kind), \(name.trimmed), \(aim.trimmed), \(since),
         \(work.actor.account), \(work.actor.name), \(event.sequence))
      """)
    return id
  }
}

/// Ends the work with a partner from outside, with the reason.
public struct EndOutsidePartner: Action {
  public let id: OutsidePartner.ID
  public let reason: String

  public init(_ id: OutsidePartner.ID, because reason: String) {
    self.id = id
    self.reason = reason
  }

  public var permission: Permission { .arrangePairs }

  public func perform(in work: Work) throws {
    guard let found = try work.connection.outsidePartner(id) else {
      throw Refused(.noOutsidePartner(id))
    }
    if found.end != nil { return }
    try Refused.unless(work.wordReasons(reason, longest: 200))
    let event = try work.record("end-outside-partner", of: id)
    try work.connection.execute(
      """
      INSERT INTO outside_partner_end (partner_id, reason, account, person, day, event_sequence)
      VALUES
        (\(id), \(reason.trimmed), \(work.actor.account), \(work.actor.name), \(work.today),
         \(event.sequence))
      """)
  }
}
