import Foundation

/// Runs `body` with the path of a file that doesn't exist yet, and removes it.
func withTemporaryFile<Result>(
  _ ending: String = "xlsx", _ body: (String) throws -> Result
) throws -> Result {
  let folder = FileManager.default.temporaryDirectory
  let path = folder.appendingPathComponent("junheng-\(UUID()).\(ending)").path
  defer { try? FileManager.default.removeItem(atPath: path) }
  return try body(path)
}
