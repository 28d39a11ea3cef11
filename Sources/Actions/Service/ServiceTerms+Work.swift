internal import Partnership
internal import Policy
internal import Serving
internal import Staffing
internal import Store
internal import Wording

extension Connection {
  /// What the county's book says of teachers in service in a school year; nil when it says
  /// nothing, or there's no county.
  func serviceBook(in year: SchoolYear) throws -> (book: PolicyBook, terms: ServiceTerms)? {
    guard let book = try book(in: year) else { return nil }
    return book.serviceTerms.map { (book, $0) }
  }
}

extension Work {
  /// - Throws: `Refused` when the book has no such section.
  func serviceBook(in year: SchoolYear) throws -> (book: PolicyBook, terms: ServiceTerms) {
    guard let found = try connection.serviceBook(in: year) else { throw Refused(.needsService) }
    return found
  }

  /// The same for each year of some orders, read once.
  func serviceBooks(
    for orders: [PlacementOrder]
  ) throws -> [SchoolYear: (book: PolicyBook, terms: ServiceTerms)] {
    let years = Set(orders.map(\.schoolYear))
    return Dictionary(uniqueKeysWithValues: try years.map { ($0, try serviceBook(in: $0)) })
  }

  /// Whether the receiving school still has to state what somebody comes to do (S000-048).
  func lacksPlan(_ order: PlacementOrder) throws -> Bool {
    guard try connection.serviceBook(in: order.schoolYear) != nil else { return false }
    return try connection.servicePlans(of: order.id).isEmpty
  }

  /// The orders of some ids, each that touches a school; every other one is a reason.
  func orders(
    _ ids: [PlacementOrder.ID], where belongs: (PlacementOrder) -> Bool,
    _ reasons: inout [Phrase]
  ) throws -> [PlacementOrder] {
    try ids.compactMap { id in
      guard let order = try connection.order(id), belongs(order) else {
        reasons.append(.noOrder(id))
        return nil
      }
      return order
    }
  }
}
