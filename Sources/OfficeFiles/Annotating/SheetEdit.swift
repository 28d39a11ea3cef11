/// Marks cells of a sheet's XML, and adds the cells that aren't there yet.
struct SheetEdit {
  private var edit: XMLEdit
  private let styles: StyleSheetEdit
  private let prefix: String

  init(_ bytes: [UInt8], styles: StyleSheetEdit) {
    self.edit = XMLEdit(bytes)
    self.styles = styles
    self.prefix = edit.prefix
  }

  var result: [UInt8] { edit.result }

  /// Gives the cells of `marks` (by row, then by column) their red or yellow
  /// style; returns those whose row isn't in the sheet.
  mutating func mark(_ marks: [Int: [Int: Bool]]) {
    var row = 0
    var column = -1
    var pending: [(column: Int, isError: Bool)] = []
    for tag in edit.scanner {
      switch edit.scanner.text(tag.name) {
      case "row":
        if tag.kind != .end {
          row = edit.scanner.text(of: "r", in: tag).flatMap { Int($0) } ?? row + 1
          column = -1
          pending = (marks[row] ?? [:]).map { ($0.key, $0.value) }.sorted { $0.0 < $1.0 }
        }
        if tag.kind == .empty, !pending.isEmpty {
          let slash = tag.range.upperBound - 2
          edit.replace(
            slash..<tag.range.upperBound, with: ">\(cells(&pending, row: row))</\(prefix)row>")
        } else if tag.kind == .end, !pending.isEmpty {
          edit.insert(cells(&pending, row: row), at: tag.range.lowerBound)
        }
      case "c" where tag.kind != .end && !pending.isEmpty:
        column =
          edit.scanner.text(of: "r", in: tag).map { $0.withCString(CellReference.column) }
          ?? column + 1
        let before = cells(&pending, row: row, before: column)
        if !before.isEmpty { edit.insert(before, at: tag.range.lowerBound) }
        if let next = pending.first, next.column == column {
          pending.removeFirst()
          let style = edit.scanner.text(of: "s", in: tag).flatMap { Int($0) } ?? 0
          edit.set("s", of: tag, to: "\(styles.marked(style, isError: next.isError))")
        }
      default: continue
      }
    }
  }

  private func cells(
    _ pending: inout [(column: Int, isError: Bool)], row: Int, before column: Int = .max
  ) -> String {
    var text = ""
    while let next = pending.first, next.column < column {
      pending.removeFirst()
      let place = CellReference.name(column: next.column, row: row)
      text += "<\(prefix)c r=\"\(place)\" s=\"\(styles.marked(0, isError: next.isError))\"/>"
    }
    return text
  }

  /// The relationship of the sheet's notes' shapes, if it has any.
  var legacyDrawing: String? {
    edit.first("legacyDrawing").flatMap { tag in
      edit.scanner.text(of: "r:id", in: tag) ?? edit.scanner.text(of: "id", in: tag)
    }
  }

  /// Names the part with the notes' shapes, where the schema wants it.
  mutating func addLegacyDrawing(_ relation: String) {
    let later: Set<String> = [
      "legacyDrawingHF", "drawingHF", "picture", "oleObjects", "controls", "webPublishItems",
      "tableParts", "extLst",
    ]
    let text =
      "<\(prefix)legacyDrawing xmlns:r=\"\(Namespace.relations)\" r:id=\"\(relation)\"/>"
    var depth = 0
    for tag in edit.scanner {
      if tag.kind == .end { depth -= 1 }
      let isChild = depth == 1 && tag.kind != .end && later.contains(edit.scanner.text(tag.name))
      if isChild || (depth == 0 && tag.kind == .end) {
        return edit.insert(text, at: tag.range.lowerBound)
      }
      if tag.kind == .start { depth += 1 }
    }
  }
}

/// Names of the parts' vocabularies (ECMA-376).
enum Namespace {
  static let main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
  static let relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
  static let package = "http://schemas.openxmlformats.org/package/2006/relationships"
  static let contentType = "application/vnd.openxmlformats-officedocument.spreadsheetml"
}
