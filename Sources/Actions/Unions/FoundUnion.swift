public import Access
public import Staffing
internal import Store
public import Uniting
internal import Wording

/// Founds a union: its kind, name, members, lead, basis and aims (S004-02, S004-08, S000-140).
/// Everything that stands against it is said at once.
public struct FoundUnion: Action {
  public static let longestName = 60
  public static let longestText = 1_000

  public let kind: String
  public let name: String

  /// Schools one a line, by code or name.
  public let members: String

  /// The school that leads, in the same way; empty for none.
  public let lead: String
  public let basis: String
  public let aims: String
  public let day: Day

  /// As the county stands.
  public let county: UnionSchools

  public init(
    _ kind: String, named name: String, members: String, lead: String, basis: String,
    aims: String, on day: Day, county: UnionSchools
  ) {
    self.kind = kind
    self.name = name.trimmed
    self.members = members
    self.lead = lead.trimmed
    self.basis = basis.trimmed
    self.aims = aims.trimmed
    self.day = day
    self.county = county
  }

  public var permission: Permission { .arrangeUnions }

  /// - Returns: The union's id; that of the one that says the same when it was sent twice.
  @discardableResult
  public func perform(in work: Work) throws -> SchoolUnion.ID {
    let terms = try work.unionTerms(on: day)
    guard let found = terms[kind: kind] else { throw Refused(.noUnionKind(kind)) }
    let known = try work.connection.unions()
    let lines = UnionSchoolLines(members, of: county)
    if let same = known.first(where: { says($0, lines.schools) }) { return same.id }
    var reasons = work.reasons(against: name, longest: Self.longestName)
    if known.contains(where: { $0.union.name == name && $0.union.dissolved == nil }) {
      reasons.append(.unionNamed(name))
    }
    if basis.isEmpty { reasons.append(.unionNeedsBasis) }
    if aims.isEmpty { reasons.append(.unionNeedsAims) }
    for text in [basis, aims] where text.count > Self.longestText {
      reasons.append(.tooLong(text.count, allowed: Self.longestText))
    }
    reasons += work.reasons(againstPlanned: day)
    reasons += lines.faults.map { .unionLineFault($0) }
    let leading = lead.isEmpty ? nil : county.school(lead)
    if !lead.isEmpty, leading == nil { reasons.append(.unionLeadUnknown(lead)) }
    let faults = known.map(\.union).faults(
      founding: found, lines.schools, lead: leading, on: day, least: terms.least.value,
      pupils: county.pupils)
    // A lead that isn't known was said already.
    reasons += faults.filter { leading != nil || lead.isEmpty || $0 != .needsLead }
      .map { .unionFault($0, in: county) }
    try Refused.unless(reasons)
    return try insert(lines.schools, leading, in: work)
  }

  private func says(_ union: RecordedUnion, _ schools: [School.ID]) -> Bool {
    union.union.kind == kind && union.union.name == name && union.union.founded == day
      && union.basis == basis && union.aims == aims && union.union.dissolved == nil
      && union.union.schools == Set(schools)
  }

  private func insert(
    _ schools: [School.ID], _ leading: School.ID?, in work: Work
  ) throws -> SchoolUnion.ID {
    let event = try work.record(
      "found-union", of: kind, "schools \(schools.count) day \(day)")
    let id = SchoolUnion.ID("U-\(event.sequence)")
    try work.connection.execute(
      """
      INSERT INTO school_union
        (id, kind, name, basis, aims, founded, account, person, day, event_sequence)
      VALUES
        (\(id.rawValue), \(kind), \(name), \(basis), \(aims), \(day), \(work.byHand),
         \(event.sequence))
      """)
    try work.insertMembers(schools, of: id, from: day, event)
    if let leading { try work.insertLead(leading, of: id, since: day, event) }
    return id
  }
}

extension Work {
  func insertMembers(
    _ schools: [School.ID], of union: SchoolUnion.ID, from day: Day, _ event: AuditEvent
  ) throws {
    for (number, school) in schools.enumerated() {
      try connection.execute(
        """
        INSERT INTO union_membership
          (id, union_id, school_id, joined, account, person, day, event_sequence)
        VALUES
          (\("UM-\(event.sequence)-\(number + 1)"), \(union.rawValue), \(school.rawValue),
           \(day), \(byHand), \(event.sequence))
        """)
    }
  }

  func insertLead(
    _ school: School.ID, of union: SchoolUnion.ID, since day: Day, _ event: AuditEvent
  ) throws {
    try connection.execute(
      """
      INSERT INTO union_lead (event_sequence, union_id, school_id, since, account, person, day)
      VALUES
        (\(event.sequence), \(union.rawValue), \(school.rawValue), \(day), \(byHand))
      """)
  }
}
