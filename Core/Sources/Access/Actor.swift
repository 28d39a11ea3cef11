public import Staffing

/// Somebody who acts or looks: an account with its grants, or the program
/// itself when the bureau's own operator runs a command.
///
///     actor.refusals(of: .confirmArrival, at: .school("2111000003"), on: today)
public struct Actor: Equatable, Sendable {
  /// The account's name in every event.
  public let account: String
  public let name: String

  /// Whose hand this is: acting for somebody is visible in every event.
  public let onBehalfOf: String?

  /// The teacher whose file is this person's own.
  public let teacher: Teacher.ID?

  private let rights: [Right]
  private let isOperator: Bool

  private struct Right: Equatable, Sendable {
    let role: Role
    let reach: Reach
    let days: Range<Int>
  }

  /// - Parameter grants: Those of roles that the book doesn't know give nothing.
  public init(
    account: String, name: String, onBehalfOf: String? = nil, teacher: Teacher.ID? = nil,
    grants: [Grant], roles: RoleBook
  ) {
    self.account = account
    self.name = name
    self.onBehalfOf = onBehalfOf
    self.teacher = teacher
    self.isOperator = false
    self.rights = grants.compactMap { grant in
      roles[grant.role].map { Right(role: $0, reach: grant.reach, days: grant.days) }
    }
  }

  private init(operator account: String) {
    self.account = account
    self.name = account
    self.onBehalfOf = nil
    self.teacher = nil
    self.isOperator = true
    self.rights = []
  }

  /// Whoever runs commands on the server's own machine; may do everything, and
  /// is named in every event.
  public static let system = Actor(operator: "system")

  /// The roles held on a day, in the order of the grants.
  public func roles(on day: Day) -> [Role] {
    rights.filter { $0.days.contains(day.ordinal) }.map(\.role)
  }

  public func may(_ permission: Permission, at place: Place, on day: Day) -> Bool {
    refusals(of: permission, at: place, on: day).isEmpty
  }

  /// How far the permission reaches on a day; for queries, which must not return
  /// a row outside it.
  public func reaches(of permission: Permission, on day: Day) -> [Reach] {
    if isOperator { return [.county] }
    return rights.filter {
      $0.role.permissions.contains(permission) && $0.days.contains(day.ordinal)
    }
    .map(\.reach)
  }

  /// Why it's refused, one line a role held; none when it's allowed.
  ///
  /// Deny unless allowed: an actor without any role is refused everything.
  public func refusals(of permission: Permission, at place: Place, on day: Day) -> [Refusal] {
    if isOperator { return [] }
    var refusals: [Refusal] = []
    for right in rights {
      if !right.days.contains(day.ordinal) {
        refusals.append(.notInForce(role: right.role.id))
      } else if !right.role.permissions.contains(permission) {
        refusals.append(.notOfRole(role: right.role.id))
      } else if !right.reach.covers(place) {
        refusals.append(.outOfReach(role: right.role.id))
      } else {
        return []
      }
    }
    return refusals.isEmpty ? [.noRole] : refusals
  }
}

/// Why one of an actor's roles doesn't allow an act.
public enum Refusal: Hashable, Sendable {
  case noRole
  case notInForce(role: String)
  case notOfRole(role: String)
  case outOfReach(role: String)
}
