internal import CXlsxWriter

/// Writes the rows of one sheet in order.
public final class SheetWriter {
  private let sheet: UnsafeMutablePointer<lxw_worksheet>
  private let styles: WriterStyles
  private let columns: [SheetColumn]
  private let headerRow: UInt32
  private let layout: SheetLayout
  private var row: UInt32

  init(
    _ sheet: UnsafeMutablePointer<lxw_worksheet>, styles: WriterStyles, columns: [SheetColumn],
    preface: [String], layout: SheetLayout
  ) {
    self.sheet = sheet
    self.styles = styles
    self.columns = columns
    self.layout = layout
    self.headerRow = UInt32(preface.count)
    self.row = 0
    setUpPage()
    setUpColumns()
    for line in preface {
      worksheet_write_string(sheet, row, 0, line, styles.preface)
      row += 1
    }
    worksheet_set_row(sheet, row, columns.contains { $0.heading.count > 8 } ? 32 : 22, nil)
    for (index, column) in columns.enumerated() {
      worksheet_write_string(
        sheet, row, UInt16(index), column.heading,
        column.isRequired ? styles.requiredHeader : styles.header)
    }
    row += 1
    worksheet_freeze_panes(sheet, row, UInt16(layout.frozenColumns))
    setUpFilter(lastRow: UInt32(SheetLimit.rows - 1))
  }

  /// Writes the next row; a value for each column, or fewer.
  public func append(_ values: [CellValue]) {
    let height = values.indices.map { lines(of: values[$0], at: $0) }.max() ?? 1
    let least = layout.cells == .timetable && !values.isEmpty ? 42.0 : 0
    if height > 1 || least > 0 {
      worksheet_set_row(sheet, row, max(least, min(409, 16.5 * Double(height))), nil)
    }
    for (index, value) in values.enumerated() {
      let column = UInt16(index)
      switch value {
      case .empty: if let look { worksheet_write_blank(sheet, row, column, look) }
      case .text(let text): write(text, at: column)
      case .number(let number): worksheet_write_number(sheet, row, column, number, look)
      case .date(let serial): worksheet_write_number(sheet, row, column, serial, styles.date)
      case .boolean(let flag): worksheet_write_boolean(sheet, row, column, flag ? 1 : 0, nil)
      }
    }
    row += 1
  }

  /// The style that the layout gives to cells without one of their own.
  private var look: UnsafeMutablePointer<lxw_format>? {
    switch layout.cells {
    case .plain: nil
    case .bordered: styles.bordered
    case .timetable: styles.timetable
    }
  }

  /// The lines that a value takes in a column that wraps: a program that opens
  /// the file doesn't make the row higher by itself.
  private func lines(of value: CellValue, at column: Int) -> Int {
    guard case .text(let text) = value, column < columns.count, columns[column].wraps else {
      return 1
    }
    let room = max(1, Int(columns[column].width) - 1)
    return text.split(separator: "\n", omittingEmptySubsequences: false).reduce(0) { sum, line in
      let width = line.unicodeScalars.reduce(0) { $0 + ($1.value < 0x2E80 ? 1 : 2) }
      return sum + max(1, (width + room - 1) / room)
    }
  }

  private func write(_ text: String, at column: UInt16) {
    guard let first = text.utf8.first else { return }
    let wraps = Int(column) < columns.count && columns[Int(column)].wraps
    let style =
      SheetWriter.startsLikeFormula(first) ? styles.plain : look ?? (wraps ? styles.wrapped : nil)
    worksheet_write_string(sheet, row, column, EscapedText.escape(text), style)
  }

  /// Whether a spreadsheet program would take a typed text for a formula.
  private static func startsLikeFormula(_ first: UInt8) -> Bool {
    switch first {
    case UInt8(ascii: "="), UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "@"), 9, 13: true
    default: false
    }
  }

  private func setUpPage() {
    worksheet_set_paper(sheet, 9)
    if layout.isLandscape { worksheet_set_landscape(sheet) }
    worksheet_fit_to_pages(sheet, 1, 0)
    worksheet_repeat_rows(sheet, headerRow, headerRow)
    worksheet_set_footer(sheet, layout.footer)
    worksheet_set_margins(sheet, 0.5, 0.5, 0.6, 0.7)
  }

  private func setUpColumns() {
    for (index, column) in columns.enumerated() {
      let position = UInt16(index)
      var options = lxw_row_col_options(hidden: column.isHidden ? 1 : 0, level: 0, collapsed: 0)
      worksheet_set_column_opt(sheet, position, position, column.width, nil, &options)
      if !column.choices.isEmpty { offer(column.choices, at: position) }
    }
  }

  /// A drop-down list; longer ones than the format allows (255 bytes) are left out.
  private func offer(_ choices: [String], at column: UInt16) {
    guard choices.joined(separator: ",").utf8.count <= 255 else { return }
    var words: [UnsafeMutablePointer<CChar>?] = choices.map { word in
      let copy = UnsafeMutablePointer<CChar>.allocate(capacity: word.utf8.count + 1)
      word.withCString { copy.update(from: $0, count: word.utf8.count + 1) }
      return copy
    }
    words.append(nil)
    words.withUnsafeMutableBufferPointer { list in
      var validation = lxw_data_validation()
      validation.validate = UInt8(LXW_VALIDATION_TYPE_LIST.rawValue)
      validation.error_type = UInt8(LXW_VALIDATION_ERROR_TYPE_WARNING.rawValue)
      validation.value_list = list.baseAddress
      worksheet_data_validation_range(
        sheet, headerRow + 1, column, UInt32(SheetLimit.rows - 1), column, &validation)
    }
    for word in words { word?.deallocate() }
  }

  private func setUpFilter(lastRow: UInt32) {
    guard layout.hasFilter, !columns.isEmpty else { return }
    worksheet_autofilter(sheet, headerRow, 0, lastRow, UInt16(columns.count - 1))
  }
}
