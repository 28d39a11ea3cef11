internal import Glibc

/// Returns somebody's own workbook with notes at its cells and a summary sheet.
///
/// Only the parts that must change are written anew, and those byte by byte
/// except for the insertions: the marked sheets, their notes, the styles and
/// the lists of parts. Other sheets, charts, macros and properties stay as
/// they were packed.
public enum WorkbookAnnotator {
  /// Writes `path` with `notes` and `summary` to `output`.
  ///
  /// - Throws: `OfficeFileError` when the file can't be read or written.
  /// - Complexity: O(*marked sheets*) time and memory.
  public static func annotate(
    _ path: String, notes: [CellNote], summary: SummarySheet, to output: String
  ) throws(OfficeFileError) {
    let workbook = try WorkbookReader(path: path)
    let temporary = output + ".part"
    try ZipEditor.copy(path, to: temporary)
    do throws(OfficeFileError) {
      let draft = try AnnotationDraft(workbook, ZipEditor(path: temporary))
      for sheet in workbook.sheets {
        try draft.mark(sheet, notes.filter { $0.sheet == sheet.name })
      }
      try draft.add(summary)
      try draft.close()
    } catch {
      unlink(temporary)
      throw error
    }
    guard rename(temporary, output) == 0 else {
      unlink(temporary)
      throw OfficeFileError(.notWritable, at: output)
    }
  }
}

/// The changes to one workbook, until they are written.
private final class AnnotationDraft {
  private let workbook: WorkbookReader
  private let zip: ZipEditor
  private let styles: StyleSheetEdit
  private var contentTypes: XMLEdit
  private var partNumber = 0

  init(_ workbook: WorkbookReader, _ zip: ZipEditor) throws(OfficeFileError) {
    self.workbook = workbook
    self.zip = zip
    self.contentTypes = XMLEdit(try workbook.archive.bytes("[Content_Types].xml"))
    guard let member = workbook.stylesMember,
      let styles = StyleSheetEdit(try workbook.utf8(member))
    else { throw OfficeFileError(.missingPart, at: workbook.archive.path, found: "styles.xml") }
    self.styles = styles
    try zip.put(styles.result, as: member)
  }

  func mark(_ sheet: SheetInfo, _ notes: [CellNote]) throws(OfficeFileError) {
    guard !notes.isEmpty else { return }
    let notes = merged(notes)
    var edit = SheetEdit(
      try workbook.utf8(sheet.member, cap: ZipArchive.Cap.sheet), styles: styles)
    var marks: [Int: [Int: Bool]] = [:]
    for note in notes { marks[note.row, default: [:]][note.column] = note.isError }
    edit.mark(marks)

    var relations = try Relations(of: sheet.member, workbook)
    var new = notes
    if let old = relations.member(ofKind: "comments") {
      let added = NotesPart.add(notes, to: try workbook.utf8(old))
      new = added.new
      try zip.put(added.part, as: old)
    } else {
      let member = nextPart("xl/comments", "xml")
      try zip.put(NotesPart.make(notes), as: member)
      relations.add("comments", member)
      addOverride(member, "comments")
    }
    if let shapes = edit.legacyDrawing.flatMap({ relations.member(withID: $0) }) {
      try zip.put(NoteShapes.add(new, to: workbook.utf8(shapes)), as: shapes)
    } else {
      let member = nextPart("xl/drawings/vmlDrawing", "vml")
      try zip.put(NoteShapes.make(new), as: member)
      edit.addLegacyDrawing(relations.add("vmlDrawing", member))
      addDefault("vml", "application/vnd.openxmlformats-officedocument.vmlDrawing")
    }
    try zip.put(relations.result, as: relations.member)
    try zip.put(edit.result, as: sheet.member)
  }

  func add(_ summary: SummarySheet) throws(OfficeFileError) {
    let member = nextPart("xl/worksheets/sheet", "xml")
    try zip.put(summary.xml(styles: styles), as: member)
    addOverride(member, "worksheet")
    var relations = try Relations(of: workbook.bookMember, workbook)
    let relation = relations.add("worksheet", member)
    try zip.put(relations.result, as: relations.member)

    var book = XMLEdit(try workbook.utf8(workbook.bookMember))
    let ids = book.scanner.compactMap { tag in
      book.scanner.text(tag.name) == "sheet"
        ? book.scanner.text(of: "sheetId", in: tag).flatMap { Int($0) } : nil
    }
    var name = summary.name
    var copy = 2
    while workbook.sheets.contains(where: { $0.name == name }) {
      name = "\(summary.name)\(copy)"
      copy += 1
    }
    book.append(
      "<\(book.prefix)sheet xmlns:r=\"\(Namespace.relations)\" name=\"\(XMLEdit.escaped(name))\" "
        + "sheetId=\"\((ids.max() ?? 0) + 1)\" r:id=\"\(relation)\"/>", to: "sheets")
    try zip.put(book.result, as: workbook.bookMember)
  }

  func close() throws(OfficeFileError) {
    try zip.put(contentTypes.result, as: "[Content_Types].xml")
    try zip.close()
  }

  /// One note a cell, with the texts of all; an error wins over a warning.
  private func merged(_ notes: [CellNote]) -> [CellNote] {
    Dictionary(grouping: notes) { $0.row * SheetLimit.columns + $0.column }
      .sorted { $0.key < $1.key }
      .map { _, notes in
        CellNote(
          sheet: notes[0].sheet, column: notes[0].column, row: notes[0].row,
          text: notes.map(\.text).joined(separator: "\n"),
          isError: notes.contains(where: \.isError))
      }
  }

  private func nextPart(_ stem: String, _ ending: String) -> String {
    repeat { partNumber += 1 } while workbook.archive.contains("\(stem)\(partNumber).\(ending)")
    return "\(stem)\(partNumber).\(ending)"
  }

  private func addOverride(_ member: String, _ kind: String) {
    contentTypes.append(
      "<\(contentTypes.prefix)Override PartName=\"/\(member)\" "
        + "ContentType=\"\(Namespace.contentType).\(kind)+xml\"/>", to: "Types")
  }

  private func addDefault(_ ending: String, _ type: String) {
    let scanner = contentTypes.scanner
    let isThere = scanner.contains { tag in
      scanner.text(tag.name) == "Default" && scanner.text(of: "Extension", in: tag) == ending
    }
    guard !isThere, !addedDefaults.contains(ending) else { return }
    addedDefaults.insert(ending)
    contentTypes.append(
      "<\(contentTypes.prefix)Default Extension=\"\(ending)\" ContentType=\"\(type)\"/>",
      to: "Types")
  }

  private var addedDefaults: Set<String> = []
}
