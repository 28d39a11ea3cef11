import CoreTestSupport
import Policy
import Pupils
import Sampling
import Staffing
import Testing

@Suite struct `What pupils of two schools do together` {
  private let today = Day(2026, 10, 12)
  private func terms() throws -> PupilTerms {
    try #require(try shippedBook().pupilTerms)
  }

  private func visit(
    in days: Int = 7, host: PupilActivity.Host = .helped, helper: Int = 24, helped: Int = 30,
    adults: Int = 3, consents: Int = 24, safety: String = "校车往返，李主任负责"
  ) -> PupilActivity {
    PupilActivity(
      kind: "visit", day: today.advanced(by: days), host: host, helperPupils: helper,
      helpedPupils: helped, adults: adults, consents: consents, safety: safety, words: "同上一节课")
  }

  @Test func `is noted once it happened, and a visit is arranged ahead with consent and safety`()
    throws
  {
    let terms = try terms()
    #expect(visit().faults(terms, today: today).isEmpty)
    let letters = PupilActivity(
      kind: "letters", day: today, host: .elsewhere, helperPupils: 40, helpedPupils: 0, words: "信")
    #expect(letters.faults(terms, today: today).isEmpty)
    #expect(
      letters.faults(terms, today: today.advanced(by: -1))
        == [.ahead(today, today: today.advanced(by: -1))])
    // All that is missing, at once.
    #expect(
      visit(in: 1, adults: 2, consents: 20, safety: " ").faults(terms, today: today) == [
        .noticeTooShort(days: 1, terms.notice), .fewAdults(2, needed: 3, terms.perAdult),
        .consentsMissing(20, needed: 24), .noSafety,
      ])
    #expect(
      visit(helper: 0, helped: 0, adults: 0, consents: 0).faults(terms, today: today) == [.nobody])
    #expect(visit(helper: -1).faults(terms, today: today) == [.outside(-1)])
    var unknown = visit()
    unknown.kind = "tea"
    #expect(unknown.faults(terms, today: today) == [.unknownKind("tea")])
  }

  /// Against handing pupils to adults one by one.
  @Test func `takes along as many adults as handing out pupils one by one needs`() throws {
    var terms = try terms()
    for seed in every(2_000) {
      var chance = SplitMix64(seed: seed)
      terms.perAdult.value = Int.random(in: 1...12, using: &chance)
      let host = try #require(PupilActivity.Host.allCases.randomElement(using: &chance))
      let (helper, helped) = (
        Int.random(in: 0...40, using: &chance), Int.random(in: 1...40, using: &chance)
      )
      let travelling = (host == .helper ? 0 : helper) + (host == .helped ? 0 : helped)
      var groups: [Int] = []
      for _ in 0..<travelling {
        if let open = groups.indices.last, groups[open] < terms.perAdult.value {
          groups[open] += 1
        } else {
          groups.append(1)
        }
      }
      let enough = visit(
        host: host, helper: helper, helped: helped, adults: groups.count, consents: travelling)
      #expect(enough.faults(terms, today: today).isEmpty, "seed \(seed)")
      guard !groups.isEmpty else { continue }
      let fewer = visit(
        host: host, helper: helper, helped: helped, adults: groups.count - 1,
        consents: travelling - 1)
      #expect(
        fewer.faults(terms, today: today) == [
          .fewAdults(groups.count - 1, needed: groups.count, terms.perAdult),
          .consentsMissing(travelling - 1, needed: travelling),
        ], "seed \(seed)")
    }
  }
}
