import CoreTestSupport
import Policy
import Testing

@Suite struct `What a book says of network classes` {
  @Test(arguments: bookNames)
  func `is in every shipped book with the catalogue's duties`(name: String) throws {
    let terms = try #require(try PolicyBook(yaml: bookText(name)).classTerms)
    #expect(terms.scattered.value == 2 && terms.scattered.citation.source == "S002-56")
    #expect(terms.together.value == 15_000 && terms.answerShare.value == 900)
    #expect(
      terms.duties.map(\.key)
        == ["publicity", "planning", "assessment", "awards", "supervision"])
    #expect(terms.duties.allSatisfy { $0.citation.source == "S002-59" })
    #expect(terms.entries.contains { $0.key == "sharing" && $0.citation.source == "S002-62" })
    #expect(terms.materials.allSatisfy { $0.citation.source == "S002-70" })
  }

  @Test func `may be missing`() throws {
    let text = try bookText()
    let start = try #require(text.firstRange(of: "\nclasses:\n")).lowerBound
    let end = try #require(text.firstRange(of: "\n# Training. ")).lowerBound
    let book = try PolicyBook(yaml: String(text[..<start]) + String(text[end...]))
    #expect(book.classTerms == nil && book.trainingTerms != nil)
  }

  private func book(_ from: String, _ to: String) throws -> PolicyBook {
    let text = try bookText()
    #expect(text.contains(from))
    return try PolicyBook(yaml: text.replacing(from, with: to))
  }

  @Test(arguments: [
    ("  correlation: {value: 20,", "  correlation: {value: 2,", "classes/correlation"),
    ("  learners: {value: 2,", "  learners: {value: 0,", "classes/learners"),
    ("  duties:\n    publicity:", "  dutties:\n    publicity:", "classes/duties"),
  ])
  func `that can't be meant is a fault`(from: String, to: String, key: String) throws {
    do {
      _ = try book(from, to)
      Issue.record("read without a fault")
    } catch let error as PolicyBookError {
      #expect(error.problems.contains { "\($0)".contains(key) }, "\(error.problems)")
    }
  }
}
