internal import Policy
internal import Staffing
internal import Store
internal import Wording

extension Work {
  /// - Throws: `Refused` when the book has no such section.
  func pupilTerms(on day: Day) throws -> PupilTerms {
    guard let book = try connection.book(in: SchoolYear(containing: day)) else {
      throw Refused(.needsCounty)
    }
    guard let terms = book.pupilTerms else { throw Refused(.needsPupils) }
    return terms
  }
}
