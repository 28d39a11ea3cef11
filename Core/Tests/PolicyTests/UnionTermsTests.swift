import CoreTestSupport
import Policy
import Testing

@Suite struct `What a book says of unions` {
  @Test(arguments: bookNames)
  func `is in every shipped book with the catalogue's kinds`(name: String) throws {
    let terms = try #require(try shippedBook(name).unionTerms)
    #expect(terms.kinds.map(\.key) == ["group", "alliance", "area", "fellowship"])
    #expect(terms.least.value == 2 && terms.remindsFor.value > 0)
    let alliance = try #require(terms[kind: "alliance"])
    #expect(alliance.citation.source == "S004-08" && alliance.needsLead)
    let size = try #require(alliance.size)
    #expect(size.isInclusive && size.holds(100) && !size.holds(101))
    #expect(alliance.proposal?.reach.value == 15_000 && alliance.proposal?.most.value == 14)
    #expect(terms[kind: "group"]?.size == nil && terms[kind: "fellowship"]?.needsLead == false)
    for kind in terms.kinds {
      #expect(!kind.owes.isEmpty)
      for owed in kind.owes { #expect(!owed.activities.isEmpty) }
    }
    #expect(terms[activity: "area-research"]?.citation.source == "S002-38")
    #expect(terms[activity: "cascade"]?.citation.source == "S000-140")
    #expect(terms.purposes.count == 3)
  }

  @Test(arguments: bookNames)
  func `has three forms of walking and five levels`(name: String) throws {
    let walking = try #require(try shippedBook(name).unionTerms).walking
    #expect(walking.forms.map(\.key) == ["walk", "pair", "master"])
    #expect(walking[form: "walk"]?.owesReport == true)
    #expect(walking[form: "pair"]?.owesReport == false)
    #expect(
      walking.levels.map(\.key) == ["design", "teaching", "reflection", "class", "research"])
    #expect(walking.reportWithin.value > 0 && walking[mode: "walking"] != nil)
  }

  @Test func `leaves out a school of exactly the size where the book says so`() throws {
    let changed = try book(
      "unit: pupils, inclusive: true, citation: union-alliance",
      "unit: pupils, inclusive: false, citation: union-alliance")
    let size = try #require(changed.unionTerms?[kind: "alliance"]?.size)
    #expect(size.holds(99) && !size.holds(100))
  }

  private func book(_ from: String, _ to: String) throws -> PolicyBook {
    let text = try bookText()
    #expect(text.contains(from))
    return try PolicyBook(yaml: text.replacing(from, with: to))
  }

  @Test(arguments: [
    (
      "members-at-least: {value: 2, unit: schools", "members-at-least: {value: 1, unit: schools",
      "unions/members-at-least"
    ),
    ("activities: [guidance, management]", "activities: [tea]", "owes/guidance/activities"),
    ("owes: 1 per-month\n    area:", "owes: 1 per-eon\n    area:", "owes/shared/owes"),
    ("at-most: {value: 14, unit: schools", "at-most: {value: 1, unit: schools", "proposes/at-most"),
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
