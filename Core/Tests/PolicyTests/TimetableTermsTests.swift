import CoreTestSupport
import Policy
import Testing

@Suite struct `What a book says of timetables` {
  @Test(arguments: bookNames)
  func `is in every shipped book with the catalogue's citations`(name: String) throws {
    let terms = try #require(try PolicyBook(yaml: bookText(name)).timetableTerms)
    #expect(terms.notice.citation.source == "S000-012" && terms.notice.value >= 0)
    #expect(terms.leaders.citation.source == "S002-46" && terms.leaders.value > 0)
    #expect(terms.most.value > 0 && terms.apart.value > 0)
    #expect(terms[reason: "open-lesson"] != nil && terms[reason: "training"] != nil)
  }

  private func book(_ from: String, _ to: String) throws -> PolicyBook {
    let text = try bookText()
    #expect(text.contains(from))
    return try PolicyBook(yaml: text.replacing(from, with: to))
  }

  @Test(arguments: [
    ("  most: {value: 10, unit: class-hours,", "  most: {value: 0, unit: class-hours,", "most"),
    ("  leaders: {value: 1, unit: per-week,", "  leaders: {value: 1, unit: days,", "leaders"),
  ])
  func `that can't be meant is a fault`(from: String, to: String, key: String) throws {
    do {
      _ = try book(from, to)
      Issue.record("read without a fault")
    } catch let error as PolicyBookError {
      #expect(error.problems.contains { "\($0)".contains("timetable/\(key)") })
    }
  }
}
