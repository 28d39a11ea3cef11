import Policy
import Staffing
import Testing

@Suite struct `A book read before` {
  /// Also after other books, more than are remembered, and after it was asked for a year.
  @Test func `is the same as when it was read first`() throws {
    let text = try bookText(replacing: [])
    let first = try PolicyBook(yaml: text)
    _ = first.inForce(in: SchoolYear(2020))
    for number in 0..<9 {
      let other = try PolicyBook(yaml: text + "\n# \(number)\n")
      #expect(other != first && other.version == first.version)
      #expect(try PolicyBook(yaml: text) == first)
    }
  }

  @Test func `isn't taken for one with faults`() throws {
    let text = try bookText(replacing: [])
    _ = try PolicyBook(yaml: text)
    for _ in 0..<2 {
      #expect(throws: PolicyBookError.self) { try PolicyBook(yaml: text + "\ntea: 7\n") }
    }
  }
}
