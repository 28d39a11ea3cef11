/// What a kind of office may do, as `roles.yaml` describes it.
public struct Role: Identifiable, Equatable, Sendable {
  /// How far a role reaches by its nature; a grant names the places.
  public enum Breadth: String, CaseIterable, Sendable {
    case county, school, own
  }

  public let id: String
  public let chinese: String
  public let english: String
  public let breadth: Breadth
  public let permissions: Set<Permission>

  /// Whether nobody enters with this role without a second factor.
  public let needsSecondFactor: Bool

  /// Roles that the same person mustn't hold at the same time.
  public let excludes: Set<String>
}

/// A role given to a person for a while.
public struct Grant: Hashable, Sendable {
  public let role: String
  public let reach: Reach

  /// Days since 1970-01-01: the first day, and the first day after the last.
  public let days: Range<Int>

  public init(role: String, reach: Reach, days: Range<Int>) {
    self.role = role
    self.reach = reach
    self.days = days
  }
}
