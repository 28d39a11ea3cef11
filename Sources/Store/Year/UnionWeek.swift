public import Staffing
public import Uniting

/// A week of itinerant teaching that was asked for a union of schools, and how far it is.
public struct UnionWeek: Equatable, Sendable, Identifiable {
  public let id: String
  public let union: SchoolUnion.ID
  public let workbook: String

  /// The union's schools when it was asked for, ascending.
  public let members: [School.ID]

  /// Whose numbers of the policy book it keeps.
  public let year: SchoolYear
  public let askedBy: String
  public let askedAt: Moment
  public let state: PlanRun.State
  public let failure: String?
  public let sha256: String?
}
