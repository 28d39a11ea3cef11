import Access
import CoreTestSupport
import Testing

@Suite struct `The terms of the doors` {
  let terms = DoorTerms.standard

  @Test func `lock after five wrong tries, and longer each time`() {
    #expect((0...4).allSatisfy { terms.lock(afterTries: $0) == 0 })
    #expect((5...8).map { terms.lock(afterTries: $0) } == [15, 30, 60, 120])
    #expect(terms.lock(afterTries: 1_000_000) == 1_440)
  }

  @Test func `name a source for every number`() {
    #expect(terms.sources.count == 9 && terms.sources.values.allSatisfy { !$0.isEmpty })
  }

  @Test func `tell everything that is wrong with a password`() {
    let faults = terms.faults(of: "zhang1", names: ["zhang", "张老师"])
    #expect(
      faults == [
        .tooShort(found: 6, allowed: 10), .tooFewKinds(found: 2, allowed: 3), .holdsName,
      ])
    #expect(terms.faults(of: "Passw0rd123456", names: []) == [.isCommon])
    #expect(terms.faults(of: "Aa1Aa1Aa1Aa1", names: []) == [.isCommon])
    #expect(terms.faults(of: "春风化雨-Rain-7", names: ["zhang"]).isEmpty)
    #expect(terms.faults(of: String(repeating: "Ab3-x", count: 60), names: []).count == 1)
  }

  @Test func `are refused with every reason when they can't be`() {
    let problems = #expect(throws: RoleBookError.self) {
      try DoorTerms(yaml: "tries: {value: 0, source: x}")
    }
    #expect(problems?.problems.count == 17)
  }
}
