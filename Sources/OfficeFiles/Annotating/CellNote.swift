/// A remark to be left at a cell of somebody's workbook.
public struct CellNote: Hashable, Sendable {
  public let sheet: String

  /// Zero-based.
  public let column: Int

  /// One-based.
  public let row: Int
  public let text: String

  /// Red for errors, yellow for the rest.
  public let isError: Bool

  public init(sheet: String, column: Int, row: Int, text: String, isError: Bool) {
    self.sheet = sheet
    self.column = column
    self.row = row
    self.text = text
    self.isError = isError
  }

  var reference: String { CellReference.name(column: column, row: row) }
}

/// A sheet of text to be added to a workbook; a row may point to a cell.
public struct SummarySheet: Sendable {
  public let name: String
  public let columns: [SheetColumn]
  public let rows: [Row]

  public struct Row: Sendable {
    public let texts: [String]

    /// Sheet and cell to which the row's first cell links.
    public let target: (sheet: String, cell: String)?

    public init(texts: [String], target: (sheet: String, cell: String)? = nil) {
      self.texts = texts
      self.target = target
    }
  }

  public init(name: String, columns: [SheetColumn], rows: [Row]) {
    self.name = name
    self.columns = columns
    self.rows = rows
  }
}
