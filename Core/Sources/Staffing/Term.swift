/// One of the two terms of a school year.
///
/// A term is named for the year in which its school year starts, so the spring
/// term that begins in February 2027 is `Term(2026, .spring)`.
///
///     (Term(2026, .autumn)...Term(2028, .spring)).count   // 6 terms, three years
public struct Term: Hashable, Sendable, Strideable, LosslessStringConvertible {
  public enum Season: Int, Sendable, CaseIterable {
    case autumn = 1
    case spring = 2
  }

  /// Terms since the autumn of the year 0.
  public let ordinal: Int

  public init(ordinal: Int) { self.ordinal = ordinal }
  public init(_ schoolYear: Int, _ season: Season) {
    self.ordinal = schoolYear * 2 + season.rawValue - 1
  }

  /// Reads `2026-autumn` or `2026-spring`.
  public init?(_ text: String) {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count == 2, let year = Int(parts[0]) else { return nil }
    switch parts[1] {
    case "autumn": self.init(year, .autumn)
    case "spring": self.init(year, .spring)
    default: return nil
    }
  }

  /// The term that `day` falls in.
  public init(containing day: Day) {
    let year = SchoolYear(containing: day)
    let autumn = Term(year.start, .autumn)
    self = autumn.days.contains(day) ? autumn : Term(year.start, .spring)
  }

  public var schoolYear: SchoolYear { SchoolYear(ordinal / 2) }
  public var season: Season { ordinal % 2 == 0 ? .autumn : .spring }

  /// The days of the term: September to January, or February to August.
  public var days: ClosedRange<Day> {
    let year = ordinal / 2
    return switch season {
    case .autumn: Day(year, 9, 1)...Day(year + 1, 1, 31)
    case .spring: Day(year + 1, 2, 1)...Day(year + 1, 8, 31)
    }
  }

  public var description: String { "\(ordinal / 2)-\(season == .autumn ? "autumn" : "spring")" }

  public func distance(to other: Term) -> Int { other.ordinal - ordinal }
  public func advanced(by terms: Int) -> Term { Term(ordinal: ordinal + terms) }
}
