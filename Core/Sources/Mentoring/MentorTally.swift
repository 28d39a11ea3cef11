public import Partnership
public import Policy
public import Staffing

/// What was due of each quota, and done: of one bond, or of one master's bonds together
/// (S001-027, S001-058).
public struct MentorTally: Equatable, Sendable {
  public struct Line: Equatable, Sendable {
    public let quota: MentorshipTerms.Quota
    public let count: CadenceCount

    /// What's due and done in the slot that holds a day; nil in none.
    public func entry(on day: Day) -> CadenceCount.Entry? {
      count.entries.first { $0.slot.days.contains(day) }
    }

    /// What's missing on a day: of slots that have passed, and of the one that runs once its
    /// end is near.
    ///
    /// - Parameter days: How near the end of a slot is.
    public func missing(on day: Day, within days: Int = 0) -> Int {
      count.entries.filter { $0.slot.due < day.advanced(by: days) }.reduce(0) { $0 + $1.missing }
    }
  }

  /// In the order of the book.
  public let lines: [Line]

  /// - Parameters:
  ///   - days: Those of the bond, or from a master's first bond to the last.
  ///   - schoolDays: All that's looked at; nothing is due outside its range.
  ///   - activities: Of whatever form, in any order; each counts as often as it says.
  /// - Complexity: That of `CadenceCount` for each quota.
  public init(
    _ terms: MentorshipTerms, _ side: MentorshipTerms.Quota.Side, days: ClosedRange<Day>,
    in schoolDays: SchoolDays, activities: [MentorActivity]
  ) {
    let held = days.overlaps(schoolDays.range) ? days.clamped(to: schoolDays.range) : nil
    let looked = held.map {
      SchoolDays($0, off: schoolDays.off, calendar: schoolDays.calendar)
    }
    lines = terms.quotas.filter { $0.side == side }.map { quota in
      Line(
        quota: quota,
        count: CadenceCount(
          slots: looked.map { quota.cadence.slots(over: $0) } ?? [],
          happened: activities.filter { quota.forms.contains($0.form) }
            .flatMap { Array(repeating: $0.day, count: max(0, $0.times)) }))
    }
  }

  public func missing(on day: Day, within days: Int = 0) -> Int {
    lines.reduce(0) { $0 + $1.missing(on: day, within: days) }
  }
}

extension [MentorActivity] {
  /// Those that count: where a plan comes first, nothing before the day on which one was
  /// agreed to (S000-010).
  ///
  /// - Parameter agreed: By bond; a bond without one has no agreed plan.
  public func counted(
    _ terms: MentorshipTerms, agreed: [Mentorship.ID: Day]
  ) -> [MentorActivity] {
    guard terms.wantsPlanFirst else { return self }
    return filter { activity in agreed[activity.bond].map { $0 <= activity.day } ?? false }
  }
}
