/// A tie between two schools in which one helps the other in one respect.
///
/// Pairings form a directed graph: a school can help two and be helped by a
/// third (catalogue S003-26, S003-27).
public struct Pairing: Hashable, Sendable {
  /// In what the one school helps the other (师资、管理、资金、物质, S003-25).
  public enum Kind: String, Hashable, Sendable, CaseIterable {
    case staff, management, money, goods
  }

  public let helper: School.ID
  public let helped: School.ID
  public let kind: Kind
  public let start: Month?
  public let end: Month?

  public init(
    helper: School.ID, helped: School.ID, kind: Kind, start: Month? = nil, end: Month? = nil
  ) {
    self.helper = helper
    self.helped = helped
    self.kind = kind
    self.start = start
    self.end = end
  }

  /// Whether the pairing runs in `month`; an open end never ends.
  public func covers(_ month: Month) -> Bool {
    (start.map { $0 <= month } ?? true) && (end.map { month <= $0 } ?? true)
  }
}
