/// A school stage (学段): primary, junior secondary or senior secondary.
public enum Stage: String, Hashable, Sendable, CaseIterable, Comparable {
  case primary, junior, senior

  /// Primary and junior secondary are compulsory; the exchange duty and the
  /// legal equity indicators are limited to them.
  public var isCompulsory: Bool { self != .senior }

  public static func < (left: Stage, right: Stage) -> Bool { left.order < right.order }

  /// 0, 1, 2: the position of the stage in a table.
  public var order: Int {
    switch self {
    case .primary: 0
    case .junior: 1
    case .senior: 2
    }
  }
}
