internal import OfficeFiles
internal import Staffing
internal import Timetabling

/// Reads a clerk's workbook: sheets with a row for each lesson, or a grid for each class.
///
/// A sheet whose head has 班级 is a list; one whose head begins with 节次 and goes on with days is
/// the grid of the class that the sheet is named for. Other sheets are left alone.
struct TimetableReading {
  private(set) var rows: [TimetableRow] = []

  /// - Throws: `OfficeFileError` when it's no workbook.
  init(path: String) throws {
    let reader = try WorkbookReader(path: path)
    for sheet in reader.sheets where !sheet.isHidden {
      var cells: [[Int: String]] = []
      var numbers: [Int] = []
      try reader.rows(of: sheet) { row in
        var line: [Int: String] = [:]
        for cell in row.cells {
          let text = row.text(of: cell).trimmingSpaces
          if !text.isEmpty { line[cell.column] = text }
        }
        if !line.isEmpty {
          cells.append(line)
          numbers.append(row.number)
        }
        return cells.count <= BringLimit.rows
      }
      read(sheet.name, cells, numbers)
    }
  }

  private mutating func read(_ sheet: String, _ cells: [[Int: String]], _ numbers: [Int]) {
    for (index, head) in cells.enumerated() {
      let names = Dictionary(head.map { ($0.value, $0.key) }) { first, _ in first }
      if names["班级"] != nil, names["教师"] != nil {
        list(sheet, names, cells[(index + 1)...], numbers[(index + 1)...])
        return
      }
      if let periods = names["节次"], head.contains(where: { Weekday(timetable: $0.value) != nil }) {
        grid(sheet, head, periods, cells[(index + 1)...], numbers[(index + 1)...])
        return
      }
    }
  }

  private mutating func list(
    _ sheet: String, _ names: [String: Int], _ cells: ArraySlice<[Int: String]>,
    _ numbers: ArraySlice<Int>
  ) {
    for (line, number) in zip(cells, numbers) {
      func text(_ heads: String...) -> String {
        heads.compactMap { names[$0] }.compactMap { line[$0] }.first ?? ""
      }
      rows.append(
        TimetableRow(
          place: "\(sheet)!A\(number)", classroom: text("班级"), subject: text("学科", "科目"),
          teacher: text("教师"), weekday: text("星期"), period: text("节次"), room: text("教室")))
    }
  }

  private mutating func grid(
    _ sheet: String, _ head: [Int: String], _ periods: Int, _ cells: ArraySlice<[Int: String]>,
    _ numbers: ArraySlice<Int>
  ) {
    let days = head.filter { Weekday(timetable: $0.value) != nil }.sorted { $0.key < $1.key }
    for (line, number) in zip(cells, numbers) {
      for (column, day) in days {
        guard let text = line[column] else { continue }
        let parts = text.split(whereSeparator: \.isWhitespace).map(String.init)
        rows.append(
          TimetableRow(
            place: "\(sheet)!\(CellReference.name(column: column, row: number))",
            classroom: sheet, subject: parts.first ?? "",
            teacher: parts.count > 1 ? parts[1] : "", weekday: day,
            period: line[periods] ?? "", room: parts.dropFirst(2).joined(separator: " ")))
      }
    }
  }
}

/// How much of a workbook is read.
enum BringLimit {
  static let rows = 6_000
  static let bytes = 4 * 1_024 * 1_024
}

extension String {
  fileprivate var trimmingSpaces: String {
    let start = firstIndex { !$0.isWhitespace } ?? endIndex
    let end = lastIndex { !$0.isWhitespace }.map(index(after:)) ?? start
    return String(self[start..<end])
  }
}
