internal import Sealing
public import Store

/// Makes a workbook and the policy book that goes with it the county's current
/// ones.
///
/// Both are read first, so that nothing is recorded that can't be shown. The
/// bytes are kept as they were handed in. When the current workbook and
/// book already are these bytes, nothing changes and no event is recorded.
public struct ImportCounty: Sendable {
  public let county: String
  public let fileName: String
  public let workbook: [UInt8]

  /// The policy book's text.
  public let policyBook: String

  /// Whether the data are invented, so that every page says so.
  public let isSample: Bool

  public init(
    county: String, fileName: String, workbook: [UInt8], policyBook: String,
    isSample: Bool = false
  ) {
    self.county = county
    self.fileName = fileName
    self.workbook = workbook
    self.policyBook = policyBook
    self.isSample = isSample
  }

  /// One transaction: the workbook, its book and the event.
  ///
  /// - Throws: `CountyContentError` naming everything wrong with either file.
  public func perform(in database: any Database, by who: String, at moment: Moment) async throws {
    _ = try CountyContent(county: county, workbook: workbook, policyBook: policyBook)
    let digests = (workbook: sha256(workbook), book: sha256(policyBook.utf8))
    try await database.write { connection in
      if let current = try connection.latestCounty(), current.workbook.sha256 == digests.workbook,
        current.policyBook.sha256 == digests.book, current.isSample == isSample
      {
        return
      }
      let event = try connection.record(
        "import-county", of: county,
        details: "workbook \(digests.workbook) book \(digests.book)", by: who, at: moment)
      try connection.insertWorkbook(
        county: county, fileName: fileName, content: workbook, isSample: isSample,
        policyBook: policyBook, event: event)
    }
  }
}
