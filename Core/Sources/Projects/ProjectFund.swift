public import Staffing

/// Money that was pledged, came or was spent (S002-20, S002-24).
public struct ProjectFund: Hashable, Sendable {
  public enum Kind: String, Hashable, Sendable, CaseIterable {
    case pledged, received, spent
  }

  public let kind: Kind
  public let amount: Money
  public let day: Day

  /// The day by which a pledge is to be kept; nil where none was named.
  public let due: Day?

  /// The agreement, voucher or invoice.
  public let document: String
  public let note: String

  public init(
    _ kind: Kind, _ amount: Money, on day: Day, due: Day? = nil, document: String,
    note: String = ""
  ) {
    self.kind = kind
    self.amount = amount
    self.day = day
    self.due = due
    self.document = document
    self.note = note
  }
}
