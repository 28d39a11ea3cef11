public import Access
public import Staffing
public import Store

/// Gives a person a role at places for a period.
///
/// Nobody holds two roles at the same time that exclude each other; system,
/// security and audit administrator are three people (GB/T 22239-2019, 8.1.5).
public struct GrantRole: Action {
  public let account: String
  public let role: String

  /// The schools of a role that reaches schools; empty for other roles.
  public let schools: Set<School.ID>

  /// First and last day, both included.
  public let first: Day
  public let last: Day
  public let roles: RoleBook

  public init(
    account: String, role: String, schools: Set<School.ID> = [], first: Day, last: Day,
    roles: RoleBook = .standard
  ) {
    self.account = account
    self.role = role
    self.schools = schools
    self.first = first
    self.last = last
    self.roles = roles
  }

  public var permission: Permission { .grantRoles }

  public func perform(in work: Work) throws {
    let account = try work.existing(account)
    var reasons: [AccountRefusal.Reason] = []
    if account.name == work.actor.account { reasons.append(.ownAccount) }
    if last < first { reasons.append(.endsBeforeItBegins) }
    guard let role = roles[role] else { throw AccountRefusal(reasons + [.noRole(self.role)]) }
    var reach = Reach.county
    switch role.breadth {
    case .county: break
    case .school:
      reach = .schools(schools)
      if schools.isEmpty { reasons.append(.needsSchools(role: role.id)) }
    case .own:
      if let teacher = account.teacher {
        reach = .own(teacher)
      } else {
        reasons.append(.needsTeacher(role: role.id))
      }
    }
    let days = first.ordinal..<max(first.ordinal, last.ordinal + 1)
    reasons += try conflicts(of: account, during: days, work)
    guard reasons.isEmpty else { throw AccountRefusal(reasons) }
    let places = schools.map(\.rawValue).sorted().joined(separator: ",")
    let event = try work.record(
      "grant-role", of: account.name,
      "role \(role.id) from \(first) to \(last)" + (places.isEmpty ? "" : " at \(places)"))
    try work.connection.insert(
      Grant(role: role.id, reach: reach, days: days), for: account.id, event: event)
  }

  /// Roles held on one of the days that the new one excludes.
  private func conflicts(
    of account: Account, during days: Range<Int>, _ work: Work
  ) throws -> [AccountRefusal.Reason] {
    let held = try work.connection.grants(of: account).map(\.grant)
      .filter { $0.days.overlaps(days) }.map(\.role)
    return Set(held).sorted().flatMap { roles.conflicts(among: [$0, role]) }
      .map { .conflict($0.0, $0.1) }
  }
}

/// Ends a grant today; it holds no more from this day on.
public struct EndGrant: Action {
  public let account: String
  public let grant: StoredGrant.ID

  public init(account: String, grant: StoredGrant.ID) {
    self.account = account
    self.grant = grant
  }

  public var permission: Permission { .grantRoles }

  public func perform(in work: Work) throws {
    let account = try work.existing(account)
    guard let stored = try work.connection.grants(of: account).first(where: { $0.id == grant })
    else { throw AccountRefusal([.noGrant]) }
    let last = Day(ordinal: stored.grant.days.upperBound - 1)
    guard last >= work.today else { throw AccountRefusal([.grantIsOver(last)]) }
    guard account.name != work.actor.account else { throw AccountRefusal([.ownAccount]) }
    let event = try work.record("end-grant", of: account.name, "role \(stored.grant.role)")
    try work.connection.endGrant(grant, on: work.today.ordinal, event: event)
  }
}
