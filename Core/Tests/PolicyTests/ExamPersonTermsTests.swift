import CoreTestSupport
import Policy
import Staffing
import Testing

@Suite struct `What a book says of results of persons` {
  @Test(arguments: bookNames)
  func `is off in every shipped book`(name: String) throws {
    let terms = try #require(try PolicyBook(yaml: bookText(name)).examTerms?.persons)
    #expect(!terms.isOpen && !terms.ranksSchools && !terms.ranksTeachers && !terms.asksReports)
    #expect(terms.talkReaders.isEmpty)
    #expect(terms.rankingFor.value == 7 && terms.reportWithin.value == 14)
    #expect(terms.followUpWithin.value == 60)
    #expect(terms.citation.source == "S001-032")
  }

  @Test func `is turned on by a county's own book`() throws {
    let text = try bookText().replacing("    results: false", with: "    results: true")
      .replacing("      readers: []", with: "      readers: [leader]")
    let terms = try #require(try PolicyBook(yaml: text).examTerms?.persons)
    #expect(terms.isOpen && terms.talkReaders == ["leader"])
  }
}
