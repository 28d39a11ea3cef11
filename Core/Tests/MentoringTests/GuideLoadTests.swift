import CoreTestSupport
import Mentoring
import Policy
import Testing

@Suite struct `What a guide carries` {
  @Test(arguments: bookNames)
  func `is lessons, apprentices, events and service, against the book's limit`(name: String)
    throws
  {
    let terms = try #require(try PolicyBook(yaml: bookText(name)).mentorshipTerms?.load)
    #expect(terms.citation.source == "S003-11")
    let load = GuideLoad(lessons: 120, apprentices: 2, events: 8, isAway: true)
    #expect(load.total(terms, weeks: 4) == 120 + 40 + 20 + 20)
    #expect(load.isOver(terms, weeks: 4) && load.isOver(terms, weeks: 1_000) == false)
    #expect(!GuideLoad(lessons: 180).isOver(terms, weeks: 1))
    #expect(GuideLoad(lessons: 181).isOver(terms, weeks: 1))
    #expect(GuideLoad(events: 3).total(terms, weeks: 0) == 30)
  }
}
