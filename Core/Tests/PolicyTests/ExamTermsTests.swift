import CoreTestSupport
import Policy
import Staffing
import Testing

@Suite struct `What a book says of examinations` {
  @Test(arguments: bookNames)
  func `is in every shipped book`(name: String) throws {
    let terms = try #require(try shippedBook(name).examTerms)
    #expect(terms.kinds.map(\.key) == ["unit", "monthly", "midterm", "final", "joint"])
    #expect(terms[kind: "monthly"]?.citation.source == "S001-129")
    #expect(terms.excellent.value == 850 && terms.pass.value == 600)
    #expect(terms.weakBehind.value == 30 && terms.weakSchools.value == 500)
    #expect(terms.smallest.value == 10 && terms.credibility.value == 30)
    #expect(terms.analysisWithin.value == 14)
    let bank = try #require(terms.bank)
    #expect(bank[kind: "choice"]?.citation.source == "S000-186")
    #expect(bank.kinds.count == 7 && bank.mostPoints.value == 60)
    let activities = try #require(try PolicyBook(yaml: bookText(name)).pairingTerms).activities
    #expect(activities.contains { $0.kind == bank.activity })
  }
}
