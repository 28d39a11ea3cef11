import Foundation
import OfficeFiles

/// Runs `body` with the path of a file that `Fixtures/workbooks.py` made.
func withFixture<Result>(_ name: String, _ body: (String) throws -> Result) throws -> Result {
  let tests = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
  let script = tests.appending(path: "Fixtures/workbooks.py")
  return try withTemporaryFile { path in
    let python = Process()
    python.executableURL = URL(filePath: "/usr/bin/env")
    python.arguments = ["python3", script.path, name, path]
    try python.run()
    python.waitUntilExit()
    return try body(path)
  }
}

/// Runs `body` with the path of a file that doesn't exist yet, and removes it.
func withTemporaryFile<Result>(_ body: (String) throws -> Result) throws -> Result {
  let folder = FileManager.default.temporaryDirectory
  let path = folder.appending(path: "junheng-\(UUID()).xlsx").path
  defer { try? FileManager.default.removeItem(atPath: path) }
  return try body(path)
}

/// Every cell of the first sheet as text, row by row.
func cells(_ path: String) throws -> [[String]] {
  let workbook = try WorkbookReader(path: path)
  var rows: [[String]] = []
  try workbook.rows(of: workbook.sheets[0]) { row in
    rows.append(row.cells.map { row.text(of: $0) })
    return true
  }
  return rows
}
