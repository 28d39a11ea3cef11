public import Policy
public import Staffing

/// Everything a rotation of principals depends on.
public struct PrincipalRequest: Sendable {
  public var roster: Roster
  public var book: PolicyBook
  public var year: SchoolYear

  /// Schools that heads left in earlier rotations and don't go back to.
  public var formerSchools: [Teacher.ID: Set<School.ID>]
  public var workbookSHA256: String
  public var bookSHA256: String

  public init(
    roster: Roster, book: PolicyBook, year: SchoolYear,
    formerSchools: [Teacher.ID: Set<School.ID>] = [:], workbookSHA256: String = "",
    bookSHA256: String = ""
  ) {
    self.roster = roster
    self.book = book
    self.year = year
    self.formerSchools = formerSchools
    self.workbookSHA256 = workbookSHA256
    self.bookSHA256 = bookSHA256
  }
}
