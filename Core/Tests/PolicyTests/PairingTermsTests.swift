import CoreTestSupport
import Policy
import Staffing
import Testing

@Suite struct `What a book says of pairs of schools` {
  private func book(_ from: String, _ to: String) throws -> PolicyBook {
    let text = try bookText()
    #expect(text.contains(from))
    return try PolicyBook(yaml: text.replacing(from, with: to))
  }

  @Test(arguments: bookNames)
  func `is in every shipped book with the catalogue's values`(name: String) throws {
    let terms = try #require(try shippedBook(name).pairingTerms)
    let four = try #require(terms[profile: "four-cadences"])
    #expect(
      four.expectations.map(\.kind) == [
        "teaching-talk", "teaching-study", "summary-meeting", "exchange-seminar",
        "experience-meeting",
      ])
    #expect(
      four.expectations.map(\.cadence) == [
        Cadence(2, per: .week), Cadence(1, per: .fortnight), Cadence(1, per: .month),
        Cadence(1, per: .term), Cadence(1, per: .year),
      ])
    #expect(four["teaching-talk"]?.citation.source == "S001-043")
    #expect(four["experience-meeting"]?.citation.source == "S000-178")
    #expect(terms[profile: "three-doors"]?["classroom-seminar"]?.cadence == Cadence(3, per: .term))
    #expect(terms[profile: "mentor"]?["mentor-guidance"]?.cadence == Cadence(4, per: .term))
    #expect(terms.mentorsPerSchool.value == 3)
    #expect((terms.graph.term.value, terms.graph.term.citation.source) == (36, "S001-060"))
    #expect(terms.graph.largeHelps.value == 2 && terms.graph.ring.source == "S003-26")
    #expect(terms.paper.copied.value == 600 && terms.paper.shingle.value == 8)
    #expect(terms.recommendation.farthestMetres == 80_000)
    #expect(terms.activities.first?.name.zh == "教学商讨")
    let holidays = terms.holidays.compactMap { $0.days(in: SchoolYear(2026)) }
    #expect(holidays.first == Day(2027, 1, 24)...Day(2027, 2, 22))
  }

  @Test(arguments: bookNames)
  func `says what a scheme holds and what each sheet asks`(name: String) throws {
    let terms = try #require(try shippedBook(name).pairingTerms)
    let scheme = try #require(terms.scheme)
    #expect(scheme.due.value == 30 && scheme.talks.citation.source == "S000-116")
    #expect(scheme.principle.zh == "资源共享、优势互补、合作交流、共同发展")
    #expect(scheme.routes.map(\.key) == ["guidance", "visits", "sharing"])
    #expect(terms.activities.allSatisfy { terms.routes[$0.kind] != nil })
    #expect(terms.withOutcome == ["management-study"])
    #expect(scheme[commitment: "lessons"]?.counts.first == "open-lesson")
    #expect(scheme[commitment: "software"]?.citation.source == "S003-16")
    #expect(scheme.baseline.parts.map(\.key) == ["staff", "results", "facilities", "needs"])
    #expect(scheme.report.parts.filter(\.isCarried).flatMap(\.asks).count == 4)
    #expect(scheme.report.parts.first?.asks.count == 5)
  }

  @Test func `may be left out`() throws {
    let text = try bookText()
    let start = try #require(text.firstRange(of: "\npairing:\n")).lowerBound
    #expect(try PolicyBook(yaml: String(text[..<start])).pairingTerms == nil)
  }

  @Test(arguments: [
    ("teaching-talk: 2 per-week", "teaching-talk: 2 times", "expects/teaching-talk"),
    ("teaching-talk: 2 per-week", "teaching-talks: 2 per-week", "expects/teaching-talks"),
    ("large-from: 1000 pupils", "large-from: 1000 people", "pairing/large-from"),
    ("helps-at-most: {value: 2,", "helps-at-most: {value: 1,", "pairing/helps-at-most"),
    ("window: 7 days", "window: 0 days", "paper/window"),
    ("batches: {value: 3, unit: times", "batches: {value: 0, unit: times", "batches/batches"),
    ("seminar: classroom-seminar", "seminar: tea", "evidence/seminar"),
    ("counts: [network-lesson,", "counts: [tea,", "network/counts"),
    ("[01-24/02-22,", "[02-22/01-24,", "pairing/school-holidays"),
    ("[01-24/02-22,", "[01-24/02-32,", "pairing/school-holidays"),
    ("same-type: {citation: pair-type}", "same-type: {citation: nobody}", "pairing/same-type"),
    ("        mentor-guidance: 4 per-term", "        {}", "mentor/expects"),
    ("Teaching talk, route: guidance", "Teaching talk, route: away", "teaching-talk/route"),
    ("counts: [management-study]", "counts: [tea-party]", "commitments/management/counts"),
    ("            pass: {name", "            teachers: {name", "baseline/parts"),
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
