public import Access
internal import OfficeFiles
internal import Papers
internal import Sealing
public import Staffing
public import Store
internal import Wording

/// A school hands its workbook in; nothing of it is in the record before the
/// bureau has looked through it. The same bytes waiting already aren't kept twice.
public struct HandInWorkbook: Action {
  public let school: School.ID
  public let fileName: String
  public let content: [UInt8]
  private let origin: SchoolWorkbookOrigin?

  /// - Throws: `OfficeFileError` when the file isn't a workbook.
  public init(of school: School.ID, fileName: String, content: [UInt8]) throws {
    self.school = school
    self.fileName = fileName
    self.content = content
    self.origin = try withWorkbookFile(content) { try SchoolWorkbook.origin(of: $0) }
  }

  public var permission: Permission { .handInWorkbook }
  public func place(in connection: any Connection) throws -> Place { .school(school) }

  /// - Returns: The upload's id.
  /// - Throws: `Refused` when it's another school's workbook, or was made from a
  ///   county that this record never had.
  public func perform(in work: Work) throws -> String {
    if let origin {
      if origin.school != school { throw Refused(.otherSchoolsWorkbook(origin.school)) }
      guard try work.connection.digest(ofWorkbook: origin.workbook) == origin.sha256 else {
        throw Refused(.foreignWorkbook)
      }
    }
    let digest = sha256(content)
    let waiting = try work.connection.schoolUploads(of: school).first {
      $0.upload.sha256 == digest && $0.upload.decision == nil
    }
    if let waiting { return waiting.upload.id }
    let event = try work.record(
      "hand-in-workbook", of: school.rawValue,
      "sha256 \(digest) made-from \(origin?.workbook ?? "unknown")")
    let id = try work.connection.insertUpload(fileName: fileName, content: content, event: event)
    try work.connection.insertSchoolUpload(id, of: school, madeFrom: origin?.workbook)
    return id
  }
}

/// A school takes back what it handed in, while nobody has decided on it.
public struct WithdrawWorkbook: Action {
  public let school: School.ID
  public let id: String

  public init(_ id: String, of school: School.ID) {
    self.id = id
    self.school = school
  }

  public var permission: Permission { .handInWorkbook }
  public func place(in connection: any Connection) throws -> Place { .school(school) }

  public func perform(in work: Work) throws {
    guard let stored = try work.connection.schoolUpload(id), stored.school == school,
      stored.upload.decision == nil
    else { throw UploadRefusal.alreadyDecided }
    try work.connection.decideUpload(
      id, .discarded, event: try work.record("withdraw-workbook", of: id))
  }
}
