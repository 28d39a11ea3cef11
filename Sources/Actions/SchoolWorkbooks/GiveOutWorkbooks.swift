public import Access
internal import OfficeFiles
internal import Papers
public import Staffing
public import Store

/// Gives schools their parts of the county workbook, to be filled in there.
///
/// Who was given which state is recorded: it's personal data, and what comes back
/// is merged against it.
public struct GiveOutWorkbooks: Action {
  public let schools: [School.ID]

  /// The county workbook that the files were made from.
  public let workbook: String

  public init(of schools: [School.ID], madeFrom workbook: String) {
    self.schools = schools
    self.workbook = workbook
  }

  public var permission: Permission { .handInWorkbook }

  public func place(in connection: any Connection) throws -> Place {
    schools.count == 1 ? .school(schools[0]) : .county
  }

  public func perform(in work: Work) throws {
    let event = try work.record(
      "give-out-workbooks", of: schools.count == 1 ? schools[0].rawValue : "county",
      "schools \(schools.count) workbook \(workbook)")
    try work.connection.insertHandouts(of: schools, madeFrom: workbook, event: event)
  }
}

/// Schools' parts of the county workbook as it is now, made and not yet given out.
public struct SchoolWorkbookFiles: Sendable {
  /// The county workbook that they were made from.
  public let workbook: String
  public let schools: [School.ID]
  private let files: [(name: String, content: [UInt8])]

  /// - Parameter wanted: One school, or all of them when nil.
  /// - Returns: nil when there's no county or no such school.
  public init?(of wanted: School.ID?, in database: any Database) async throws {
    guard let stored = try await database.read({ try $0.latestCounty() }) else { return nil }
    let roster = try CountyContent(stored).roster
    let schools = roster.schools.filter { wanted == nil || $0.id == wanted }
    guard !schools.isEmpty else { return nil }
    self.workbook = stored.workbook.id
    self.schools = schools.map(\.id)
    self.files = try schools.map { school in
      let origin = SchoolWorkbookOrigin(
        school: school.id, workbook: stored.workbook.id, sha256: stored.workbook.sha256)
      let content = try workbookBytes {
        try SchoolWorkbook.write(roster, origin: origin, to: $0)
      }
      return ("\(SchoolWorkbookFiles.safe(school.name)) \(school.id).xlsx", content)
    }
  }

  /// The first school's file.
  public var first: [UInt8] { files[0].content }

  /// All of them in one .zip.
  public func bundled() throws -> [UInt8] {
    var bundle = FileBundle()
    for file in files { bundle.add(file.name, file.content) }
    return try workbookBytes { try bundle.write(to: $0) }
  }

  /// A name without what file systems don't allow.
  private static func safe(_ name: String) -> String {
    String(name.map { "\\/:*?\"<>|".contains($0) || $0.isNewline ? "_" : $0 })
  }
}
