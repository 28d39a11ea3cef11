public import Access
internal import Chronicle
internal import Sealing
internal import Store

/// Takes the good rows of an upload over into the county. Rows with errors, and
/// rows that the upload doesn't mention, stay as they were.
public struct AcceptUpload: Action {
  private let preview: UploadPreview
  private let beginning: CountyBeginning?

  /// - Parameters:
  ///   - preview: What the person looked at; if the county has changed since,
  ///     nothing is taken over.
  ///   - beginning: Of the first county: its name and policy book.
  public init(_ preview: UploadPreview, beginning: CountyBeginning? = nil) {
    self.preview = preview
    self.beginning = beginning
  }

  public var permission: Permission { .importCounty }

  public func perform(in work: Work) throws {
    let id = preview.upload.id
    guard let upload = try work.connection.upload(id), upload.decision == nil else {
      throw UploadRefusal.alreadyDecided
    }
    let current = try work.connection.latestCounty()
    guard current?.workbook.id == preview.current?.workbook.id else {
      throw UploadRefusal.countyChanged
    }
    guard preview.isAcceptable, let update = preview.update else {
      throw UploadRefusal.nothingToTake
    }
    let content = try preview.mergedWorkbook(try work.connection.uploadContent(id) ?? [])
    guard let current else {
      guard let beginning else { throw UploadRefusal.noCounty }
      return try work.connection.decideUpload(
        id, .accepted, event: try work.begin(beginning, content, named: upload.fileName, of: id))
    }
    let event = try work.replace(
      current, with: update.merged, content, named: upload.fileName, as: "accept-upload", of: id,
      """
      schools +\(update.schools.added.count) ~\(update.schools.changed.count) \
      teachers +\(update.teachers.added.count) ~\(update.teachers.changed.count) \
      errors \(preview.reading.errorCount)
      """)
    try work.connection.decideUpload(id, .accepted, event: event)
  }
}

/// What the first county needs besides its workbook.
public struct CountyBeginning: Sendable {
  public let county: String

  /// The policy book's text.
  public let policyBook: String

  public init(county: String, policyBook: String) {
    self.county = county
    self.policyBook = policyBook
  }
}

extension Work {
  /// Makes a workbook the record's first county.
  ///
  /// - Throws: `CountyContentError` when the workbook or the book can't be read.
  fileprivate func begin(
    _ beginning: CountyBeginning, _ content: [UInt8], named fileName: String, of upload: String
  ) throws -> AuditEvent {
    guard !beginning.county.trimmed.isEmpty else { throw UploadRefusal.noCounty }
    let county = try CountyContent(
      county: beginning.county.trimmed, workbook: content, policyBook: beginning.policyBook)
    let lesson = FactLesson(
      county.roster.statements, known: try connection.timelines(), on: today)
    let event = try record(
      "accept-upload", of: upload,
      "first workbook \(sha256(content)) book \(sha256(beginning.policyBook.utf8))",
      changing: lesson.change)
    try connection.insertWorkbook(
      county: beginning.county.trimmed, fileName: fileName, content: content, isSample: false,
      policyBook: beginning.policyBook, event: event)
    return event
  }
}

/// Puts an upload aside without taking anything over.
public struct DiscardUpload: Action {
  public let id: String

  public init(_ id: String) { self.id = id }

  public var permission: Permission { .importCounty }

  public func perform(in work: Work) throws {
    guard try work.connection.upload(id)?.decision == nil else {
      throw UploadRefusal.alreadyDecided
    }
    try work.connection.decideUpload(
      id, .discarded, event: try work.record("discard-upload", of: id))
  }
}

/// Makes the workbook before an accepted upload the current one again, with the
/// plan that was adopted for it, while nothing has been built on the upload.
public struct UndoUpload: Action {
  public let id: String

  public init(_ id: String) { self.id = id }

  public var permission: Permission { .importCounty }

  public func perform(in work: Work) throws {
    let connection = work.connection
    guard let upload = try connection.upload(id), upload.decision == .accepted else {
      throw UploadRefusal.notAccepted
    }
    guard let current = try connection.latestCounty(),
      try connection.workbook(ofUpload: id) == current.workbook.id, current.plan == nil
    else { throw UploadRefusal.builtUpon }
    guard let event = try work.takeBack(current, as: "undo-upload", of: id) else {
      throw UploadRefusal.builtUpon
    }
    try connection.decideUpload(id, .undone, event: event)
  }
}

/// Why an upload can't be decided on like that.
public enum UploadRefusal: String, Error, Equatable, Sendable {
  case alreadyDecided, countyChanged, nothingToTake, noCounty, notAccepted, builtUpon
}
