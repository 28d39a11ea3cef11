public import Policy
public import Staffing

extension SchoolDays {
  /// The school days of a stretch, by a book's calendar and its schools' holidays (section
  /// `pairing`, `school-holidays`).
  public init(_ range: ClosedRange<Day>, of book: PolicyBook) {
    let years = SchoolYear(containing: range.lowerBound)...SchoolYear(containing: range.upperBound)
    let holidays = book.pairingTerms?.holidays ?? []
    self.init(
      range, off: years.flatMap { year in holidays.compactMap { $0.days(in: year) } },
      calendar: book.calendar)
  }
}
