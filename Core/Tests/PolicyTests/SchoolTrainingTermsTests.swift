import CoreTestSupport
import Policy
import Staffing
import Testing

@Suite struct `What a book says of the school's side of training` {
  private func book(_ from: String, _ to: String) throws -> PolicyBook {
    let text = try bookText()
    #expect(text.contains(from))
    return try PolicyBook(yaml: text.replacing(from, with: to))
  }

  @Test(arguments: bookNames)
  func `is in every shipped book with the catalogue's sources`(name: String) throws {
    let terms = try #require(try PolicyBook(yaml: bookText(name)).trainingTerms?.schools)
    #expect(terms.plan.citation.source == "S002-03" && terms.plan.least.value == 20)
    #expect(terms.plan.kinds.count == 5 && terms.plan.grades.first?.key == "excellent")
    #expect(terms.gates.map(\.word.key) == ["registration", "assessment", "titles"])
    #expect(terms[gate: "registration"]?.hours.value == 360)
    #expect(terms[gate: "registration"]?.asksProjects == true)
    #expect(terms[gate: "assessment"]?.asksModules == false)
    #expect(terms.pool.citation.source == "S002-81" && terms.pool.enterFrom == .city)
    #expect(terms.retention.from == .county && terms.retention.span.value == 60)
    #expect(terms.quotaLift.value == 1_200 && terms.quota.source == "S002-75")
    #expect(terms.resources.map(\.key) == ["case", "network", "micro"])
    #expect(terms.work.first?.citation.source == "S001-117")
    #expect(terms.network.source == "S002-29" && terms.suggestions.source == "S000-008")
    #expect(terms.readings.first?.citation.source == "S000-016")
  }

  @Test func `may be left out, as books before it do`() throws {
    let text = try bookText()
    let start = try #require(text.firstRange(of: "\n  schools:\n    citation: house\n    plan:"))
    let end = try #require(text[start.upperBound...].firstRange(of: "\n  opinion:\n"))
    let short = String(text[..<start.lowerBound]) + String(text[end.lowerBound...])
    let terms = try #require(try PolicyBook(yaml: short).trainingTerms)
    #expect(terms.schools == nil && terms.hours.value == 360)
  }

  @Test func `looks at the school years that end with the day's`() throws {
    let terms = try #require(try PolicyBook(yaml: bookText()).trainingTerms?.schools)
    let year = SchoolYear(2028)
    #expect(
      terms[gate: "titles"]?.years(until: year) == SchoolYear(2024)...SchoolYear(2028))
    #expect(terms[gate: "assessment"]?.years(until: year) == year...year)
  }

  @Test(arguments: [
    ("enter-from: city", "enter-from: moon", "pool/enter-from"),
    (
      "      fewest: {value: 5, unit: people, citation: house}\n      window",
      "      fewest: {value: 2, unit: people, citation: house}\n      window", "pool/fewest"
    ),
    ("lift: {value: 120, unit: percent", "lift: {value: 120, unit: days", "quota/lift"),
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
