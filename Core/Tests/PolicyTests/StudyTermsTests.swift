import CoreTestSupport
import Policy
import Testing

@Suite struct `What a book says of studies of lessons` {
  @Test(arguments: bookNames)
  func `is in every shipped book with the catalogue's steps`(name: String) throws {
    let terms = try #require(try shippedBook(name).studyTerms)
    let twoWay = try #require(terms[kind: "two-way"])
    #expect(twoWay.citation.source == "S000-018" && !twoWay.isAcross)
    #expect(twoWay.steps.map(\.key) == ["demo", "open", "review", "revise"])
    #expect(twoWay.steps.map(\.by) == [.leader, .lecturer, .leader, .lecturer])
    #expect(twoWay.steps.count { $0.makes.contains(.plan) } == 2)
    #expect(terms[kind: "polishing"]?.steps.allSatisfy { $0.makes.contains(.plan) } == true)
    #expect(terms[kind: "conference"]?.steps.last?.by == .member)
    #expect(terms[kind: "joint"]?.isAcross == true)
    #expect(terms[kind: "guided"]?.steps.last?.makes == [.tasks])
    for key in ["reading", "case", "diagnosis"] {
      #expect(terms[kind: key]?.steps.suffix(2).map(\.makes) == [[.problem], [.topic]])
    }
    #expect(terms[kind: "demo-day"]?.steps.first?.makes == [.lessons])
    #expect(terms.group.activities == Cadence(4, per: .term))
    #expect(terms.group.openLessons == Cadence(3, per: .term))
    #expect(terms.group.lessonCitation.source == "S001-067")
    #expect(terms.levels.count == 3 && terms.absences.allSatisfy { !$0.name.zh.isEmpty })
    #expect(terms[form: "old-new"]?.citation.source == "S001-068")
    #expect(terms[form: "collective"]?.citation.source == "S002-80")
  }

  @Test func `may be left out`() throws {
    let text = try bookText()
    let start = try #require(text.firstRange(of: "\nstudies:\n")).lowerBound
    let end = try #require(text.firstRange(of: "\nexams:\n")).lowerBound
    #expect(try PolicyBook(yaml: String(text[..<start]) + String(text[end...])).studyTerms == nil)
  }

  private func book(_ from: String, _ to: String) throws -> PolicyBook {
    let text = try bookText()
    #expect(text.contains(from))
    return try PolicyBook(yaml: text.replacing(from, with: to))
  }

  @Test(arguments: [
    ("en: Review}, by: leader", "en: Review}, by: principal", "review/by"),
    ("en: Review}, by: leader, meets", "en: Review}, meets", "review/by"),
    ("by: lecturer, makes: [tasks]", "by: lecturer, makes: [tusks]", "tasks/makes"),
    ("by: lecturer, makes: [tasks]", "by: lecturer, makes: [plan, plan]", "tasks/makes"),
    ("by: member, makes: [problem], meets: true}", "by: member, meets: true}", "reading/steps"),
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
