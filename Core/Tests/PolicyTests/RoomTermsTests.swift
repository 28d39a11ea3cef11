import CoreTestSupport
import Policy
import Staffing
import Testing

@Suite struct `What a book says of rooms` {
  @Test(arguments: bookNames)
  func `is in every shipped book with the catalogue's reasons`(name: String) throws {
    let terms = try #require(try PolicyBook(yaml: bookText(name)).roomTerms)
    #expect(terms.kinds.count == 8 && terms[kind: "multimedia"]?.citation.source == "S000-173")
    #expect(terms[kind: "multimedia"]?.idleUnder.value == 50)
    // A kind with its own limit; nobody has confirmed either.
    #expect(terms[kind: "counselling"]?.idleUnder.value == 10)
    #expect(terms.kinds.allSatisfy { !$0.idleUnder.citation.isConfirmed })
    #expect(terms[reason: "electricity"]?.citation.source == "S000-174")
    #expect(terms[reason: "electricity"]?.answerer == .finance)
    #expect(terms[reason: "teacher"]?.answerer == .personnel)
    #expect(terms[reason: "unscheduled"]?.answerer == .school)
    #expect(terms.reasons.filter(\.needsNote).map(\.key) == ["other"])
    #expect(terms.idleWeeks.value == 3 && !terms.idleWeeks.citation.isConfirmed)
    #expect(!terms.dueCitation.isConfirmed)
  }

  @Test func `asks for a week on a day of the next`() throws {
    let terms = try #require(try PolicyBook(yaml: bookText()).roomTerms)
    #expect(terms.dueOn == .wednesday)
    #expect(terms.due(forWeekOf: Day(2026, 11, 16)) == Day(2026, 11, 25))
  }

  @Test func `may be left out`() throws {
    let text = try bookText()
    let start = try #require(text.firstRange(of: "\nrooms:\n")).lowerBound
    #expect(try PolicyBook(yaml: String(text[..<start])).roomTerms == nil)
  }

  private func book(_ from: String, _ to: String) throws -> PolicyBook {
    let text = try bookText()
    #expect(text.contains(from))
    return try PolicyBook(yaml: text.replacing(from, with: to))
  }

  @Test(arguments: [
    (
      "idle-weeks: {value: 3, unit: weeks", "idle-weeks: {value: 0, unit: weeks", "rooms/idle-weeks"
    ),
    ("idle-weeks: {value: 3, unit: weeks", "idle-weeks: {value: 3, unit: days", "rooms/idle-weeks"),
    ("at-most: {value: 60, unit: periods", "at-most: {value: 2, unit: periods", "rooms/idle-under"),
    ("due-on: {value: wednesday", "due-on: {value: someday", "rooms/due-on"),
    ("answered-by: personnel", "answered-by: tea", "reasons/teacher/answered-by"),
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
