import CoreTestSupport
import Policy
import Testing

@Suite struct `The shipped policy books` {
  @Test(arguments: bookNames)
  func `are read without a fault, and every worked example holds`(name: String) throws {
    let book = try shippedBook(name)
    #expect(book.id == name)
    for example in book.examples {
      let found = example.found.map { book.sentence(for: $0, in: .zh, revealing: true) }
      #expect(found == example.expected, "\(name) line \(example.line ?? 0)")
    }
  }

  @Test(arguments: bookNames)
  func `give worked examples of every rule`(name: String) throws {
    let book = try shippedBook(name)
    let shown = Set(book.examples.map(\.rule))
    #expect(book.rules.filter { !shown.contains($0) } == [])
  }
}
