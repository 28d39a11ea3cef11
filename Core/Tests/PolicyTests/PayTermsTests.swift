import CoreTestSupport
import Policy
import Staffing
import Testing

@Suite struct `What a book says of pay` {
  private func terms(_ name: String) throws -> PayTerms {
    try #require(try PolicyBook(yaml: bookText(name)).payTerms)
  }

  @Test(arguments: ["national-default", "county-managed"])
  func `has the remote allowance of 2008 and 2013 and the living subsidy of 2016`(
    name: String
  ) throws {
    let terms = try terms(name)
    let remote = try #require(terms[item: "remote"])
    #expect(
      remote.rates.map { "\($0.tier ?? "") \($0.amount) \($0.from!) \($0.citation.source)" } == [
        "remote 70.00 2008-01-01 S000-075", "most-remote 120.00 2008-01-01 S000-075",
        "remote 210.00 2013-01-01 S000-074", "most-remote 360.00 2013-01-01 S000-074",
      ])
    #expect(remote.tierStep?.step.value == 200)
    #expect(remote.tierStep?.step.citation.source == "S000-077")
    let seniority = try #require(remote.seniority)
    #expect(seniority.after.value == 60 && seniority.every.value == 36)
    #expect(seniority.step.step.value == 100)
    #expect(seniority.after.citation.source == "S000-078")
    #expect(
      seniority.step.growth == (name == "national-default" ? .additive : .compound))
    let living = try #require(terms[item: "living"])
    #expect(living.rates.map(\.amount.fen) == [400_00, 450_00, 600_00])
    #expect(living.rates.allSatisfy { $0.citation.source == "S004-21" })
    #expect(living.statedAverage?.value == 446_20)
    #expect(living.statedAverage?.citation.source == "S004-22")
    #expect(terms.tier(at: 14_999) == nil && terms.tier(at: 30_000)?.word.key == "most-remote")
  }

  @Test func `has the mountain's transport, performance pay and award in Miyun's book`() throws {
    let terms = try terms("miyun")
    let transport = try #require(terms[item: "transport"])
    #expect(transport.rates.map(\.amount.fen) == [40_00, 55_00, 70_00])
    #expect(transport.rates.map(\.beyond) == [0, 20_000, 40_000])
    #expect(transport.payer == .host && transport.payerCitation.source == "S001-013")
    let performance = try #require(terms[item: "performance"])
    #expect(performance.rates.map(\.amount.fen) == [600_00])
    #expect(performance.rates.allSatisfy { $0.citation.source == "S000-154" })
    #expect(performance.payerCitation.source == "S000-156")
    #expect(terms[item: "award"]?.basis == .year && terms[item: "award"]?.paidIn == 7)
    #expect(terms[item: "period"]?.payerCitation.source == "S001-039")
  }

  @Test(arguments: bookNames)
  func `names who pays each item among the documents' payers`(name: String) throws {
    let terms = try terms(name)
    #expect(terms.items.allSatisfy { terms[payer: $0.payer] != nil })
    #expect(
      [.county, .sender, .host, .oneself].map { terms[payer: $0]?.citation.source }
        == ["S001-064", "S003-37", "S001-013", "S000-033"])
    #expect(terms.paidShare.value == 1_000 && terms.paidShare.citation.source == "S000-079")
    #expect(terms.gradeRise?.value == 24 && terms.gradeRise?.citation.source == "S001-015")
  }

  @Test func `may be missing`() throws {
    let text = try bookText()
    let start = try #require(text.firstRange(of: "\npay:\n")).lowerBound
    let book = try PolicyBook(yaml: String(text[..<start]) + "\n")
    #expect(book.payTerms == nil && book.attachmentTerms != nil)
  }

  @Test(arguments: [
    (
      "payer: {value: province, citation: house}", "payer: {value: nobody, citation: house}",
      "payer"
    ),
    ("    province: {name: {zh: 省级财政, en: Province}, citation: house}\n", "", "remote/payer"),
    ("tiers: [remote, most-remote, hardest]", "tiers: [remot]", "tiers"),
    ("amount: 210 yuan", "amount: 210 kuai", "amount"),
    ("amount: 210 yuan", "amount: -1 yuan", "amount"),
    ("from: 2013-01-01", "from: 2013-13-01", "from"),
    ("to: 2012-12-31", "to: 2007-12-31", "to"),
    (
      "- {tier: remote, amount: 210 yuan, from: 2013-01-01",
      "- {tier: remote, amount: 210 yuan, from: 2008-01-01", "amounts"
    ),
    ("every: 3 years", "every: 0 years", "every"),
    ("step: 20 percent, growth: additive", "step: 120 percent, growth: additive", "step"),
    ("step: 10 percent, growth: additive", "step: 10 percent, growth: doubling", "growth"),
    ("in: [7, 8]", "in: [13]", "in"),
    ("for: [personal, sick, released]", "for: [bored]", "for"),
    ("items: [transport, sender-living]", "items: [taxi]", "items"),
    ("distance: {value: 50, unit: km", "distance: {value: 5, unit: km", "tiers"),
  ])
  func `that can't be meant is a fault`(from: String, to: String, key: String) throws {
    let text = try bookText()
    #expect(text.contains(from))
    let error = #expect(throws: PolicyBookError.self) {
      try PolicyBook(yaml: text.replacing(from, with: to))
    }
    let problems = error?.problems ?? []
    #expect(problems.contains { $0.key.contains(key) }, "\(problems)")
  }
}
