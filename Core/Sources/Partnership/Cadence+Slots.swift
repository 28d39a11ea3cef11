public import Policy
import Staffing

extension Cadence {
  /// The slots in which something is expected, by their days.
  ///
  /// - A slot is one week (from Monday), fortnight, month, term or school year.
  ///   Fortnights are counted from the week of the first day.
  /// - A slot without a single school day expects nothing and is left out.
  ///   Otherwise days off take nothing away: what's left of the week is enough.
  /// - A slot that the range cuts, the first or the last, expects its share: the
  ///   school days that remain against those of the whole slot, rounded to the
  ///   nearest number and halves up. A share of nothing is left out.
  ///
  /// Slots never overlap. Source: catalogue S001-043 (weeks × 2 …).
  ///
  /// - Complexity: O(days · holidays).
  public func slots(over days: SchoolDays) -> [CadenceSlot] {
    guard times > 0 else { return [] }
    var slots: [CadenceSlot] = []
    var day = days.range.lowerBound
    while day <= days.range.upperBound {
      let whole = unit.days(around: day, countedFrom: days.range.lowerBound)
      let part = whole.clamped(to: days.range)
      let expected = share(of: whole, in: part, days)
      if expected > 0 { slots.append(CadenceSlot(part, expected: expected)) }
      day = whole.upperBound.advanced(by: 1)
    }
    return slots
  }

  private func share(
    of whole: ClosedRange<Day>, in part: ClosedRange<Day>, _ days: SchoolDays
  ) -> Int {
    let left = days.count(in: part)
    guard left > 0 else { return 0 }
    guard part != whole else { return times }
    let all = days.count(in: whole)
    return (2 * times * left + all) / (2 * all)
  }
}

extension Cadence.Unit {
  /// The unit of the calendar that holds `day`.
  ///
  /// - Parameter start: Fortnights are counted from this day's week; not after
  ///   `day`.
  func days(around day: Day, countedFrom start: Day) -> ClosedRange<Day> {
    switch self {
    case .week: return run(of: 7, from: day.monday)
    case .fortnight:
      let passed = start.monday.distance(to: day.monday)
      return run(of: 14, from: day.monday.advanced(by: -(passed % 14)))
    case .month:
      let month = day.month
      return run(of: month.days, from: month.firstDay)
    case .term:
      let terms = SchoolYear(containing: day).terms
      return terms.lowerBound.days.contains(day) ? terms.lowerBound.days : terms.upperBound.days
    case .year: return SchoolYear(containing: day).days
    }
  }

  private func run(of length: Int, from first: Day) -> ClosedRange<Day> {
    first...first.advanced(by: length - 1)
  }
}

extension Day {
  /// The Monday of the day's week.
  var monday: Day { advanced(by: 1 - weekday.rawValue) }
}
