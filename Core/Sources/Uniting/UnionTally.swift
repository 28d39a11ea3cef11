public import Partnership
public import Policy
public import Staffing

/// What a union owed and did in a stretch of school days, by what the book says of its kind.
public struct UnionTally: Equatable, Sendable {
  public struct Line: Equatable, Sendable {
    public let owed: UnionTerms.Owed
    public let count: CadenceCount

    /// What was due before a day, and how much of it was done.
    public func due(before day: Day) -> Int { past(day).reduce(0) { $0 + $1.slot.expected } }
    public func met(before day: Day) -> Int {
      past(day).reduce(0) { $0 + $1.slot.expected - $1.missing }
    }

    /// What's missing on a day: of slots that have passed, and of the one that runs once its
    /// end is near.
    public func missing(on day: Day, within days: Int = 0) -> Int {
      count.entries.filter { $0.slot.due < day.advanced(by: days) }.reduce(0) { $0 + $1.missing }
    }

    /// The slot that holds a day, with what happened in it.
    public func entry(on day: Day) -> CadenceCount.Entry? {
      count.entries.first { $0.slot.days.contains(day) }
    }

    private func past(_ day: Day) -> [CadenceCount.Entry] {
      count.entries.filter { $0.slot.due < day }
    }
  }

  /// In the order of the book.
  public let lines: [Line]

  /// - Parameters:
  ///   - schoolDays: All that's looked at; nothing is due outside the union's own days.
  ///   - activities: The union's, of whatever kind, in any order; what two schools noted of
  ///     the same counts once.
  /// - Complexity: That of `CadenceCount` for each line.
  public init(
    _ union: SchoolUnion, _ kind: UnionTerms.Kind, in schoolDays: SchoolDays,
    activities: [UnionActivity]
  ) {
    let range = schoolDays.range
    let first = max(union.founded, range.lowerBound)
    let last = min(union.dissolved ?? range.upperBound, range.upperBound)
    let looked =
      first <= last
      ? SchoolDays(first...last, off: schoolDays.off, calendar: schoolDays.calendar) : nil
    let once = activities.once
    lines = kind.owes.map { owed in
      Line(
        owed: owed,
        count: CadenceCount(
          slots: looked.map { owed.cadence.slots(over: $0) } ?? [],
          happened: once.filter { owed.activities.contains($0.kind) }.map(\.day)))
    }
  }

  public func due(before day: Day) -> Int { lines.reduce(0) { $0 + $1.due(before: day) } }
  public func met(before day: Day) -> Int { lines.reduce(0) { $0 + $1.met(before: day) } }
  public func missing(on day: Day, within days: Int = 0) -> Int {
    lines.reduce(0) { $0 + $1.missing(on: day, within: days) }
  }
}
