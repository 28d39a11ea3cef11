import Foundation
import Policy
import Staffing
import Testing

@Suite struct `A policy book read again` {
  @Test func `is the same book, in the edition that was read first`() throws {
    let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    for name in ["national-default", "miyun", "county-managed", "national-default"] {
      let text = try String(
        contentsOf: root.appendingPathComponent("policy-books/\(name).yaml"), encoding: .utf8)
      let first = try PolicyBook(yaml: text)
      let again = try PolicyBook(yaml: text)
      #expect(first == again && first.id == again.id && first.version == again.version)
      _ = again.inForce(in: SchoolYear(2020))
      #expect(try PolicyBook(yaml: text) == first)
    }
    #expect(throws: PolicyBookError.self) { try PolicyBook(yaml: "nothing") }
    #expect(throws: PolicyBookError.self) { try PolicyBook(yaml: "nothing") }
  }
}
