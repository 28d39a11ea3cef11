public import Papers
public import Staffing
public import Store

/// What a school's workbook says, what is wrong with it, and what it would change
/// of what is known now: made before anything is decided, changing nothing.
public struct SchoolUploadPreview: Sendable {
  public let stored: StoredSchoolUpload
  public let reading: SchoolReading
  public let merge: SchoolMerge

  /// The county that it would be merged into.
  let current: StoredCounty
  let roster: Roster

  public var upload: StoredUpload { stored.upload }
  public var school: School.ID { stored.school }

  /// The county workbook that was looked at; a form brings it back, so that nobody
  /// decides on what they haven't seen.
  public var seen: String { current.workbook.id }

  /// Whether a plan was made from the workbook that would be replaced.
  public var replacesPlannedCounty: Bool { current.plan != nil }

  /// Whether the file doesn't say what it was made from.
  public var isWithoutBase: Bool { stored.base == nil }

  /// - Returns: nil when there's no such upload, or no county.
  /// - Throws: `OfficeFileError` when the file isn't a workbook.
  public init?(_ id: String, in database: any Database) async throws {
    let found = try await database.read { connection in
      let stored = try connection.schoolUpload(id)
      return (
        stored: stored, content: try connection.uploadContent(id),
        current: try connection.latestCounty(),
        base: try stored?.base.flatMap { try connection.county(ofWorkbook: $0) },
        mappings: try connection.columnMappings().compactMap(ColumnMapping.init)
      )
    }
    guard let stored = found.stored, let content = found.content, let current = found.current
    else { return nil }
    let roster = try CountyContent(current).roster
    let base = try found.base.map { base in
      let origin = SchoolWorkbookOrigin(
        school: stored.school, workbook: base.workbook.id, sha256: base.workbook.sha256)
      let given = base.workbook.id == current.workbook.id ? roster : try CountyContent(base).roster
      return (roster: given, origin: origin)
    }
    self.stored = stored
    self.current = current
    self.roster = roster
    self.reading = try withWorkbookFile(content) {
      try SchoolWorkbook.read(
        $0, of: stored.school, within: roster, mappings: found.mappings)
    }
    self.merge = SchoolMerge(
      school: stored.school, base: base, theirs: reading, ours: roster)
  }

  /// The school's own file with every problem marked where it is.
  public func annotated(_ content: [UInt8]) throws -> [UInt8] {
    try withWorkbookFile(content) { path in
      try workbookBytes { try CountyWorkbook.annotate(path, problems: reading.problems, to: $0) }
    }
  }
}
