public import Access
internal import Sealing
public import Store

/// Hands a workbook in, so that it can be looked through before anything is
/// decided. The same bytes waiting already aren't kept twice.
public struct UploadWorkbook: Action {
  public let fileName: String
  public let content: [UInt8]

  public init(fileName: String, content: [UInt8]) {
    self.fileName = fileName
    self.content = content
  }

  public var permission: Permission { .importCounty }

  /// - Returns: The upload's id.
  public func perform(in work: Work) throws -> String {
    let digest = sha256(content)
    let waiting = try work.connection.uploads().first {
      $0.sha256 == digest && $0.decision == nil
    }
    if let waiting { return waiting.id }
    let event = try work.record("upload-workbook", of: fileName, "sha256 \(digest)")
    return try work.connection.insertUpload(fileName: fileName, content: content, event: event)
  }
}

/// Says what headings of the bureau's own mean, now and in later uploads.
public struct NameColumns: Action {
  public let mappings: [StoredColumnMapping]

  public init(_ mappings: [StoredColumnMapping]) { self.mappings = mappings }

  public var permission: Permission { .importCounty }

  public func perform(in work: Work) throws {
    let known = Set(try work.connection.columnMappings())
    let new = mappings.filter { !known.contains($0) }
    guard !new.isEmpty else { return }
    let event = try work.record(
      "name-columns", of: "columns",
      new.map { "\($0.sheet)/\($0.heading)=\($0.column)" }.joined(separator: " "))
    for mapping in new { try work.connection.setColumnMapping(mapping, event: event) }
  }
}
