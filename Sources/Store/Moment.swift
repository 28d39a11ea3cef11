/// A point in time, in milliseconds since 1970-01-01 00:00 UTC.
///
/// The store never reads a clock: whoever acts says when.
public struct Moment: Hashable, Sendable, Comparable {
  public let milliseconds: Int

  public init(milliseconds: Int) { self.milliseconds = milliseconds }

  public static func < (left: Moment, right: Moment) -> Bool {
    left.milliseconds < right.milliseconds
  }
}
