import CoreTestSupport
import Policy
import Testing

@Suite struct `What a book says of learning at another school` {
  @Test(arguments: bookNames)
  func `is in every shipped book with the catalogue's kinds`(name: String) throws {
    let terms = try #require(try PolicyBook(yaml: bookText(name)).attachmentTerms)
    #expect(terms.kinds.map(\.key) == ["shadow", "follow-post", "on-site", "situation"])
    #expect(terms[kind: "shadow"]?.citation.source == "S000-043")
    #expect(terms[kind: "follow-post"]?.citation.source == "S002-74")
    #expect(terms.weeks.days.value == 5 && terms.weeks.citation.source == "S003-19")
    #expect(terms.weeks.awayAtOnce.value > 0 && terms.shadows.value > 0)
    #expect(terms.replacement.citation.source == "S000-041")
    #expect(terms.groupCitation.source == "S001-019" && terms.groupMembers.value > 1)
    #expect(terms.tripCitation.source == "S000-128")
    #expect(terms.visits.map(\.key) == ["lecture", "lesson"])
    #expect(terms[visit: "lesson"]?.citation.source == "S002-08")
  }

  @Test func `gives hours by the day, up to the most`() throws {
    let shadow = try #require(
      try PolicyBook(yaml: bookText()).attachmentTerms?[kind: "shadow"])
    #expect(shadow.hours(of: 0) == 0 && shadow.hours(of: 3) == 18 && shadow.hours(of: 30) == 60)
  }

  @Test func `may be left out`() throws {
    let text = try bookText()
    let start = try #require(text.firstRange(of: "\nattachments:\n")).lowerBound
    #expect(try PolicyBook(yaml: String(text[..<start])).attachmentTerms == nil)
  }

  private func book(_ from: String, _ to: String) throws -> PolicyBook {
    let text = try bookText()
    #expect(text.contains(from))
    return try PolicyBook(yaml: text.replacing(from, with: to))
  }

  @Test(arguments: [
    ("claims-as: outside", "claims-as: tea", "attachments/claims-as"),
    ("days: {value: 5, unit: working-days", "days: {value: 6, unit: working-days", "weeks/days"),
    (
      "same-subject: true\n    citation: attachment", "same-subject: tea\n    citation: attachment",
      "replacement/same-subject"
    ),
    (
      "answer-within: {value: 14, unit: days", "answer-within: {value: 14, unit: terms",
      "visits/answer-within"
    ),
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
