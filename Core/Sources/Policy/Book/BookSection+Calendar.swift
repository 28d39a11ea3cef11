import Staffing

extension BookSection {
  /// Holidays and worked weekend days, by calendar year.
  func calendar() -> WorkingCalendar {
    var holidays: Set<Day> = []
    var worked: Set<Day> = []
    let years = entries("years") { name, year -> Int? in
      let form = "a day or two days joined by '/', such as 2026-10-01/2026-10-07"
      holidays.formUnion(year.parsed("holidays", allowed: form, days).joined())
      worked.formUnion(year.parsed("worked", required: false, allowed: form, days).joined())
      if let number = Int(name) { return number }
      year.fault("holidays", nil, found: "year '\(name)'", allowed: "a year such as 2026")
      return nil
    }
    return WorkingCalendar(
      holidays: holidays, workedWeekendDays: worked, years: Set(years.compactMap { $0 }))
  }
}

/// Reads `2026-10-01` or `2026-10-01/2026-10-07`.
private func days(_ text: String) -> ClosedRange<Day>? {
  let parts = text.split(separator: "/").map { Day(String($0)) }
  guard let first = parts.first ?? nil, let last = parts.last ?? nil, parts.count <= 2,
    first <= last
  else { return nil }
  return first...last
}
