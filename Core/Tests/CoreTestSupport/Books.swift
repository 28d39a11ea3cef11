import Foundation

/// The text of a shipped policy book, such as `national-default`.
public func bookText(_ name: String = "national-default") throws -> String {
  let root = (0..<4).reduce(URL(fileURLWithPath: #filePath)) { url, _ in
    url.deletingLastPathComponent()
  }
  return try String(
    contentsOf: root.appending(path: "policy-books/\(name).yaml"), encoding: .utf8)
}

/// The shipped books.
public let bookNames = ["national-default", "miyun", "county-managed"]
