internal import Sealing

/// What the hidden column of a school's workbook says of a row: which one it was
/// when it was given out, and that it was given out with this workbook.
///
/// The column stands behind the first one, so that it travels with its row when
/// people sort, insert, cut and paste. A row that was pasted in from another
/// workbook has a check that doesn't fit, and is then matched by its number alone.
struct RowMark: Equatable, Sendable {
  static let heading = ColumnHeading("行标识", "row key")

  let key: String
  let check: String

  /// The mark of a row of a workbook that is about to be given out.
  init(_ key: String, in sheet: CountySheet, of origin: SchoolWorkbookOrigin) {
    self.key = key
    let words = [origin.workbook, origin.sha256, origin.school.rawValue, sheet.rawValue, key]
    self.check = String(sha256(words.joined(separator: "\n").utf8).prefix(10))
  }

  /// Reads `KEY#CHECK`.
  init?(_ text: String) {
    guard let hash = text.lastIndex(of: "#"), hash > text.startIndex else { return nil }
    self.key = String(text[..<hash])
    self.check = String(text[text.index(after: hash)...])
  }

  var text: String { "\(key)#\(check)" }
}
