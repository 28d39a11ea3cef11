import Policy
import Wording

/// A table in plain text whose columns line up in a terminal, Chinese included.
///
///     var table = TextTable([.name, .gap], in: .zh, numeric: [1])
///     table.add(["青石小学", "3"])
struct TextTable {
  private let heads: [String]
  private let numeric: Set<Int>
  private var rows: [[String]] = []

  /// - Parameter numeric: positions of the columns to align right.
  init(_ heads: [ColumnHead], in language: Language, numeric: Set<Int> = []) {
    self.heads = heads.map { $0.name(in: language) }
    self.numeric = numeric
  }

  mutating func add(_ row: [String]) { rows.append(row) }

  /// The table, a line each, heads first.
  ///
  /// - Complexity: O(*n*) in cells.
  var text: String {
    let all = [heads] + rows
    let widths = heads.indices.map { column in
      all.map { displayWidth($0[column]) }.max() ?? 0
    }
    return all.map { row in
      row.indices.map { column in
        let space = String(repeating: " ", count: widths[column] - displayWidth(row[column]))
        return numeric.contains(column) ? space + row[column] : row[column] + space
      }.joined(separator: "  ").trimmingTrailingSpaces
    }.joined(separator: "\n")
  }
}

/// Terminal cells that `text` takes: two for wide East Asian characters
/// (Unicode TR11, the blocks that our texts use).
func displayWidth(_ text: String) -> Int {
  text.unicodeScalars.reduce(0) { width, scalar in
    switch scalar.value {
    case 0x1100...0x115F, 0x2E80...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F,
      0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x20000...0x3FFFD:
      width + 2
    default: width + 1
    }
  }
}

extension String {
  fileprivate var trimmingTrailingSpaces: String {
    var view = self[...]
    while view.last == " " { view.removeLast() }
    return String(view)
  }
}
