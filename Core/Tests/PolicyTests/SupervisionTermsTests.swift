import CoreTestSupport
import Policy
import Staffing
import Testing

@Suite struct `What a book says of inspections` {
  private func book(_ from: String, _ to: String) throws -> PolicyBook {
    let text = try bookText()
    #expect(text.contains(from))
    return try PolicyBook(yaml: text.replacing(from, with: to))
  }

  @Test(arguments: bookNames)
  func `is in every shipped book with the catalogue's values`(name: String) throws {
    let terms = try #require(try shippedBook(name).supervisionTerms)
    let four = try #require(terms[template: "four-checks"])
    #expect(four.citation.source == "S001-124" && four.items.count == 4)
    #expect(four.hears.value == 1 && four.hears.citation.source == "S001-123")
    for template in terms.templates {
      #expect(template.fullMarks == 100, "\(template.key)")
      #expect(template.items.allSatisfy { !$0.look.zh.isEmpty && !$0.look.en.isEmpty })
    }
    #expect(terms[template: "five-links"]?[item: "pupils"]?.points.citation.source == "S001-002")
    #expect(terms[template: "moral"]?.citation.source == "S002-37")
    #expect(terms[template: "moral"]?.items.count == 5)
    #expect(terms[template: "homework"]?.citation.source == "S001-003")
    #expect(terms[occasion: "mid-term"]?.isSample == true)
    #expect(terms[occasion: "term-start"]?.template == "safety")
    #expect(terms[kind: "violation"]?.citation.source == "S002-47")
    #expect(terms.remarkBelow.value == 600 && terms.mendWithin.value == 10)
    #expect(terms.meeting == Cadence(1, per: .week))
    let check = try #require(terms.teacherCheck)
    #expect(check.fullMarks == 100 && check.citation.source == "S000-023")
    #expect(check.items.count == 5 && check.hears.value == 0)
  }

  @Test func `may be left out`() throws {
    let text = try bookText()
    let start = try #require(text.firstRange(of: "\nsupervision:\n")).lowerBound
    #expect(try PolicyBook(yaml: String(text[..<start]) + "\n").supervisionTerms == nil)
  }

  @Test(arguments: [
    ("      template: safety", "      template: safty", "term-start/template"),
    ("      days: [09-01/09-30", "      days: [09-31/09-30", "term-start/days"),
    ("points: 30 points", "points: 0 points", "items"),
    ("mend-at-most: {value: 60,", "mend-at-most: {value: 6,", "supervision/mend-at-most"),
    ("  remark-below:", "  remark-belo:", "supervision/remark-belo"),
    ("ledger: {citation: super-ledger}", "ledger: {citation: nobody}", "supervision/ledger"),
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
