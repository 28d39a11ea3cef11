/// Reads an .xlsx file row by row in bounded memory, whoever made it.
///
///     let workbook = try WorkbookReader(path: "county.xlsx")
///     let sheet = try workbook.sheet(named: "教师")
///     try workbook.rows(of: sheet) { row in
///       print(row.number, row.cells.map { row.text(of: $0) })
///       return true
///     }
///
/// Nothing is evaluated, fetched or followed outside the file.
public final class WorkbookReader {
  public let sheets: [SheetInfo]

  /// Whether dates count from 1904, as in workbooks of old Macintoshes.
  public let uses1904Dates: Bool

  /// The title in the document's properties, or an empty text.
  public let title: String

  /// The number of entries in the table of shared strings.
  public var sharedStringCount: Int { strings.count }

  let archive: ZipArchive

  /// The members that hold `workbook.xml` and the styles.
  let bookMember: String
  let stylesMember: String?

  private let strings: SharedStrings
  private let formats: [NumberFormat]

  /// Opens the file and reads everything but the sheets.
  ///
  /// - Throws: `OfficeFileError` that says where, what and what to do.
  public init(path: String) throws(OfficeFileError) {
    let archive = try ZipArchive(path: path)
    func part<Handler: XMLHandler>(
      _ member: String, cap: Int = ZipArchive.Cap.part, _ handler: Handler
    ) throws(OfficeFileError) -> Handler {
      try XMLReader.read(
        member, of: archive, cap: cap, place: "\(path) · \(member)", into: handler)
      return handler
    }
    func optionalPart<Handler: XMLHandler>(
      _ member: String?, cap: Int = ZipArchive.Cap.part, _ handler: Handler
    ) throws(OfficeFileError) -> Handler {
      guard let member, archive.contains(member) else { return handler }
      return try part(member, cap: cap, handler)
    }

    guard archive.contains("[Content_Types].xml") || archive.contains("_rels/.rels") else {
      throw OfficeFileError(.notAWorkbook, at: path)
    }
    let roots = try optionalPart("_rels/.rels", RelationshipsPart())
    let book = PartName.resolve(
      roots.target(ofKind: "officeDocument") ?? "xl/workbook.xml", from: "")
    guard archive.contains(book) else {
      throw OfficeFileError(.notAWorkbook, at: path, found: book)
    }
    let parts = try part(book, WorkbookPart())
    let relations = try part(PartName.relationships(of: book), RelationshipsPart())
    let member = { (kind: String) in
      relations.target(ofKind: kind).map { PartName.resolve($0, from: book) }
    }
    var sheets: [SheetInfo] = []
    for entry in parts.entries {
      guard let relation = relations.all.first(where: { $0.id == entry.relation }) else {
        throw OfficeFileError(.missingPart, at: "\(path) · \(entry.name)", found: entry.relation)
      }
      guard relation.type.hasSuffix("/worksheet") else { continue }
      sheets.append(
        SheetInfo(
          name: entry.name, isHidden: entry.isHidden,
          member: PartName.resolve(relation.target, from: book), relation: entry.relation))
    }
    self.archive = archive
    self.bookMember = book
    self.stylesMember = member("styles")
    self.sheets = sheets
    self.uses1904Dates = parts.uses1904Dates
    self.strings = try optionalPart(
      member("sharedStrings"), cap: ZipArchive.Cap.sharedStrings,
      SharedStrings(place: "\(path) · sharedStrings"))
    self.formats = try optionalPart(member("styles"), NumberFormats()).byStyle
    self.title = try optionalPart(
      roots.target(ofKind: "core-properties").map { PartName.resolve($0, from: "") },
      CorePropertiesPart()
    ).title
  }

  /// The sheet with this name; spaces around it and letter case don't matter.
  public func sheet(named name: String) throws(OfficeFileError) -> SheetInfo {
    guard let sheet = sheets.first(where: { $0.name.lowercased() == name.lowercased() }) else {
      let names = sheets.map(\.name).joined(separator: ", ")
      throw OfficeFileError(.missingSheet, at: name, found: names)
    }
    return sheet
  }

  /// A part as UTF-8, for editing.
  func utf8(_ member: String, cap: Int = ZipArchive.Cap.part) throws(OfficeFileError) -> [UInt8] {
    let bytes = try archive.bytes(member, cap: cap)
    guard !bytes.starts(with: [0xFF, 0xFE]), !bytes.starts(with: [0xFE, 0xFF]) else {
      throw OfficeFileError(.encoding, at: member, found: "UTF-16")
    }
    return bytes
  }

  /// Hands every row of `sheet` that is in the file to `body`, until it
  /// returns false.
  ///
  /// - Complexity: O(*size of the sheet*) time, O(*longest row*) memory.
  public func rows(
    of sheet: SheetInfo, _ body: (SheetRow) -> Bool
  ) throws(OfficeFileError) {
    let failure: OfficeFileError? = withoutActuallyEscaping(body) { body in
      strings.withBytes { shared in
        let parser = SheetParser(
          sheet: sheet.name, strings: strings,
          sharedBytes: shared.baseAddress?.assumingMemoryBound(to: UInt8.self),
          formats: formats, body: body)
        do throws(OfficeFileError) {
          try XMLReader.read(
            sheet.member, of: archive, cap: ZipArchive.Cap.sheet,
            place: "\(sheet.name) · \(sheet.member)", into: parser)
          return nil
        } catch {
          return error
        }
      }
    }
    if let failure { throw failure }
  }
}
