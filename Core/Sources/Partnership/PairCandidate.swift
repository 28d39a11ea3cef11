public import Staffing

/// A school as the search for helpers sees it.
public struct PairCandidate: Equatable, Sendable {
  public let id: School.ID
  public let kind: SchoolKind
  public let location: Location?

  /// Teachers beyond what's needed, by subject; below 0 are lacking.
  public let balance: [Subject: Int]

  /// How many more schools it could help.
  public let freePlaces: Int

  /// Whether it's looking for a helper. Such a school isn't proposed as one.
  public let lacksHelper: Bool

  public init(
    id: School.ID, kind: SchoolKind, location: Location? = nil, balance: [Subject: Int] = [:],
    freePlaces: Int = 0, lacksHelper: Bool = false
  ) {
    self.id = id
    self.kind = kind
    self.location = location
    self.balance = balance
    self.freePlaces = freePlaces
    self.lacksHelper = lacksHelper
  }
}
