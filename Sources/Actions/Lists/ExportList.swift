public import Access
public import Store

/// Records that somebody took a list with people's data along: which list, how it
/// was narrowed and how many rows (GB/T 35273-2020, 7.1 and 11.7).
public struct ExportList: Action {
  public let list: String
  public let rows: Int

  /// The list's address with its filters.
  public let query: String
  public let permission: Permission
  private let place: Place

  /// - Parameters:
  ///   - permission: What it takes to see the list.
  ///   - place: Where whoever exports has it; the rows are within its reach.
  public init(_ list: String, rows: Int, query: String, permission: Permission, place: Place) {
    self.list = list
    self.rows = rows
    self.query = query
    self.permission = permission
    self.place = place
  }

  public func place(in connection: any Connection) throws -> Place { place }

  public func perform(in work: Work) throws {
    try work.record("export-list", of: list, "rows \(rows) from \(query.prefix(300))")
  }
}
