public import Access
public import Staffing
internal import Store
public import Uniting
internal import Wording

/// Takes schools into a union from a day on, all of them or none.
public struct JoinUnion: Action {
  public let union: SchoolUnion.ID

  /// Schools one a line, by code or name.
  public let members: String
  public let day: Day

  /// As the county stands.
  public let county: UnionSchools

  public init(_ union: SchoolUnion.ID, _ members: String, from day: Day, county: UnionSchools) {
    self.union = union
    self.members = members
    self.day = day
    self.county = county
  }

  public var permission: Permission { .arrangeUnions }

  public func perform(in work: Work) throws {
    let found = try work.openUnion(union, as: .office)
    let terms = try work.unionTerms(on: day)
    guard let kind = terms[kind: found.union.kind] else {
      throw Refused(.noUnionKind(found.union.kind))
    }
    let lines = UnionSchoolLines(members, of: county)
    var reasons: [Phrase] = lines.faults.map { .unionLineFault($0) }
    if lines.schools.isEmpty, lines.faults.isEmpty { reasons.append(.unionNoSchools) }
    if day < found.union.founded {
      reasons.append(.unionBeforeFounding(day, found.union.founded))
    }
    reasons += work.reasons(againstPlanned: day)
    reasons += try work.connection.unions().map(\.union).faults(
      joining: lines.schools, kind, from: day, of: union, pupils: county.pupils
    ).map { .unionFault($0, in: county) }
    try Refused.unless(reasons)
    let event = try work.record(
      "join-union", of: union.rawValue,
      "schools \(lines.schools.map(\.rawValue).joined(separator: ";")) day \(day)")
    try work.insertMembers(lines.schools, of: union, from: day, event)
  }
}

/// Lets a school leave a union on a day, its last one, with a reason.
public struct LeaveUnion: Action {
  public let union: SchoolUnion.ID
  public let school: School.ID
  public let last: Day
  public let reason: String

  public init(
    _ union: SchoolUnion.ID, _ school: School.ID, on last: Day, because reason: String
  ) {
    self.union = union
    self.school = school
    self.last = last
    self.reason = reason
  }

  public var permission: Permission { .arrangeUnions }

  public func perform(in work: Work) throws {
    let found = try work.openUnion(union, as: .office)
    let own = found.memberships.filter { $0.membership.school == school }
    guard let open = own.first(where: { $0.membership.last == nil }) else {
      if own.contains(where: { $0.membership.last == last && $0.reason == reason.trimmed }) {
        return
      }
      throw Refused(.unionStranger(school.rawValue))
    }
    var reasons = work.reasons(against: reason, longest: 200)
    if last < open.membership.joined {
      reasons.append(.unionLeavesEarly(last, open.membership.joined))
    }
    reasons += work.reasons(againstPlanned: last)
    let later = try work.connection.unionActivities(of: union).first {
      $0.withdrawal == nil && $0.activity.day > last && $0.activity.schools.contains(school)
    }
    if let later { reasons.append(.unionActivityLater(later.activity.day)) }
    try Refused.unless(reasons)
    let event = try work.record(
      "leave-union", of: union.rawValue, "school \(school) last \(last)")
    try work.connection.execute(
      """
      INSERT INTO union_departure
        (membership_id, last_day, reason, account, person, day, event_sequence)
      VALUES
        (\(open.id), \(last), \(reason.trimmed), \(work.byHand), \(event.sequence))
      """)
  }
}

/// Says which member leads from a day on.
public struct SetUnionLead: Action {
  public let union: SchoolUnion.ID
  public let school: School.ID
  public let since: Day

  public init(_ union: SchoolUnion.ID, _ school: School.ID, since: Day) {
    self.union = union
    self.school = school
    self.since = since
  }

  public var permission: Permission { .arrangeUnions }

  public func perform(in work: Work) throws {
    let found = try work.openUnion(union, as: .office).union
    var reasons = work.reasons(againstPlanned: since)
    if since < found.founded {
      reasons.append(.unionBeforeFounding(since, found.founded))
    } else if !found.members(on: since).contains(school) {
      reasons.append(.unionStranger(school.rawValue))
    }
    try Refused.unless(reasons)
    if found.lead(on: since) == school { return }
    let event = try work.record(
      "set-union-lead", of: union.rawValue, "school \(school) since \(since)")
    try work.insertLead(school, of: union, since: since, event)
  }
}

/// Dissolves a union on a day, its last one, with a reason.
public struct DissolveUnion: Action {
  public let union: SchoolUnion.ID
  public let last: Day
  public let reason: String

  public init(_ union: SchoolUnion.ID, on last: Day, because reason: String) {
    self.union = union
    self.last = last
    self.reason = reason
  }

  public var permission: Permission { .arrangeUnions }

  public func perform(in work: Work) throws {
    let known = try work.union(union)
    if known.union.dissolved == last, known.dissolution == reason.trimmed { return }
    let found = try work.openUnion(union, as: .office).union
    var reasons = work.reasons(against: reason, longest: 200)
    if last < found.founded { reasons.append(.unionBeforeFounding(last, found.founded)) }
    reasons += work.reasons(againstPlanned: last)
    let later = try work.connection.unionActivities(of: union).first {
      $0.withdrawal == nil && $0.activity.day > last
    }
    if let later { reasons.append(.unionActivityLater(later.activity.day)) }
    try Refused.unless(reasons)
    let event = try work.record("dissolve-union", of: union.rawValue, "last \(last)")
    try work.connection.execute(
      """
      INSERT INTO union_dissolution
        (union_id, last_day, reason, account, person, day, event_sequence)
      VALUES
        (\(union.rawValue), \(last), \(reason.trimmed), \(work.byHand), \(event.sequence))
      """)
  }
}
