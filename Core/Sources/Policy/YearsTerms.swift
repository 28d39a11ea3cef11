public import Staffing

/// What a policy book says of the years to come: the section `years`.
///
/// Shares are in thousandths. A forecast is an assumption of the bureau's, so
/// every number here can be changed in the book, and classes can be given
/// outright (`ClassForecast` in `Planning`).
public struct YearsTerms: Equatable, Sendable {
  /// How many school years an outlook covers when nobody asks for another number.
  public var horizon: Int

  /// Grades of each stage: 6, 3 and 3 in most places, 5, 4 and 3 in some.
  public var grades: [Stage: Int]

  /// Next year's first grade against this year's, by the zone of the school.
  public var intake: [Zone: Int]

  /// Leavers of the stage below who enter a stage of the county; a stage that
  /// is missing takes as many as it does now.
  public var transition: [Stage: Int]

  /// After how many years a circumstance known today (孕期 …) no longer counts.
  public var circumstanceYears: Int

  public init(
    horizon: Int, grades: [Stage: Int], intake: [Zone: Int], transition: [Stage: Int],
    circumstanceYears: Int
  ) {
    self.horizon = horizon
    self.grades = grades
    self.intake = intake
    self.transition = transition
    self.circumstanceYears = circumstanceYears
  }
}
