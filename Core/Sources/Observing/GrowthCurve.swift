public import Staffing

/// How somebody's lessons were judged over time, and where that goes.
public struct GrowthCurve: Equatable, Sendable {
  public struct Point: Equatable, Sendable {
    public let day: Day

    /// The mean of the lesson's marks, each without its observer's leaning.
    public let mark: Double

    public init(day: Day, mark: Double) {
      self.day = day
      self.mark = mark
    }
  }

  /// By day.
  public let points: [Point]

  /// The gain of a year: the median of the slopes between any two lessons, which a single good
  /// or bad day doesn't move (Theil 1950, Sen 1968); nil with fewer than three days.
  public let gainPerYear: Double?

  /// - Complexity: O(*n*² log *n*) in the lessons of one person.
  public init(_ points: [Point]) {
    let points = points.sorted { ($0.day, $0.mark) < ($1.day, $1.mark) }
    self.points = points
    guard Set(points.map(\.day)).count >= 3 else {
      gainPerYear = nil
      return
    }
    var slopes: [Double] = []
    for (number, first) in points.enumerated() {
      for second in points[(number + 1)...] where second.day != first.day {
        let days = second.day.ordinal - first.day.ordinal
        slopes.append((second.mark - first.mark) * 365 / Double(days))
      }
    }
    slopes.sort()
    let middle = slopes.count / 2
    gainPerYear =
      slopes.count.isMultiple(of: 2) ? (slopes[middle - 1] + slopes[middle]) / 2 : slopes[middle]
  }
}
