public import Staffing

/// Days that come again every school year, such as the winter holidays: 01-24 to 02-22.
public struct YearlyDays: Hashable, Sendable, LosslessStringConvertible {
  private let first: Part
  private let last: Part

  private struct Part: Hashable, Sendable {
    let month: Int
    let day: Int
  }

  /// Reads `01-24/02-22`.
  public init?(_ text: String) {
    let parts = text.split(separator: "/", omittingEmptySubsequences: false).map { word in
      // A leap year holds every day that there is.
      Day("2024-\(word)").map { Part(month: $0.components.month, day: $0.components.day) }
    }
    guard parts.count == 2, let first = parts[0], let last = parts[1] else { return nil }
    (self.first, self.last) = (first, last)
    if days(in: SchoolYear(2024)) == nil { return nil }
  }

  /// The days in one school year; nil when they'd end before they begin. 29 February is
  /// the 28th in a year without it.
  public func days(in year: SchoolYear) -> ClosedRange<Day>? {
    let (first, last) = (day(first, in: year), day(last, in: year))
    return first <= last ? first...last : nil
  }

  private func day(_ part: Part, in year: SchoolYear) -> Day {
    let month = Month(part.month >= 9 ? year.start : year.start + 1, part.month)
    return month.firstDay.advanced(by: min(part.day, month.days) - 1)
  }

  public var description: String {
    [first, last].map { part in
      [part.month, part.day].map { ($0 < 10 ? "0" : "") + "\($0)" }.joined(separator: "-")
    }.joined(separator: "/")
  }
}
