import Foundation
public import Policy

/// The text of a file of the repository, by its path from the root.
public func repositoryText(_ path: String) throws -> String {
  let root = (0..<4).reduce(URL(fileURLWithPath: #filePath)) { url, _ in
    url.deletingLastPathComponent()
  }
  return try String(contentsOf: root.appending(path: path), encoding: .utf8)
}

/// The text of a shipped policy book.
public func bookText(_ name: String = "national-default") throws -> String {
  try repositoryText("policy-books/\(name).yaml")
}

/// A shipped policy book.
public func shippedBook(_ name: String = "national-default") throws -> PolicyBook {
  try PolicyBook(yaml: bookText(name))
}

/// The shipped books.
public let bookNames = ["national-default", "miyun", "county-managed"]
