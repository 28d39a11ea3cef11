public import Staffing

extension Moment {
  /// China Standard Time is eight hours ahead and has no summer time.
  private static let offset = 8 * 3_600_000

  /// The last moment of a day on China Standard Time.
  public init(endOf day: Day) {
    self.init(milliseconds: (day.ordinal + 1) * 86_400_000 - Moment.offset - 1)
  }

  /// The day it is on China Standard Time.
  public var day: Day {
    Day(ordinal: Int((Double(milliseconds + Moment.offset) / 86_400_000).rounded(.down)))
  }
}
