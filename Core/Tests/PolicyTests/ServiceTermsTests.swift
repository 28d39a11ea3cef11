import CoreTestSupport
import Policy
import Staffing
import Testing

@Suite struct `What a book says of teachers in service` {
  private func book(_ from: String, _ to: String) throws -> PolicyBook {
    let text = try bookText()
    #expect(text.contains(from))
    return try PolicyBook(yaml: text.replacing(from, with: to))
  }

  @Test(arguments: bookNames)
  func `is in every shipped book with the catalogue's values`(name: String) throws {
    let terms = try #require(try shippedBook(name).serviceTerms)
    #expect(terms.planCitation.source == "S000-048")
    #expect(terms.workToStudy.value == 20 && terms.workToStudy.citation.source == "S001-029")
    #expect(terms.confirmedWithin.value == 5)
    #expect(terms[duty: "contact"]?.cadence == Cadence(1, per: .month))
    #expect(terms[duty: "contact"]?.party == .sender)
    #expect(terms[duty: "four-same"]?.citation.source == "S000-157")
    #expect(Set(terms.duties.map(\.party)) == Set(ServiceTerms.Party.allCases))
    #expect(!terms.aim.zh.isEmpty && !terms.scheme.en.isEmpty)
  }

  @Test func `may be left out`() throws {
    let text = try bookText()
    let start = try #require(text.firstRange(of: "\nservice:\n")).lowerBound
    let end = try #require(text.firstRange(of: "\npairing:\n")).lowerBound
    #expect(
      try PolicyBook(yaml: String(text[..<start]) + String(text[end...])).serviceTerms == nil)
  }

  @Test(arguments: [
    ("party: sender", "party: parents", "contact/party"),
    ("owes: 1 per-month", "owes: 1 times", "contact/owes"),
    ("guidance: {value: 2, unit: periods", "guidance: {value: 2, unit: days", "service/guidance"),
    ("cover: {citation: service-cover}", "cover: {citation: nobody}", "service/cover"),
    ("  confirmed-within:", "  confirmd-within:", "service/confirmd-within"),
    ("share: {value: 20, unit: percent", "share: {value: 120, unit: percent", "check/share"),
    ("mended-within: {value: 14,", "mended-within: {value: 99,", "check/mended-within"),
    ("      heard: {value: 1, unit: points", "      hears: {value: 1, unit: points", "earns/hears"),
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
