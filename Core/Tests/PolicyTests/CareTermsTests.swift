import CoreTestSupport
import Policy
import Testing

@Suite struct `What a book says of looking after those who serve` {
  @Test(arguments: bookNames)
  func `is in every shipped book: who answers for a need, and how soon`(name: String) throws {
    let terms = try #require(try shippedBook(name).careTerms)
    let transport = try #require(terms[need: "transport"])
    #expect(transport.owner == .sender && transport.item.citation.source == "S000-049")
    #expect(terms.needs.allSatisfy { $0.within.value > 0 && $0.owner != .teacher })
    #expect(Set(terms.needs.map(\.owner)) == [.host, .sender, .bureau])
    #expect(terms.refusals[key: "short"]?.citation.source == "S003-30")
    #expect(terms.conditions[key: "water"] != nil && terms.covers[key: "colleagues"] != nil)
    #expect(terms[need: "tea"] == nil && terms.covers[key: "tea"] == nil)
  }

  @Test(arguments: [
    ("en: Meals}, owner: host, within", "en: Meals}, owner: teacher, within", "meals/owner"),
    ("owner: sender, within: {value: 14,", "owner: sender, within: {value: 0,", "within"),
  ])
  func `that can't be meant is a fault`(from: String, to: String, key: String) throws {
    let text = try bookText()
    #expect(text.contains(from))
    let changed = text.replacing(from, with: to)
    let error = #expect(throws: PolicyBookError.self) { try PolicyBook(yaml: changed) }
    #expect(error?.problems.contains { "\($0)".contains(key) } == true)
  }
}
