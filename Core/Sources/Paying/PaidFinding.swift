public import Policy
public import Staffing

/// A line that wasn't paid as it should have been.
public struct PaidFinding: Equatable, Sendable {
  public enum Kind: Equatable, Sendable {
    /// Less than the share that has to be paid (“折扣”, S000-075).
    case short
    /// Nothing at all (S000-033).
    case nothing
    /// What was paid is to the fen what an earlier amount comes to.
    case oldAmount(PayRate)
    /// More than the claim.
    case over
    /// Something was paid after its day.
    case late(due: Day)
  }

  public let row: PaidComparison.Row
  public let kind: Kind
}
