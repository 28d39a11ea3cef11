public import Partnership
public import Policy
public import Staffing

/// What a stay at a school is owed by each party, and which of its months are to be confirmed:
/// the duty sheet (责任清单, S000-034: who keeps, who checks, who contacts). Placements of the
/// same days share one.
public struct ServiceSheet: Equatable, Sendable {
  public struct Line: Equatable, Sendable {
    public let duty: ServiceTerms.Duty
    public let slots: [CadenceSlot]
  }

  /// In the order of the book.
  public let lines: [Line]

  /// Ascending.
  public let months: [ServiceMonth]

  /// - Parameters:
  ///   - stay: From the arrival, or the first day if that is later, to the last day.
  ///   - days: The school days of all that's looked at; nothing is owed outside their range.
  /// - Complexity: O(duties · days · holidays).
  public init(_ terms: ServiceTerms, stay: ClosedRange<Day>, in days: SchoolDays) {
    guard stay.overlaps(days.range) else {
      lines = terms.duties.map { Line(duty: $0, slots: []) }
      months = []
      return
    }
    let served = SchoolDays(stay.clamped(to: days.range), off: days.off, calendar: days.calendar)
    lines = terms.duties.map { Line(duty: $0, slots: $0.cadence.slots(over: served)) }
    months = days.months(of: stay, confirmedWithin: terms.confirmedWithin.value)
  }
}
