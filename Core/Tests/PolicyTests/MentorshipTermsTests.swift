import CoreTestSupport
import Policy
import Staffing
import Testing

@Suite struct `What a book says of masters and apprentices` {
  private func book(_ from: String, _ to: String) throws -> PolicyBook {
    let text = try bookText()
    #expect(text.contains(from))
    return try PolicyBook(yaml: text.replacing(from, with: to))
  }

  @Test(arguments: bookNames)
  func `is in every shipped book with the catalogue's values`(name: String) throws {
    let terms = try #require(try shippedBook(name).mentorshipTerms)
    #expect(terms.slots.map(\.kind) == [.subject, .classTeacher])
    #expect(terms[slot: .subject]?.citation.source == "S001-044")
    #expect(terms[slot: .subject]?.isOfSameSubject == true)
    #expect(terms[quota: "observed"]?.cadence == Cadence(10, per: .term))
    #expect(terms[quota: "prepared"]?.cadence == Cadence(15, per: .term))
    #expect(terms[quota: "prepared"]?.citation.source == "S001-027")
    #expect(terms[quota: "guided"]?.cadence == Cadence(4, per: .term))
    #expect(terms[quota: "guided"]?.side == .mentor)
    #expect(terms.wantsPlanFirst && terms.planCitation.source == "S000-010")
    #expect(terms.coaching.entries.count == 6 && terms.coaching.citation.source == "S000-006")
    #expect(terms.areas.entries.count == 4 && terms.channels.entries.count == 3)
    #expect(Set(terms.forms.map(\.role)) == Set(MentorshipTerms.Form.Role.allCases))
    #expect(terms.insideFor.value == 12)
  }

  @Test func `may be left out`() throws {
    let text = try bookText()
    let start = try #require(text.firstRange(of: "\nmentorship:\n")).lowerBound
    let end = try #require(text.firstRange(of: "\npairing:\n")).lowerBound
    #expect(
      try PolicyBook(yaml: String(text[..<start]) + String(text[end...])).mentorshipTerms == nil)
  }

  @Test(arguments: [
    ("each: mentor", "each: parent", "guided/each"),
    ("owes: 15 per-term", "owes: 15 times", "prepared/owes"),
    ("forms: [prepared]", "forms: [prepard]", "prepared/forms"),
    ("lowest-title: senior", "lowest-title: seniour", "subject/lowest-title"),
    ("role: milestone", "role: feast", "alone/role"),
    ("  inside-for:", "  insidefor:", "mentorship/insidefor"),
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
