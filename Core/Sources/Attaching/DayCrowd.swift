public import Staffing

extension [ClosedRange<Day>] {
  /// The first day of `window` on which at least `count` of these stays run; nil when there's
  /// none.
  ///
  /// - Complexity: O(*n* log *n*), where *n* is the number of stays.
  public func firstDay(with count: Int, in window: ClosedRange<Day>) -> Day? {
    if count <= 0 { return window.lowerBound }
    // Only where a stay begins can so many be reached for the first time.
    var changes: [(day: Day, by: Int)] = []
    for stay in self where stay.overlaps(window) {
      changes.append((Swift.max(stay.lowerBound, window.lowerBound), 1))
      changes.append((stay.upperBound.advanced(by: 1), -1))
    }
    changes.sort { ($0.day, $0.by) < ($1.day, $1.by) }
    var running = 0
    for change in changes {
      running += change.by
      if running >= count { return change.day }
    }
    return nil
  }

  /// The days of `window` that none of these stays covers, day by day, as runs.
  ///
  /// - Complexity: O(*n* log *n*), where *n* is the number of stays.
  public func gaps(in window: ClosedRange<Day>) -> [ClosedRange<Day>] {
    var gaps: [ClosedRange<Day>] = []
    var next = window.lowerBound
    for stay in sorted(by: { $0.lowerBound < $1.lowerBound }) where stay.overlaps(window) {
      if stay.lowerBound > next { gaps.append(next...stay.lowerBound.advanced(by: -1)) }
      next = Swift.max(next, stay.upperBound.advanced(by: 1))
    }
    if next <= window.upperBound { gaps.append(next...window.upperBound) }
    return gaps
  }
}
