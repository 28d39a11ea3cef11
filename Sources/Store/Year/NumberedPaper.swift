public import Staffing

/// A paper of an order that has its number: its words stay as they were then.
public struct NumberedPaper: Equatable, Sendable {
  /// The kind by the name that the papers have, such as `letter`.
  public let kind: String

  /// The calendar year in which it got its number; numbers begin anew in each.
  public let year: Int
  public let number: Int
  public let order: String

  /// The position of the order's step that the paper is about.
  public let step: Int
  public let words: String
  public let sha256: String
  public let day: Day
}

/// A bureau's own wording of a paper, and who set it when.
public struct StoredWording: Equatable, Sendable {
  public let words: String
  public let setBy: String
  public let setAt: Moment
}
