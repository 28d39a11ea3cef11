import CoreTestSupport
import Policy
import Testing

@Suite struct `What a book says of surveys` {
  @Test(arguments: bookNames)
  func `is in every shipped book with the catalogue's questions`(name: String) throws {
    let terms = try #require(try shippedBook(name).surveyTerms)
    #expect(terms.smallest.value >= 3 && terms.shortest.value < terms.longest.value)
    #expect(
      Set(terms.kinds.map(\.audience)) == Set(SurveyTerms.Audience.allCases))
    let motives = try #require(terms[kind: "motives"])
    #expect(motives.citation.source == "S001-108" && motives.audience == .serving)
    #expect(
      motives[question: "motive"]?.choices.map(\.key) == ["active", "voluntary", "passive"])
    #expect(motives[question: "reasons"]?.isMany == true)
    #expect(terms[kind: "heads"]?.citation.source == "S001-109")
    #expect(terms[kind: "parents"]?.citation.source == "S001-033")
    let barriers = try #require(terms[kind: "willingness"]?[question: "barriers"])
    #expect(barriers.choices.filter { $0.remedy != nil }.count >= 5)
  }

  private func book(_ from: String, _ to: String) throws -> PolicyBook {
    let text = try bookText()
    #expect(text.contains(from))
    return try PolicyBook(yaml: text.replacing(from, with: to))
  }

  @Test(arguments: [
    ("  smallest: {value: 5,", "  smallest: {value: 2,", "surveys/smallest"),
    ("audience: parents", "audience: aunts", "parents/audience"),
    ("      audience: principals\n", "", "heads/audience"),
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
