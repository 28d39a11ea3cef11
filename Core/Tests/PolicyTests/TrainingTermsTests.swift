import CoreTestSupport
import Policy
import Staffing
import Testing

@Suite struct `What a book says of training` {
  private func book(_ from: String, _ to: String) throws -> PolicyBook {
    let text = try bookText()
    #expect(text.contains(from))
    return try PolicyBook(yaml: text.replacing(from, with: to))
  }

  @Test(arguments: bookNames)
  func `is in every shipped book with the catalogue's values`(name: String) throws {
    let terms = try #require(try shippedBook(name).trainingTerms)
    #expect(terms.cycle.value == 60 && terms.cycle.citation.source == "S002-42")
    #expect(terms.hours.value == 360)
    #expect(terms.practice.value == 500 && terms.practice.citation.source == "S002-72")
    #expect(terms.frontLine.value == 500 && terms.frontLine.citation.source == "S002-84")
    #expect(terms.ownStudy.value == 100 && terms.daysInSchools.value == 44)
    #expect(terms[project: "technology"]?.hours.value == 50)
    #expect(terms[source: "technology-certificate"]?.completes == "technology")
    #expect(terms[source: "school-based"]?.isOfSchools == true)
    #expect(terms.levels.count == 4 && terms.modes.count == 4 && terms.platforms.count == 5)
    #expect(terms.aspects.map(\.key) == ["attitude", "method", "effect"])
    #expect(terms.modules.count { $0.isInduction } == 2)
    #expect(terms.shortage == [.physicalEducation, .music, .fineArt])
  }

  @Test func `may be left out`() throws {
    let text = try bookText()
    let start = try #require(text.firstRange(of: "\ntraining:\n")).lowerBound
    #expect(try PolicyBook(yaml: String(text[..<start])).trainingTerms == nil)
  }

  @Test(arguments: [
    (2026, 2026), (2030, 2026), (2031, 2031), (2025, 2021), (2021, 2021), (2020, 2016),
  ])
  func `puts each school year into one cycle`(year: Int, first: Int) throws {
    let terms = try #require(try shippedBook().trainingTerms)
    #expect(terms.cycle(of: SchoolYear(year)) == SchoolYear(first)...SchoolYear(first + 4))
  }

  @Test(arguments: [
    ("completes: technology", "completes: driving", "technology-certificate/completes"),
    ("hours: 50 class-hours", "hours: 50 days", "technology/hours"),
    ("  first-year: 2026", "  first-yeer: 2026", "training/first-year"),
    (
      "in-schools: {value: 44, unit: working-days", "in-schools: {value: 44, unit: terms",
      "trainers/in-schools"
    ),
    (
      "shortage:\n    citation: training-shortage", "shortage:\n    citation: nobody",
      "training/shortage"
    ),
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
