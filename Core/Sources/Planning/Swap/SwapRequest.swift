public import Policy
public import Staffing

/// Everything that changing places depends on: the same request gives the same
/// result.
public struct SwapRequest: Sendable {
  public var roster: Roster
  public var book: PolicyBook
  public var year: SchoolYear
  public var terms: SwapTerms

  /// Decides between people with equal points.
  public var seed: UInt64

  /// Digests of the files that roster and book were read from.
  public var workbookSHA256: String
  public var bookSHA256: String

  /// - Parameter terms: The book's for the year, or changed ones.
  public init(
    roster: Roster, book: PolicyBook, year: SchoolYear, terms: SwapTerms, seed: UInt64 = 1,
    workbookSHA256: String = "", bookSHA256: String = ""
  ) {
    self.roster = roster
    self.book = book.inForce(in: year)
    self.year = year
    self.terms = terms
    self.seed = seed
    self.workbookSHA256 = workbookSHA256
    self.bookSHA256 = bookSHA256
  }
}
