public import OfficeFiles

/// Columns of a sheet that the workbook has beyond ours, kept for the export.
public struct ExtraColumns: Equatable, Sendable {
  public let sheet: CountySheet
  public let headings: [String]

  /// The rows' keys: school code, teacher number, `SCHOOL/STAGE/SUBJECT` for
  /// posts, and the position from 0 for pairs and swaps.
  public let keys: [String]

  /// For each heading a value for each key.
  public let values: [[CellValue]]

  public init(sheet: CountySheet, headings: [String], keys: [String], values: [[CellValue]]) {
    self.sheet = sheet
    self.headings = headings
    self.keys = keys
    self.values = values
  }
}

/// Gathers extra columns row by row.
struct ExtraColumnsBuilder {
  let sheet: CountySheet
  let headings: [String]
  private var keys: [String] = []
  private var values: [[CellValue]]
  private var row: [CellValue]

  init(sheet: CountySheet, headings: [String]) {
    self.sheet = sheet
    self.headings = headings
    self.values = Array(repeating: [], count: headings.count)
    self.row = Array(repeating: .empty, count: headings.count)
  }

  mutating func clear() {
    for index in row.indices { row[index] = .empty }
  }

  mutating func set(_ index: Int, _ value: CellValue) { row[index] = value }

  mutating func endRow(key: String) {
    keys.append(key)
    for index in row.indices { values[index].append(row[index]) }
  }

  var columns: ExtraColumns {
    ExtraColumns(sheet: sheet, headings: headings, keys: keys, values: values)
  }
}
