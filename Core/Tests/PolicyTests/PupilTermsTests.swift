import CoreTestSupport
import Policy
import Testing

@Suite struct `What a book says of pupils` {
  @Test(arguments: bookNames)
  func `is in every shipped book, with visits that need consent`(name: String) throws {
    let terms = try #require(try shippedBook(name).pupilTerms)
    #expect(terms.perAdult.value > 0 && terms.persuasion.value > 0 && terms.notice.value > 0)
    #expect(terms.groups.map(\.key).contains("left-behind"))
    #expect(terms.letters.count >= 6)
    #expect(terms[reason: "weary"]?.citation.source == "S002-12")
    let visit = try #require(terms[activity: "visit"])
    #expect(visit.travels && visit.item.citation.source == "S003-06")
    #expect(terms[activity: "letters"]?.travels == false)
    #expect(terms[activity: "tea"] == nil && terms[reason: "tea"] == nil)
  }

  @Test func `says when numbers are due and when schools are reminded of them`() throws {
    let counts = try #require(try PolicyBook(yaml: bookText()).pupilTerms?.counts)
    #expect(counts.within.value == 45)
    #expect(
      [31, 30, 0, -15, -16].map { counts.remind(daysLeft: $0) }
        == [false, true, true, true, false])
  }

  @Test func `that can't be meant is a fault`() throws {
    let text = try bookText()
    let line = "  pupils-per-adult: {value: 10,"
    #expect(text.contains(line))
    let changed = text.replacing(line, with: "  pupils-per-adult: {value: 0,")
    let error = #expect(throws: PolicyBookError.self) { try PolicyBook(yaml: changed) }
    #expect(error?.problems.contains { "\($0)".contains("pupils/pupils-per-adult") } == true)
  }
}
