internal import OfficeFiles
internal import Policy

/// Reads the rows of one sheet by the names of its columns.
///
/// While a row is being read, `self[column]` is its cell's text. Nothing is
/// allocated for a row unless something is wrong with it.
final class TableReader {
  let sheet: SheetInfo
  let kind: CountySheet
  let headings: [ColumnHeading]
  let log: ProblemLog
  let uses1904Dates: Bool
  private let mappings: [ColumnMapping]
  let folding = WidthFolding()
  private(set) var header: HeaderMatch?
  private(set) var rowNumber = 0
  private(set) var rowsRead = 0
  private(set) var extras: ExtraColumnsBuilder?

  /// Whether the rows without errors are to be found again by number, key and mark.
  var keepsRows = false
  private(set) var sentRows: [(number: Int, key: String, mark: String?)] = []

  /// The hidden marks of all rows, where the sheet has them (`RowMark`).
  private(set) var marks: [String] = []
  private var markColumn = -1
  private var mark: String?

  private let slots: UnsafeMutablePointer<CellText>
  private let fieldOfColumn: UnsafeMutablePointer<Int16>

  init<Columns: SheetColumns>(
    _ columns: Columns.Type, sheet: SheetInfo, log: ProblemLog, uses1904Dates: Bool,
    mappings: [ColumnMapping] = []
  ) {
    self.sheet = sheet
    self.kind = Columns.sheet
    self.headings = Columns.allCases.map(\.heading)
    self.log = log
    self.uses1904Dates = uses1904Dates
    self.mappings = mappings
    self.slots = .allocate(capacity: headings.count)
    slots.initialize(repeating: .empty, count: headings.count)
    self.fieldOfColumn = .allocate(capacity: SheetLimit.columns)
    fieldOfColumn.initialize(repeating: -1, count: SheetLimit.columns)
  }

  deinit {
    slots.deallocate()
    fieldOfColumn.deallocate()
    folding.deallocate()
  }

  /// The text of the present row in `field`; empty when there is none.
  @inline(__always)
  subscript(field: Int) -> CellText { slots[field] }

  /// Whether the sheet has the column at all.
  func has(_ field: Int) -> Bool { header.map { $0.columnOfField[field] >= 0 } ?? false }

  /// Calls `row` for every row below the header that holds something.
  ///
  /// - Complexity: O(*cells*).
  func read(from workbook: WorkbookReader, each row: () -> Void) throws(OfficeFileError) {
    let lexicon = Lexicon(
      headings.enumerated().flatMap { index, heading in
        (heading.accepted + mapped(to: heading)).map { (word: $0, value: index) }
      })
    try workbook.rows(of: sheet) { cells in
      if header == nil {
        guard cells.number <= HeaderMatch.deepestRow else { return false }
        header = HeaderMatch(cells, headings: headings, lexicon: lexicon)
        if var found = header {
          takeMarkColumn(of: &found)
          header = found
          prepare(found)
        }
        return true
      }
      if take(cells) { row() }
      return true
    }
    guard let header else {
      let names = headings.filter(\.isRequired)
      return report(
        .missingHeader, row: nil, field: nil, found: "",
        allowed: LocalizedText(
          zh: names.map(\.zh).joined(separator: "、"), en: names.map(\.en).joined(separator: ", ")))
    }
    checkStructure(header)
  }

  /// What the bureau calls the column; our own names win where they clash.
  private func mapped(to heading: ColumnHeading) -> [String] {
    mappings.filter { $0.column == heading.zh }.map { ColumnHeading.normalised($0.heading) }
  }

  /// Columns of ours that the header doesn't have; nil when it has all.
  var missingColumns: MissingColumns? {
    guard let header else { return nil }
    let missing = headings.indices.filter { header.columnOfField[$0] < 0 }
    return missing.isEmpty
      ? nil
      : MissingColumns(
        sheet: kind,
        names: missing.map { LocalizedText(zh: headings[$0].zh, en: headings[$0].en) })
  }

  /// Puts the cells of a row into their slots; false when they're all empty.
  @inline(__always)
  private func take(_ row: SheetRow) -> Bool {
    rowNumber = row.number
    for field in 0..<headings.count { slots[field] = .empty }
    var isEmpty = true
    extras?.clear()
    mark = nil
    for cell in row.cells {
      if cell.column == markColumn {
        mark = row.text(of: cell).trimmed
        continue
      }
      let field = Int(fieldOfColumn[cell.column])
      if field >= 0 {
        let bytes = CellText.trimmed(row.bytes(of: cell))
        guard bytes.count > 0 else { continue }
        isEmpty = false
        slots[field] = CellText(bytes: bytes, kind: cell.kind, format: cell.format)
      } else if field < -1 {
        keepExtra(-2 - field, cell, row)
      }
    }
    if isEmpty { return false }
    rowsRead += 1
    if keepsRows, let mark { marks.append(mark) }
    for field in 0..<headings.count where slots[field].kind == .error {
      report(.errorValue, field: field, found: slots[field].string)
      slots[field] = .empty
    }
    return true
  }

  private func prepare(_ header: HeaderMatch) {
    for (field, column) in header.columnOfField.enumerated() where column >= 0 {
      fieldOfColumn[column] = Int16(field)
    }
    guard !header.unknown.isEmpty else { return }
    for (index, unknown) in header.unknown.enumerated() {
      fieldOfColumn[unknown.column] = Int16(-2 - index)
    }
    extras = ExtraColumnsBuilder(sheet: kind, headings: header.unknown.map(\.heading))
  }

  private func keepExtra(_ index: Int, _ cell: SheetCell, _ row: SheetRow) {
    extras?.set(index, row.value(of: cell))
    guard PersonalData.looksLikeCitizenID(row.bytes(of: cell)) else { return }
    let text = row.text(of: cell)
    guard let masked = PersonalData.maskedCitizenID(text) else { return }
    let unknown = header!.unknown[index]
    log.add(.personalData) {
      CellProblem(
        .personalData, sheet: sheet.name, row: row.number,
        column: .init(
          letters: CellReference.letters(unknown.column), name: unknown.heading),
        found: masked)
    }
  }

  /// Ends a row that has been understood; `key` names it among its like.
  @inline(__always)
  func keepExtras(key: @autoclosure () -> String) {
    extras?.endRow(key: key())
    if keepsRows { sentRows.append((rowNumber, key(), mark)) }
  }

  /// The hidden column of a school's workbook is neither ours nor the bureau's.
  private func takeMarkColumn(of header: inout HeaderMatch) {
    let names = RowMark.heading.accepted
    guard
      let index = header.unknown.firstIndex(where: {
        names.contains(ColumnHeading.normalised($0.heading))
      })
    else { return }
    markColumn = header.unknown.remove(at: index).column
  }

  private func checkStructure(_ header: HeaderMatch) {
    for (field, heading) in headings.enumerated()
    where heading.isRequired && header.columnOfField[field] < 0 {
      let unknown = header.unknown.map(\.heading)
      report(
        .missingColumn, row: header.row, field: field, found: "",
        suggestion: Spelling.nearest(to: heading.zh, among: unknown))
    }
    for (field, column) in header.repeated {
      log.add(.duplicateColumn) {
        CellProblem(
          .duplicateColumn, sheet: sheet.name, row: header.row,
          column: .init(letters: CellReference.letters(column), name: header.names[field]))
      }
    }
    if rowsRead == 0, kind.isRequired {
      report(.noRows, row: nil, field: nil, found: "")
    }
  }
}
