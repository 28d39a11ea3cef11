import Observing
public import Partnership
public import Policy
public import Staffing

/// How a series stands: which measurements are missing, where it goes, and whether that
/// reaches the aim (S001-136).
public struct SeriesCourse: Equatable, Sendable {
  public enum Outlook: Hashable, Sendable {
    /// Fewer measurements than the book asks for.
    case tooFew(Int)

    /// The last measurement has the aim.
    case reached

    /// What is to be expected on the project's last day, in hundredths.
    case onCourse(Int)
    case offCourse(Int)
  }

  public let series: ProjectSeries

  /// By day.
  public let readings: [ProjectReading]
  public let count: CadenceCount

  /// The gain of a year in hundredths: the median of the slopes between any two days (Theil
  /// 1950, Sen 1968), which a single good or bad day doesn't move; nil where there are too few.
  public let gainPerYear: Int?
  public let outlook: Outlook

  /// - Parameters:
  ///   - cadence: How often the kind of project measures.
  ///   - last: The day on which the aim is to be reached.
  ///   - schoolDays: From the series' first day to the project's last; months without school
  ///     expect nothing.
  /// - Complexity: O(*n*² log *n*) in the readings.
  public init(
    _ series: ProjectSeries, _ readings: [ProjectReading], _ cadence: Cadence, until last: Day,
    in schoolDays: SchoolDays, trendFrom fewest: Int
  ) {
    let readings = readings.sorted {
      ($0.day, $0.value, $0.people) < ($1.day, $1.value, $1.people)
    }
    self.series = series
    self.readings = readings
    count = CadenceCount(
      slots: cadence.slots(over: schoolDays), happened: readings.map(\.day))
    let curve = GrowthCurve(readings.map { .init(day: $0.day, mark: Double($0.value)) })
    let days = Set(readings.map(\.day)).count
    let gain = days >= fewest ? curve.gainPerYear : nil
    gainPerYear = gain.map { Int($0.rounded()) }
    if let latest = readings.last, series.isReached(by: latest.value) {
      outlook = .reached
    } else if let gain, let expected = curve.expected(on: last, gaining: gain) {
      let value = Int(expected.rounded())
      outlook = series.isReached(by: value) ? .onCourse(value) : .offCourse(value)
    } else {
      outlook = .tooFew(days)
    }
  }

  /// The stretches in which a measurement is missing although they have passed.
  public func gaps(on day: Day) -> [CadenceCount.Entry] { count.overdue(on: day) }
}

extension GrowthCurve {
  /// What the line through the medians says of a day: that of slopes, and of what each point
  /// lies above it.
  fileprivate func expected(on day: Day, gaining gain: Double) -> Double? {
    let heights = points.map {
      $0.mark + gain * Double($0.day.distance(to: day)) / 365
    }.sorted()
    guard !heights.isEmpty else { return nil }
    let middle = heights.count / 2
    return heights.count.isMultiple(of: 2)
      ? (heights[middle - 1] + heights[middle]) / 2 : heights[middle]
  }
}
