internal import Policy
internal import Staffing
internal import Store

extension Connection {
  /// The county's policy book as a school year has it; nil before the first import.
  func book(in year: SchoolYear) throws -> PolicyBook? {
    try latestBookText().map { try PolicyBook(yaml: $0).inForce(in: year) }
  }
}
