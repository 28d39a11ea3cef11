internal import Policy
internal import Staffing
internal import Store
internal import Wording

extension Work {
  /// - Throws: `Refused` when the book has no such section.
  func careTerms() throws -> CareTerms {
    guard let book = try connection.book(in: SchoolYear(containing: today)) else {
      throw Refused(.needsCounty)
    }
    guard let terms = book.careTerms else { throw Refused(.needsCare) }
    return terms
  }
}
