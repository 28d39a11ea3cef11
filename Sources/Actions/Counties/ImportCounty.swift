public import Access
internal import Chronicle
internal import Sealing
internal import Staffing
public import Store

/// Makes a workbook and the policy book that goes with it the county's current
/// ones, and keeps what it says as dated facts.
///
/// Both are read first, so that nothing is recorded that can't be shown. The
/// bytes are kept as they were handed in. When the current workbook and
/// book already are these bytes, nothing changes and no event is recorded.
/// What the record knows and the workbook doesn't name stays as it was.
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

  /// One transaction: the workbook, its book, the facts and the event.
  ///
  /// - Throws: `CountyContentError` naming everything wrong with either file, or
  ///   `Forbidden`.
  @discardableResult
  public func perform(
    in database: any Database, by actor: Actor, on occasion: Occasion
  ) async throws -> ImportOutcome {
    let content = try CountyContent(county: county, workbook: workbook, policyBook: policyBook)
    return try await database.perform(
      RecordCounty(files: self, statements: content.roster.statements), by: actor, on: occasion)
  }
}

/// What an import changed.
public struct ImportOutcome: Hashable, Sendable {
  /// Lines of which nothing was known before.
  public var added = 0

  /// Lines that now say something else.
  public var changed = 0

  /// Lines that already said it.
  public var unchanged = 0

  /// Teachers who are employed as far as is known, but whom the workbook doesn't
  /// name: they stay as they were.
  public var unnamed = 0

  /// Whether the files already were the county's current ones.
  public var isRepetition = false
}

/// The part of an import that happens in the record.
private struct RecordCounty: Action {
  let files: ImportCounty
  let statements: [Statement]

  var permission: Permission { .importCounty }

  func perform(in work: Work) throws -> ImportOutcome {
    let digests = (workbook: sha256(files.workbook), book: sha256(files.policyBook.utf8))
    let current = try work.connection.latestCounty()
    if let current, current.workbook.sha256 == digests.workbook,
      current.policyBook.sha256 == digests.book, current.isSample == files.isSample
    {
      return ImportOutcome(unchanged: statements.count, isRepetition: true)
    }
    let lesson = FactLesson(
      statements, after: try current.map { try CountyContent($0).roster },
      known: try work.connection.timelines(), on: work.today)
    let event = try work.record(
      "import-county", of: files.county, "workbook \(digests.workbook) book \(digests.book)",
      changing: lesson.change)
    try work.connection.insertWorkbook(
      county: files.county, fileName: files.fileName, content: files.workbook,
      isSample: files.isSample, policyBook: files.policyBook, event: event)
    return lesson.outcome
  }
}
