internal import Foundation

/// Bytes as a file of their own while `body` runs: readers and writers of
/// workbooks stream from and to disk.
package func withWorkbookFile<Value>(
  _ content: [UInt8] = [], _ body: (String) throws -> Value
) throws -> Value {
  let file = FileManager.default.temporaryDirectory
    .appendingPathComponent("junheng-\(UUID().uuidString).xlsx")
  try Data(content).write(to: file)
  defer { try? FileManager.default.removeItem(at: file) }
  return try body(file.path)
}

/// What `write` puts into a file.
func workbookBytes(_ write: (String) throws -> Void) throws -> [UInt8] {
  try withWorkbookFile { path in
    try write(path)
    return Array(try Data(contentsOf: URL(fileURLWithPath: path)))
  }
}
