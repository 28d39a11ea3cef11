public import Access
public import Sealing
public import Staffing
internal import Store

/// Gives the sample county an account for every role, so that a visitor can try
/// each: the only accounts that share a password and needn't change it.
///
/// Refused in a real county. In one, sample accounts open no door even when a
/// database brings them along.
public struct AddSampleAccounts: Action {
  public let roster: Roster
  public let password: PasswordHash
  public let roles: RoleBook

  /// The first teacher to have an account, such as one who moves.
  public let teacher: Teacher.ID?

  public init(
    roster: Roster, password: PasswordHash, teacher: Teacher.ID? = nil,
    roles: RoleBook = .standard
  ) {
    self.roster = roster
    self.password = password
    self.teacher = teacher
    self.roles = roles
  }

  public var permission: Permission { .manageAccounts }

  /// The names of the accounts made; none when there are some already.
  public func perform(in work: Work) throws -> [String] {
    guard try work.connection.isSampleCounty() else { throw AccountRefusal([.noSample]) }
    guard try work.connection.accounts().isEmpty else { return [] }
    let event = { try work.record("add-account", of: $0, "sample") }
    var names: [String] = []
    for line in lines {
      let added = try event(line.name)
      let account = Account(
        id: "A-\(added.sequence)", name: line.name, person: line.person, teacher: line.teacher,
        passwordHash: password.text, passwordSetAt: work.occasion.moment, mustChange: false,
        isSample: true)
      try work.connection.insert(account, event: added)
      let granted = try work.record("grant-role", of: line.name, "role \(line.role.id) sample")
      try work.connection.insert(
        Grant(role: line.role.id, reach: line.reach, days: AddSampleAccounts.days),
        for: account.id, event: granted)
      names.append(line.name)
    }
    return names
  }

  /// From 2000 to 2100, so that the county can live on any day.
  private static let days = Day(2000, 1, 1).ordinal..<Day(2100, 1, 1).ordinal

  private struct Line {
    let name: String
    let person: String
    let role: Role
    let reach: Reach
    var teacher: Teacher.ID?
  }

  /// An account a role; heads and clerks at a school that sends and one that
  /// receives; three teachers.
  private var lines: [Line] {
    let sending = roster.schools.first { $0.zone == .city } ?? roster.schools.first
    let receiving = roster.schools.first { $0.zone == .village } ?? roster.schools.last
    var lines: [Line] = []
    for role in roles.roles {
      switch role.breadth {
      case .county:
        lines.append(Line(name: role.id, person: role.chinese, role: role, reach: .county))
      case .school:
        for (number, school) in [sending, receiving].compactMap(\.self).enumerated() {
          lines.append(
            Line(
              name: "\(role.id)-\(number + 1)", person: "\(school.name)\(role.chinese)",
              role: role, reach: .schools([school.id])))
        }
      case .own:
        for (number, teacher) in sampleTeachers.enumerated() {
          lines.append(
            Line(
              name: "\(role.id)-\(number + 1)", person: teacher.name, role: role,
              reach: .own(teacher.id), teacher: teacher.id))
        }
      }
    }
    return lines
  }

  private var sampleTeachers: [Teacher] {
    let first = teacher.flatMap { roster[$0] }.map { [$0] } ?? []
    let others = roster.teachers.filter { $0.position.teaches && $0.id != first.first?.id }
    let volunteer = others.first(where: \.isVolunteer)
    let last = others.last { $0.id != volunteer?.id }
    return first + [volunteer, last].compactMap(\.self)
  }
}
