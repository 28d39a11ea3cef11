import CoreTestSupport
import Policy
import Testing

@Suite struct `What a book says of projects` {
  @Test(arguments: bookNames)
  func `is in every shipped book with the catalogue's kinds`(name: String) throws {
    let terms = try #require(try shippedBook(name).projectTerms)
    #expect(terms.kinds.map(\.key) == ["research", "feature", "training", "assistance"])
    #expect(terms.answeredWithin.value == 10 && terms.answeredWithin.citation.source == "S001-135")
    let research = try #require(terms[kind: "research"])
    #expect(
      research.stages.map(\.key)
        == ["proposal", "plan", "opening", "mid-term", "closing", "spread"])
    #expect(research.stages.filter(\.isApproved).map(\.key) == ["proposal", "opening", "closing"])
    #expect(research.measured == Cadence(1, per: .month))
    #expect(research.measuredCitation.source == "S001-136")
    #expect(research[stage: "closing"]?.needs.contains(.results) == true)
    #expect(!research.hasFunds && !research.isOfCounty)
    #expect(terms[kind: "feature"]?.citation.source == "S002-39")
    let assistance = try #require(terms[kind: "assistance"])
    #expect(assistance.isOfCounty && assistance.hasFunds)
    #expect(assistance[target: "followed"]?.usual?.value == 10)
    #expect(assistance[target: "trained"]?.usual?.value == 100)
    #expect(assistance[target: "classes"]?.usual?.value == 4)
    #expect(assistance[target: "posted"]?.usual?.citation.source == "S002-24")
    #expect(assistance[target: "friendship"]?.usual == nil)
    #expect(assistance[target: "graduates"]?.usual?.citation.source == "S002-22")
    #expect(terms.outputs["paper"] != nil && terms.activities["guidance"] != nil)
  }

  @Test func `may be left out`() throws {
    let text = try bookText()
    let start = try #require(text.firstRange(of: "\nprojects:\n")).lowerBound
    let end = try #require(text.firstRange(of: "\nsurveys:\n")).lowerBound
    #expect(
      try PolicyBook(yaml: String(text[..<start]) + String(text[end...])).projectTerms == nil)
  }

  private func book(_ from: String, _ to: String) throws -> PolicyBook {
    let text = try bookText()
    #expect(text.contains(from))
    return try PolicyBook(yaml: text.replacing(from, with: to))
  }

  @Test(arguments: [
    ("trend-from: {value: 4,", "trend-from: {value: 2,", "projects/trend-from"),
    ("due: {value: 55, unit: percent", "due: {value: 12, unit: percent", "stages/mid-term"),
    ("due: {value: 95, unit: percent", "due: {value: 101, unit: percent", "closing/due"),
    ("needs: [plan, activity]", "needs: [plan, activty]", "opening/needs"),
    (
      "measured: {value: 1, unit: per-year", "measured: {value: 1, unit: people",
      "assistance/measured"
    ),
    ("of-county: true", "of-country: true", "assistance/of-country"),
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
