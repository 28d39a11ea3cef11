internal import CXlsxWriter

/// Writes an .xlsx file sheet by sheet, rows in order, in constant memory.
///
/// Text is always written as a string cell, never as a formula, so a name such
/// as `=HYPERLINK(…)` stays text in every spreadsheet program. Texts that begin
/// with `=`, `+`, `-`, `@` or a tab also get the number format "text", which keeps
/// them text when somebody edits the cell.
///
///     let writer = try WorkbookWriter(path: "county.xlsx", title: "某县")
///     let sheet = try writer.addSheet("学校", columns: [SheetColumn("学校名称", width: 28)])
///     sheet.append([.text("第一小学")])
///     try writer.close()
public final class WorkbookWriter {
  private let path: String
  private let book: UnsafeMutablePointer<lxw_workbook>
  private let styles: WriterStyles
  private var isClosed = false
  private var hasVeryHiddenSheet = false

  public init(path: String, title: String = "") throws(OfficeFileError) {
    var options = lxw_workbook_options()
    options.constant_memory = 1
    guard let book = workbook_new_opt(path, &options) else {
      throw OfficeFileError(.notWritable, at: path)
    }
    self.path = path
    self.book = book
    self.styles = WriterStyles(book)
    setProperties(title: title)
  }

  deinit {
    if !isClosed { lxw_workbook_free(book) }
  }

  /// A fixed creation time keeps the same content the same bytes.
  private func setProperties(title: String) {
    title.withCString { title in
      var properties = lxw_doc_properties()
      properties.title = UnsafeMutablePointer(mutating: title)
      properties.created = 1_767_225_600
      workbook_set_properties(book, &properties)
    }
  }

  /// Adds a sheet and writes its title lines and header row.
  public func addSheet(
    _ name: String, columns: [SheetColumn], preface: [String] = [], layout: SheetLayout = .init()
  ) throws(OfficeFileError) -> SheetWriter {
    guard let sheet = workbook_add_worksheet(book, name) else {
      throw OfficeFileError(.notWritable, at: "\(path) · \(name)")
    }
    return SheetWriter(
      sheet, styles: styles, columns: columns, preface: preface, layout: layout)
  }

  /// Adds a sheet for programs: people don't see it, and Excel and WPS don't offer
  /// to show it.
  public func addVeryHiddenSheet(_ name: String, rows: [[String]]) throws(OfficeFileError) {
    guard let sheet = workbook_add_worksheet(book, name) else {
      throw OfficeFileError(.notWritable, at: "\(path) · \(name)")
    }
    for (row, texts) in rows.enumerated() {
      for (column, text) in texts.enumerated() where !text.isEmpty {
        worksheet_write_string(
          sheet, UInt32(row), UInt16(column), EscapedText.escape(text), styles.plain)
      }
    }
    worksheet_hide(sheet)
    hasVeryHiddenSheet = true
  }

  /// Finishes the file.
  ///
  /// - Throws: when the disk refuses it.
  public func close() throws(OfficeFileError) {
    isClosed = true
    let code = workbook_close(book)
    guard code == LXW_NO_ERROR else {
      throw OfficeFileError(.notWritable, at: path, found: String(cString: lxw_strerror(code)))
    }
    if hasVeryHiddenSheet { try hideForGood() }
  }

  /// libxlsxwriter 1.1 knows `hidden` only; 1.1.6 and later have a call for it.
  private func hideForGood() throws(OfficeFileError) {
    let member = "xl/workbook.xml"
    var edit = XMLEdit(try ZipArchive(path: path).bytes(member))
    for tag in edit.scanner where edit.scanner.text(tag.name) == "sheet" {
      guard let state = edit.scanner.value(of: "state", in: tag) else { continue }
      edit.replace(state, with: "veryHidden")
    }
    let zip = try ZipEditor(path: path)
    try zip.put(edit.result, as: member)
    try zip.close()
  }
}
