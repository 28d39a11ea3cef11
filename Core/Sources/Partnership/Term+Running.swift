public import Staffing

extension Term {
  /// The term that runs on a day.
  public static func running(on day: Day) -> Term {
    let year = SchoolYear(containing: day)
    let autumn = Term(year.start, .autumn)
    return autumn.days.contains(day) ? autumn : Term(year.start, .spring)
  }
}
