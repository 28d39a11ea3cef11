import CoreTestSupport
import Policy
import Staffing
import Testing

@Suite struct `The limits of itinerant teaching` {
  private func book(_ change: (String, String)? = nil) throws -> PolicyBook {
    let text = try bookText()
    guard let (from, to) = change else { return try PolicyBook(yaml: text) }
    #expect(text.contains(from))
    return try PolicyBook(yaml: text.replacing(from, with: to))
  }

  @Test(arguments: bookNames)
  func `are in every shipped book, with a source for each`(name: String) throws {
    let terms = try #require(try shippedBook(name).itineraryTerms)
    #expect(terms.lessonsPerVisit.value == 3 && terms.lessonsPerWeek.value == 18)
    #expect(terms.routeMinutes.value == 100 && terms.routeMinutes.citation.document != "")
    #expect(terms.positions == [.teacher, .classTeacher, .middleManager])
    #expect(terms.travellers.source == "S001-082")
  }

  @Test(arguments: [(metres: 0, minutes: 0), (1, 1), (10_000, 28), (10_715, 31)])
  func `turn metres into minutes, rounded up`(metres: Int, minutes: Int) throws {
    // 1.4 times the straight line at 30 km an hour: 2.8 minutes a kilometre.
    #expect(try book().itineraryTerms?.minutes(forMetres: metres) == minutes)
  }

  @Test func `say who may travel`() throws {
    let terms = try #require(try book().itineraryTerms)
    #expect(terms.mayTravel(.sample(position: .classTeacher)))
    #expect(!terms.mayTravel(.sample(position: .head)))
    #expect(!terms.mayTravel(.sample(circumstances: [.nursing])))
  }

  @Test func `may be left out of a book`() throws {
    let text = try bookText()
    let start = try #require(text.firstRange(of: "\nitinerary:\n")).lowerBound
    let end = try #require(text[start...].firstRange(of: "\n# By what balance")).lowerBound
    let book = try PolicyBook(yaml: String(text[..<start] + text[end...]))
    #expect(book.itineraryTerms == nil)
  }

  @Test(arguments: [
    ("speed: 30 km-per-hour", "speed: 0 km-per-hour", "itinerary/speed"),
    ("\n  days: 5 working-days", "\n  days: 9 working-days", "itinerary/days"),
    ("morning-periods: 4 periods", "morning-periods: 4.5 periods", "itinerary/morning-periods"),
    ("route-limit: 100 minutes", "route-limit: 100 km", "itinerary/route-limit"),
    ("noon-limit: 60 minutes", "noon-limits: 60 minutes", "itinerary/noon-limit"),
  ])
  func `that can't be meant are faults`(from: String, to: String, key: String) throws {
    do {
      _ = try book((from, to))
      Issue.record("read without a fault")
    } catch let error as PolicyBookError {
      #expect(error.problems.contains { "\($0)".contains(key) }, "\(error.problems)")
    }
  }

  @Test func `lessons are those of the teachers who give them`() throws {
    let lessons = try book().weeklyLessons
    let chinese = try #require(lessons.first { $0.stage == .primary && $0.subject == .chinese })
    // 7.0 periods of Chinese and 0.7 of integrated practice.
    #expect(chinese.tenthsPerClass == 77 && chinese.load == 130)
    #expect(!lessons.contains { $0.subject == .labour })
  }
}
