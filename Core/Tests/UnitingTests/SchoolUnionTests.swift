import CoreTestSupport
import Policy
import Sampling
import Staffing
import Testing
import Uniting

private let first = Day(2026, 9, 1)
private let citation = Citation(document: "d", source: "S004-08")

private func kind(_ key: String = "alliance", most: Int? = 100) -> UnionTerms.Kind {
  UnionTerms.Kind(
    key: key, name: LocalizedText(zh: key, en: key), needsLead: true,
    size: most.map { UnionTerms.Size($0, isInclusive: true, citation) }, citation: citation)
}

private func union(
  id: SchoolUnion.ID = "U-1", of kind: String = "alliance", until dissolved: Day? = nil,
  _ memberships: SchoolUnion.Membership..., leads: [SchoolUnion.Lead] = []
) -> SchoolUnion {
  SchoolUnion(
    id: id, kind: kind, name: "联盟\(id)", founded: first, dissolved: dissolved, leads: leads,
    memberships: memberships)
}

@Suite struct `A union of schools` {
  @Test func `has the members of a day, and a lead as long as it is one of them`() {
    let it = union(
      until: Day(2027, 6, 30), .init("a", from: first),
      .init("b", from: Day(2026, 10, 1), to: Day(2026, 12, 31)),
      leads: [.init("a", since: first), .init("b", since: Day(2026, 11, 1))])
    #expect(it.members(on: Day(2026, 8, 31)).isEmpty && it.state(on: Day(2026, 8, 31)) == .comes)
    #expect(it.members(on: first) == ["a"] && it.lead(on: first) == "a")
    #expect(
      it.members(on: Day(2026, 12, 31)) == ["a", "b"] && it.lead(on: Day(2026, 12, 31)) == "b")
    #expect(it.members(on: Day(2027, 1, 1)) == ["a"] && it.lead(on: Day(2027, 1, 1)) == nil)
    #expect(it.members(on: Day(2027, 7, 1)).isEmpty)
    #expect(it.state(on: Day(2027, 7, 1)) == .dissolved && it.runs(on: Day(2027, 6, 30)))
    #expect(it.schools == ["a", "b"])
  }

  @Test func `takes a school once, in one of a kind at a time, and not too large a one`() {
    let known = [
      union(id: "U-1", .init("a", from: first), .init("b", from: first, to: Day(2026, 9, 30)))
    ]
    let pupils: [School.ID: Int] = ["a": 60, "b": 100, "c": 101, "d": 10]
    func faults(_ schools: School.ID..., on day: Day = Day(2026, 9, 30)) -> [UnionFault] {
      known.faults(joining: schools, kind(), from: day, pupils: pupils)
    }
    #expect(faults("d").isEmpty)
    #expect(faults("d", "d") == [.twice("d")])
    #expect(faults("e") == [.unknown("e")])
    #expect(faults("a") == [.elsewhere("a", "U-1", name: "联盟U-1")])
    #expect(faults("b") == [.elsewhere("b", "U-1", name: "联盟U-1")])
    #expect(faults("b", on: Day(2026, 10, 1)).isEmpty)
    #expect(faults("c") == [.large("c", pupils: 101, size: kind().size!)])
    #expect(
      known.faults(joining: ["a"], kind(), from: first, of: "U-1", pupils: pupils) == [.twice("a")])
    // Another kind is another matter, and a union that was dissolved holds nobody.
    #expect(known.faults(joining: ["a"], kind("group"), from: first, pupils: pupils).isEmpty)
    let gone = [union(id: "U-1", until: Day(2026, 12, 31), .init("a", from: first))]
    #expect(
      gone.faults(joining: ["a"], kind(), from: Day(2027, 1, 1), pupils: pupils).isEmpty)
    #expect(!gone.faults(joining: ["a"], kind(), from: Day(2026, 12, 31), pupils: pupils).isEmpty)
  }

  @Test func `is founded by enough schools, one of which leads`() {
    func faults(_ schools: [School.ID], lead: School.ID?) -> [UnionFault] {
      [SchoolUnion]().faults(
        founding: kind(), schools, lead: lead, on: first, least: 2, pupils: ["a": 1, "b": 2])
    }
    #expect(faults(["a", "b"], lead: "a").isEmpty)
    #expect(faults(["a"], lead: nil) == [.few(1, least: 2), .needsLead])
    #expect(faults(["a", "b"], lead: "c") == [.leadOutside("c")])
  }

  @Test func `never holds a school that is in another of the kind, whoever joined when`() {
    for seed in every(2_000) {
      var chance = SplitMix64(seed: seed)
      var unions: [SchoolUnion] = []
      for number in 0..<Int.random(in: 1...6, using: &chance) {
        let day = first.advanced(by: Int.random(in: 0...30, using: &chance))
        let schools = (0..<4).filter { _ in Bool.random(using: &chance) }
          .map { School.ID("S\($0)") }
        let faults = unions.faults(
          joining: schools, kind(most: nil), from: day,
          pupils: Dictionary(uniqueKeysWithValues: (0..<4).map { (School.ID("S\($0)"), 1) }))
        guard faults.isEmpty else { continue }
        let end =
          Bool.random(using: &chance)
          ? day.advanced(by: Int.random(in: 0...20, using: &chance)) : nil
        unions.append(
          SchoolUnion(
            id: SchoolUnion.ID("U-\(number)"), kind: "alliance", name: "\(number)", founded: day,
            memberships: schools.map { .init($0, from: day, to: end) }))
      }
      for offset in 0...60 {
        let day = first.advanced(by: offset)
        let members = unions.flatMap { $0.members(on: day) }
        #expect(members.count == Set(members).count, "seed \(seed) day \(day)")
      }
    }
  }
}

@Suite struct `What is found of a union` {
  @Test func `is too few members, no lead, and members that have grown`() {
    let terms = UnionTerms(
      least: CitedLimit(2, citation), remindsFor: CitedLimit(30, citation), kinds: [kind()],
      activities: [], purposes: [],
      walking: WalkTerms(
        forms: [], levels: [], reportWithin: CitedLimit(7, citation), modes: []))
    let it = union(.init("a", from: first))
    #expect(
      it.findings(on: first, terms, pupils: ["a": 120])
        == [.few(1, least: 2), .noLead, .large("a", pupils: 120, most: 100)])
    #expect(it.findings(on: Day(2026, 8, 1), terms, pupils: ["a": 120]).isEmpty)
  }
}

@Suite struct `What unions cover of a county` {
  @Test func `is counted by schools and by pupils, each school once`() {
    let unions = [
      union(
        id: "U-1", of: "group", .init("a", from: first), .init("b", from: first),
        leads: [.init("a", since: first)]),
      union(id: "U-2", of: "area", .init("b", from: first), .init("gone", from: first)),
      union(id: "U-3", of: "area", until: first, .init("c", from: first)),
    ]
    let coverage = UnionCoverage(
      unions, on: first.advanced(by: 1), pupils: ["a": 900, "b": 60, "c": 40])
    #expect(coverage.unions == 2)
    #expect(coverage.members == .init(schools: 2, pupils: 960))
    #expect(coverage.led == .init(schools: 1, pupils: 60))
    #expect(coverage.county == .init(schools: 3, pupils: 1_000))
  }
}
