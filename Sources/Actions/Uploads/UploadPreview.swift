public import Papers
public import Staffing
public import Store

/// What an upload says, what is wrong with it and what it would change: made
/// before anything is decided, and without changing anything.
public struct UploadPreview: Sendable {
  public let upload: StoredUpload
  public let reading: CountyReading

  /// Nil when the sheets themselves can't be understood, or no row is good.
  public let update: RosterUpdate?

  /// The workbook that is current now; nil before the first.
  let current: StoredCounty?

  /// Whether good rows can be taken over.
  public var isAcceptable: Bool { update.map { !$0.isEmpty } ?? false }

  /// Whether the record holds no county yet: then its name and policy book are
  /// asked for.
  public var isFirst: Bool { current == nil }

  /// Whether some rows stay out because of errors.
  public var isPartial: Bool { reading.errorCount > 0 }

  /// Whether a plan was made from the workbook that would be replaced.
  public var replacesPlannedCounty: Bool { current?.plan != nil }

  /// - Returns: nil when there's no such upload of a county workbook.
  /// - Throws: `OfficeFileError` when the file isn't a workbook.
  public init?(_ id: String, in database: any Database) async throws {
    let stored = try await database.read { connection in
      (
        upload: try connection.schoolUpload(id) == nil ? try connection.upload(id) : nil,
        content: try connection.uploadContent(id),
        current: try connection.latestCounty(),
        mappings: try connection.columnMappings().compactMap(ColumnMapping.init)
      )
    }
    guard let upload = stored.upload, let content = stored.content else { return nil }
    self.upload = upload
    current = stored.current
    reading = try withWorkbookFile(content) {
      try CountyWorkbook.read($0, mappings: stored.mappings)
    }
    let recorded = try stored.current.map { try CountyContent($0).roster }
    update = try reading.goodRows.map { try RosterUpdate(recorded, taking: $0) }
  }

  /// The user's own file with every problem marked where it is.
  public static func annotated(
    _ content: [UInt8], mappings: [StoredColumnMapping]
  ) throws -> [UInt8] {
    try withWorkbookFile(content) { path in
      let reading = try CountyWorkbook.read(
        path, mappings: mappings.compactMap(ColumnMapping.init))
      return try workbookBytes {
        try CountyWorkbook.annotate(path, problems: reading.problems, to: $0)
      }
    }
  }

  /// The county's workbook with the good rows taken over; the upload's own bytes
  /// where they say it all.
  func mergedWorkbook(_ content: [UInt8]) throws -> [UInt8] {
    guard let update else { return content }
    let saysAll =
      !isPartial && update.schools.unmentioned.isEmpty && update.teachers.unmentioned.isEmpty
      && update.merged.statedNeeds.count == reading.goodRows?.statedNeeds.count
      && update.merged.pairings.count == reading.goodRows?.pairings.count
      && update.merged.swapWishes.count == reading.goodRows?.swapWishes.count
    if saysAll && reading.extraColumns.isEmpty { return content }
    let old = try current.map { current in
      try withWorkbookFile(current.workbook.content) { try CountyWorkbook.read($0).extraColumns }
    }
    return try workbookBytes {
      try CountyWorkbook.write(
        update.merged, to: $0,
        extraColumns: ExtraColumns.joined(old ?? [], reading.extraColumns))
    }
  }
}

extension ColumnMapping {
  init?(_ stored: StoredColumnMapping) {
    guard let sheet = CountySheet(rawValue: stored.sheet) else { return nil }
    self.init(sheet: sheet, heading: stored.heading, column: stored.column)
  }
}
