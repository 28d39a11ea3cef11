import CoreTestSupport
import Policy
import Staffing
import Testing

@Suite struct `What a book says of heads and temporary posts` {
  @Test(arguments: bookNames)
  func `is in every shipped book with the catalogue's dimensions and kinds`(
    name: String
  ) throws {
    let book = try shippedBook(name)
    let terms = try #require(book.leadingTerms)
    #expect(terms.appraisal.citation.source == "S001-010")
    #expect(Set(terms.appraisal.weights.keys) == Set(HeadAppraisalTerms.Dimension.allCases))
    let weights = terms.appraisal.weights.mapValues(\.weighs.value)
    #expect(weights.values.reduce(0, +) == 1_000)
    #expect(weights[.results] == weights.values.max(), "绩为重")
    #expect(terms.ranksCitation.source == "S001-089" && terms.wantsRank)
    #expect(terms.temporary[kind: "deputy"]?.citation.source == "S004-04")
    #expect(terms.temporary[kind: "deputy"]?.between == [.group])
    #expect(terms.temporary[kind: "teacher"]?.citation.source == "S002-24")
    #expect(terms.temporary[kind: "cadre"]?.citation.source == "S000-181")
    #expect(terms.temporary.ideas.citation.source == "S003-13")
    let survey = try #require(book.surveyTerms?[kind: terms.appraisal.survey])
    #expect(survey.audience == .parents)
    #expect(
      survey[question: "satisfied"]?.choices.map(\.key) == ["satisfied", "mostly", "unsatisfied"])
  }

  @Test func `may be left out of a book`() throws {
    let text = try bookText()
    let start = try #require(text.firstRange(of: "\nleading:\n")).lowerBound
    let end = try #require(text[start...].firstRange(of: "\n# Itinerant teaching")).lowerBound
    #expect(try PolicyBook(yaml: String(text[..<start] + text[end...])).leadingTerms == nil)
  }

  private func book(_ from: String, _ to: String) throws -> PolicyBook {
    let text = try bookText()
    #expect(text.contains(from))
    return try PolicyBook(yaml: text.replacing(from, with: to))
  }

  @Test(arguments: [
    ("weighs: {value: 40,", "weighs: {value: 45,", "appraisal/dimensions"),
    ("from: 80 points", "from: 95 points", "appraisal/grades"),
    ("  asked-at-least: {value: 10,", "  asked-at-least: {value: 2,", "asked-at-least"),
    ("  appraisers-at-least: {value: 3,", "  appraisers-at-least: {value: 0,", "appraisers"),
    ("mostly: {value: 70, unit: points", "mostly: {value: 170, unit: points", "mostly"),
    ("longest: {value: 366,", "longest: {value: 6,", "temporary/longest"),
    ("note-from: {value: 10,", "note-from: {value: 40,", "note-from"),
    ("between: [group]", "between: [club]", "deputy/between"),
    ("        positions: [deputy-head, middle-manager]\n", "", "deputy/positions"),
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
