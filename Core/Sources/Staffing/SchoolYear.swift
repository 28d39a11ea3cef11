/// A school year, named for the calendar year in which it starts.
///
/// The national school year runs from 1 September to 31 August; the term codes
/// 1 (autumn) and 2 (spring) are those of GB/T 7408 usage in JY/T 1001.
///
///     SchoolYear(2026).description     // "2026-2027"
public struct SchoolYear: Hashable, Sendable, Strideable, LosslessStringConvertible {
  public let start: Int

  public init(_ start: Int) { self.start = start }

  /// Reads `2026-2027` or `2026`.
  public init?(_ text: String) {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard let first = parts.first.flatMap({ Int($0) }), (1900...2200).contains(first),
      parts.count == 1 || (parts.count == 2 && Int(parts[1]) == first + 1)
    else { return nil }
    self.start = first
  }

  /// The school year that `day` falls in.
  public init(containing day: Day) {
    let (year, month, _) = day.components
    self.start = month >= 9 ? year : year - 1
  }

  public var days: ClosedRange<Day> { Day(start, 9, 1)...Day(start + 1, 8, 31) }

  /// September of the first year: the month at which ages and years of
  /// service are taken.
  public var opening: Month { Month(start, 9) }

  public var terms: ClosedRange<Term> { Term(start, .autumn)...Term(start, .spring) }

  public var description: String { "\(start)-\(start + 1)" }

  public func distance(to other: SchoolYear) -> Int { other.start - start }
  public func advanced(by years: Int) -> SchoolYear { SchoolYear(start + years) }
}
