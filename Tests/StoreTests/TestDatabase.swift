import Store
@_exported import StoreTestSupport

extension Database {
  /// Stores a workbook and, if given, a plan for it, in one transaction.
  func insert(
    county: String = "示例县", workbook: String = "workbook", book: String = "book",
    plan: String? = nil, at milliseconds: Int = 1_000
  ) async throws {
    try await write { connection in
      let moment = Moment(milliseconds: milliseconds)
      let imported = try connection.record(
        "import-county", of: county, details: "\(digest(workbook)) \(digest(book))", by: "test",
        at: moment)
      try connection.insertWorkbook(
        county: county, fileName: "county.xlsx", content: Array(workbook.utf8), isSample: true,
        policyBook: book, event: imported)
      guard let plan else { return }
      let adopted = try connection.record(
        "adopt-plan", of: county, details: digest(plan), by: "test", at: moment)
      try connection.insertPlan(
        workbook: "W-\(imported.sequence)", schoolYear: 2026, content: Array(plan.utf8),
        event: adopted)
    }
  }
}
