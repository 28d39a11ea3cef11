public import Policy
public import Staffing

/// A time of the year at which an inspection is to be held (期初、期中、期末, S001-126).
public struct InspectionWindow: Hashable, Sendable {
  /// The occasion's key in the book.
  public let occasion: String
  public let days: ClosedRange<Day>

  public init(_ occasion: String, _ days: ClosedRange<Day>) {
    self.occasion = occasion
    self.days = days
  }
}

extension SupervisionTerms {
  /// A school year's windows, by their first day.
  public func windows(of year: SchoolYear) -> [InspectionWindow] {
    occasions.flatMap { occasion in
      occasion.days.compactMap { $0.days(in: year) }.map { InspectionWindow(occasion.key, $0) }
    }.sorted { ($0.days.lowerBound, $0.occasion) < ($1.days.lowerBound, $1.occasion) }
  }

  /// The windows that have begun by `day` and for which nothing is arranged: no inspection of
  /// the occasion begins within one.
  ///
  /// - Parameter arranged: The occasion and the first day of each inspection.
  public func unarranged(
    of year: SchoolYear, on day: Day, arranged: [(occasion: String, first: Day)]
  ) -> [InspectionWindow] {
    windows(of: year).filter { window in
      window.days.lowerBound <= day
        && !arranged.contains {
          $0.occasion == window.occasion && window.days.contains($0.first)
        }
    }
  }
}
