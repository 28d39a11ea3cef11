import Foundation
import Policy
import Testing

@Suite struct `The contents of a policy book` {
  static let folder = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appendingPathComponent("policy-books")

  @Test(arguments: ["national-default", "miyun", "county-managed"])
  func `list every rule in force and give each value a source`(name: String) throws {
    let yaml = try String(
      contentsOf: Self.folder.appendingPathComponent("\(name).yaml"), encoding: .utf8)
    let book = try PolicyBook(yaml: yaml)
    #expect(book.bookRules.map(\.id) == book.rules)
    #expect(!book.entries.isEmpty)
    for entry in book.entries {
      #expect(entry.citation != nil, "\(entry.path.joined(separator: ".")) has no source")
      #expect(!entry.value.isEmpty, "\(entry.path.joined(separator: ".")) has no value")
    }
  }
}
