internal import OfficeFiles

/// Which column of a sheet holds what, found from its header row.
struct HeaderMatch {
  let row: Int

  /// Zero-based columns by the number of the heading; -1 when it's missing.
  var columnOfField: [Int]

  /// The heading as the file has it, by the number of the heading.
  var names: [String]

  /// Columns with a heading that we don't know.
  var unknown: [(column: Int, heading: String)] = []

  /// Known headings that came again.
  var repeated: [(field: Int, column: Int)] = []

  /// How far down a header is looked for, below title rows.
  static let deepestRow = 20

  /// Reads `row` as a header, or nil when too little of it is known.
  init?(_ row: SheetRow, headings: [ColumnHeading], lexicon: Lexicon) {
    self.row = row.number
    self.columnOfField = Array(repeating: -1, count: headings.count)
    self.names = headings.map(\.zh)
    var found = 0
    for cell in row.cells {
      let text = row.text(of: cell)
      let name = ColumnHeading.normalised(text)
      guard !name.isEmpty else { continue }
      if let field = lexicon.find(name) {
        if columnOfField[field] >= 0 {
          repeated.append((field, cell.column))
        } else {
          found += 1
          columnOfField[field] = cell.column
          names[field] = text.replacing("★", with: "")
        }
      } else {
        unknown.append((cell.column, text))
      }
    }
    guard found >= 2 || found == headings.count else { return nil }
  }
}
