/// A plan that somebody tries out changes to, with whose it is.
public struct StoredScenario: Equatable, Sendable {
  public let id: String
  public let name: String

  /// The workbook and the plan that it begins from.
  public let workbook: String
  public let planSHA256: String
  public let openedBy: String
  public let openedAt: Moment
}

/// Somebody moved in a scenario.
public struct StoredDrag: Equatable, Sendable {
  /// From 1 in the order in which they were made.
  public let number: Int
  public let teacher: String

  /// `SCHOOL/STAGE/SUBJECT`, or `stay`.
  public let place: String
  public let draggedBy: String
  public let draggedAt: Moment
}
