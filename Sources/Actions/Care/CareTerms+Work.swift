internal import Policy
internal import Staffing
internal import Store
internal import Wording

extension Work {
  /// - Throws: `Refused` when the book has no such section.
  func careTerms() throws -> CareTerms {
    guard let stored = try connection.latestCounty() else { throw Refused(.needsCounty) }
    let book = try PolicyBook(
      yaml: String(decoding: stored.policyBook.content, as: UTF8.self)
    ).inForce(in: SchoolYear(containing: today))
    guard let terms = book.careTerms else { throw Refused(.needsCare) }
    return terms
  }
}
