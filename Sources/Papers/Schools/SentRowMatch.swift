internal import OfficeFiles
internal import Staffing

/// Which row of what was given out each row that came back is.
///
/// The mark in the hidden column decides, if it was made for this very workbook.
/// Without one, or with a foreign one, the row's own number does.
struct SentRowMatch {
  /// What was given out, without rows that were pasted in from another file:
  /// nobody knows what their sender saw.
  private(set) var base: [String: [CellValue]]

  /// What came back; rows that couldn't be read say nothing.
  private(set) var theirs: [String: [CellValue?]] = [:]
  private(set) var renamed: [(from: String, to: String)] = []

  /// The rows that could be read, whole.
  private(set) var sentCells: [String: [CellValue]] = [:]

  init(
    _ sent: SentSheet, of sheet: CountySheet, base: [String: [CellValue]],
    origin: SchoolWorkbookOrigin?, school: School.ID
  ) {
    self.base = base
    let width = sheet.headings.count
    let nothing = [CellValue?](repeating: nil, count: width)
    let keys = Set(sent.rows.map(\.key))
    for row in sent.rows {
      let mark = row.mark.flatMap(RowMark.init)
      let isOurs = mark.map { mark in
        origin.map { RowMark(mark.key, in: sheet, of: $0) == mark } ?? false
      }
      if isOurs == true, let mark, mark.key != row.key, sheet != .posts, base[mark.key] != nil,
        !keys.contains(mark.key)
      {
        renamed.append((mark.key, row.key))
        theirs[mark.key] = nothing
        continue
      }
      if isOurs == false { self.base[row.key] = nil }
      sentCells[row.key] = row.cells
      theirs[row.key] = row.cells.enumerated().map { column, cell in
        sent.fields.contains(column) ? cell : nil
      }
    }
    for text in sent.marks {
      guard let mark = RowMark(text), base[mark.key] != nil, theirs[mark.key] == nil else {
        continue
      }
      // A post whose stage or subject was changed is another post.
      if sheet == .posts, sent.rows.contains(where: { $0.mark == text }) { continue }
      theirs[mark.key] = nothing
    }
    // A school doesn't close by leaving its line out.
    if sheet == .schools, theirs[school.rawValue] == nil { theirs[school.rawValue] = nothing }
  }
}
