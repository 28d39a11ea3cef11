import CoreTestSupport
import Policy
import Testing

/// The national book with some of its lines exchanged.
func bookText(replacing changes: [(String, String)]) throws -> String {
  var text = try bookText()
  for (line, change) in changes {
    try #require(text.contains(line), "the book has no '\(line)'")
    text = text.split(separator: line, omittingEmptySubsequences: false).joined(separator: change)
  }
  return text
}

func book(_ changes: (String, String)...) throws -> PolicyBook {
  try PolicyBook(yaml: try bookText(replacing: changes))
}
