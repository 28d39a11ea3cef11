public import Staffing

/// Classes that the bureau itself expects at a school in a year to come; they
/// go before the projection.
public struct ClassForecast: Equatable, Sendable {
  public let school: School.ID
  public let stage: Stage
  public let year: SchoolYear
  public let classes: Int

  /// Nil keeps the present number of pupils in a class.
  public let pupils: Int?

  public init(school: School.ID, stage: Stage, year: SchoolYear, classes: Int, pupils: Int?) {
    self.school = school
    self.stage = stage
    self.year = year
    self.classes = classes
    self.pupils = pupils
  }
}
