public import Staffing

/// Why an account or a grant can't be as asked; all reasons at once.
public struct AccountRefusal: Error, Equatable, Sendable {
  public enum Reason: Hashable, Sendable {
    case badName(String)
    case nameTaken(String)
    case noPerson
    case noAccount(String)
    case noRole(String)

    /// Two roles that the same person mustn't hold together.
    case conflict(String, String)
    case needsSchools(role: String)
    case needsTeacher(role: String)
    case endsBeforeItBegins
    case ownAccount
    case noSample
    case noGrant

    /// It held until that day.
    case grantIsOver(Day)
    case noTeacher(String)
    case noSchool(String)
  }

  public let found: [Reason]

  public init(_ found: [Reason]) { self.found = found }
}
