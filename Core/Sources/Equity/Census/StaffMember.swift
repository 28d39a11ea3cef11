public import Staffing

/// What indicators ask about one person who teaches, at one place.
///
/// Small and flat, so that counting a county again costs milliseconds.
public struct StaffMember: Sendable {
  /// The position of the school in the roster.
  public let school: Int
  public let stage: Stage

  /// The position of the subject in the census.
  let subject: Int
  public let isGuest: Bool

  /// The zone and the pupils of the whole school.
  public let zone: Zone
  public let pupils: Int

  public let sex: Sex
  public let title: Title
  public let backbone: BackboneLevel
  public let teachesArts: Bool

  /// Nil when the workbook doesn't say, which is not the same as none.
  public let degree: Degree?

  /// Whole years at the opening of the school year.
  public let age: Int

  /// Months of service at the opening of the school year; nil when unknown.
  public let monthsOfService: Int?

  /// Months left at the opening of the school year; negative when overdue.
  public let monthsToRetirement: Int
}
