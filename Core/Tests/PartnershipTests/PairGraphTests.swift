import CoreTestSupport
import Partnership
import Policy
import Sampling
import Staffing
import Testing

private let month = Month(2026, 9)
private let house = Citation(document: "示例", source: "S001-060")

private func limits(
  term: Int = 36, most: Int = 2, largeHelps: Int = 2, largeFrom: Int = 1000
) -> PairLimits {
  PairLimits(
    term: .init(term, house), most: .init(most, house), largeHelps: .init(largeHelps, house),
    largeFrom: .init(largeFrom, house), sameType: house, ring: house)
}

private func tie(
  _ helper: School.ID, _ helped: School.ID, _ kind: HelpKind = .staff, start: Month? = nil,
  end: Month? = nil
) -> HelpTie {
  HelpTie(helper: helper, helped: helped, kind: kind, start: start, end: end)
}

private func graph(_ ties: [HelpTie]) -> PairGraph { PairGraph(ties, in: month) }

@Suite struct `A graph of pairs` {
  private let schools = ["A", "B", "C", "D"].map { School.sample(School.ID($0)) }

  @Test func `holds the ties of its month, whatever their kind`() {
    let graph = graph([
      tie("A", "B"), tie("A", "B", .network), tie("A", "C", end: Month(2026, 8)),
      HelpTie(Pairing(helper: "B", helped: "C", kind: .goods, start: month)),
    ])
    #expect(graph.pairs == [.init(helper: "A", helped: "B"), .init(helper: "B", helped: "C")])
    #expect(graph.kinds[.init(helper: "A", helped: "B")] == [.staff, .network])
    #expect(graph.helpers(of: "C") == ["B"])
  }

  @Test func `shows the helped of the helped in a chain`() {
    let graph = graph([tie("A", "B"), tie("B", "C"), tie("B", "D"), tie("A", "D")])
    #expect(graph.chains().chains == [["A", "B", "C"], ["A", "B", "D"], ["A", "D"]])
    #expect(graph.chains(from: "C").chains.isEmpty)
    let cut = graph.chains(most: 2)
    #expect(cut.chains.count == 2 && !cut.isComplete)
  }

  @Test func `lets a school help and be helped without a word`() {
    #expect(
      graph([tie("A", "B"), tie("B", "C")]).findings(schools: schools, limits: limits()) == [])
  }

  @Test func `finds a school that helps itself, a ring and an unknown school at once`() {
    let found = graph([tie("A", "A", .goods), tie("B", "A"), tie("A", "B"), tie("B", "X")])
      .findings(schools: schools, limits: limits())
    #expect(
      found == [
        .selfPair("A", kinds: [.goods]), .unknownSchool("X"), .ring(["A", "B"], house),
      ])
    #expect(found.map(\.severity) == [.block, .block, .warn])
  }

  @Test func `finds who helps more than the quota`() {
    let graph = graph([tie("A", "B"), tie("A", "C"), tie("A", "D")])
    #expect(
      graph.findings(schools: schools, limits: limits()) == [
        .helpsTooMany("A", helped: ["B", "C", "D"], allowed: 2, house)
      ])
    #expect(graph.findings(schools: schools, limits: limits(), quotas: ["A": 3]).isEmpty)
  }

  @Test func `finds a large school in town that helps one alone`() {
    let large = School.sample(
      "A", area: .mainCity, enrolment: [.primary: Enrolment(pupils: 1_000, classes: 22)])
    let graph = graph([tie("A", "B")])
    #expect(
      graph.findings(schools: [large] + schools.dropFirst(), limits: limits()) == [
        .largeHelpsTooFew("A", helped: ["B"], expected: 2, pupils: 1_000, largeFrom: 1_000, house)
      ])
    #expect(graph.findings(schools: schools, limits: limits()).isEmpty)
  }

  @Test(arguments: [
    (first: [HelpKind.staff], second: [HelpKind.goods], isOneSided: false),
    ([.money, .staff], [.staff], false), ([.staff, .goods], [.management], true),
    ([.staff], [.staff, .network], true), ([.money], [.goods], true),
  ])
  func `asks a large school for staff to one and means to another`(
    first: [HelpKind], second: [HelpKind], isOneSided: Bool
  ) {
    let large = School.sample(
      "A", area: .mainCity, enrolment: [.primary: Enrolment(pupils: 1_200, classes: 27)])
    let found = graph(first.map { tie("A", "B", $0) } + second.map { tie("A", "C", $0) })
      .findings(schools: [large] + schools.dropFirst(), limits: limits())
    #expect(found.map(\.severity) == (isOneSided ? [.info] : []))
  }

  @Test(arguments: [
    (SchoolKind.completeSecondarySchool, SchoolKind.juniorSchool, true),
    (.primarySchool, .teachingPoint, true), (.primarySchool, .nineYearSchool, true),
    (.primarySchool, .juniorSchool, false), (.seniorSchool, .juniorSchool, false),
  ])
  func `asks for schools of one type`(helper: SchoolKind, helped: SchoolKind, isSame: Bool) {
    let two = [School.sample("A", kind: helper), School.sample("B", kind: helped)]
    let found = graph([tie("A", "B")]).findings(schools: two, limits: limits())
    #expect(
      found
        == (isSame
          ? []
          : [
            .otherType(
              .init(helper: "A", helped: "B"), helper: helper, helped: helped, house)
          ]))
  }

  @Test(arguments: [(start: Month(2023, 10), isPast: false), (Month(2023, 9), true)])
  func `finds a pair past its three years`(start: Month, isPast: Bool) {
    let found = graph([tie("A", "B", start: start)]).findings(schools: schools, limits: limits())
    let pair = PairGraph.Pair(helper: "A", helped: "B")
    #expect(
      found
        == (isPast ? [.pastTerm(pair, since: start, months: 37, allowed: 36, house)] : []))
  }

  @Test func `counts help that follows on as one run, in whatever respect`() {
    let pair = PairGraph.Pair(helper: "A", helped: "B")
    let renewed = graph([
      tie("A", "B", start: Month(2026, 1)),
      tie("A", "B", .goods, start: Month(2022, 9), end: Month(2025, 12)),
    ])
    #expect(renewed.since(pair) == Month(2022, 9))
    let paused = graph([
      tie("A", "B", start: Month(2026, 2)),
      tie("A", "B", start: Month(2022, 9), end: Month(2025, 12)),
    ])
    #expect(paused.since(pair) == Month(2026, 2))
    #expect(graph([tie("A", "B")]).since(pair) == nil)
  }

  @Test func `has the rings that looking at every ring finds`() {
    for seed in every(3_000) {
      let graph = drawn(seed)
      let all = everyRing(of: graph)
      let rings = graph.rings
      #expect(Set(rings).count == rings.count, "seed \(seed)")
      #expect(rings.allSatisfy(all.contains), "seed \(seed)")
      for pair in graph.pairs where pair.helper != pair.helped {
        let through = all.filter { steps($0).contains(pair) }
        let found = rings.filter { steps($0).contains(pair) }
        #expect(through.map(\.count).min() == found.map(\.count).min(), "seed \(seed)")
      }
    }
  }

  @Test func `has the chains that trying every order finds`() {
    for seed in every(3_000, from: 50_001) {
      let graph = drawn(seed)
      for school in graph.schools {
        let found = graph.chains(from: school, most: 10_000)
        #expect(found.isComplete, "seed \(seed)")
        #expect(Set(found.chains) == everyChain(from: school, graph), "seed \(seed)")
        #expect(found.chains == found.chains.sorted { $0.lexicographicallyPrecedes($1) })
      }
      let heads = graph.schools.filter { graph.helpers(of: $0).isEmpty }
      #expect(
        graph.chains(most: 10_000).chains
          == heads.flatMap { graph.chains(from: $0, most: 10_000).chains }, "seed \(seed)")
    }
  }

  @Test func `is the same whatever the order of its ties`() {
    for seed in every(500) {
      var stream = SplitMix64(seed: seed)
      let ties = drawnTies(seed)
      #expect(PairGraph(stream.shuffled(ties), in: month) == graph(ties), "seed \(seed)")
    }
  }
}

private func drawnTies(_ seed: UInt64) -> [HelpTie] {
  var stream = SplitMix64(seed: seed)
  let schools = ["A", "B", "C", "D", "E"].prefix(stream.within(2...5)).map { School.ID($0) }
  return (0..<stream.below(10)).map { _ in
    tie(stream.pick(schools), stream.pick(schools), stream.pick(HelpKind.allCases))
  }
}

private func drawn(_ seed: UInt64) -> PairGraph { graph(drawnTies(seed)) }

private func steps(_ ring: [School.ID]) -> Set<PairGraph.Pair> {
  Set(ring.indices.map { .init(helper: ring[$0], helped: ring[($0 + 1) % ring.count]) })
}

/// Every ordered choice of different schools.
private func choices(_ schools: [School.ID]) -> [[School.ID]] {
  schools.reduce(into: [[]]) { lists, _ in
    lists += lists.flatMap { list in
      schools.filter { !list.contains($0) }.map { list + [$0] }
    }
    lists = Array(Set(lists))
  }
}

private func everyRing(of graph: PairGraph) -> Set<[School.ID]> {
  let pairs = Set(graph.pairs)
  return Set(
    choices(graph.schools).filter { ring in
      ring.count > 1 && ring.first == ring.min() && steps(ring).isSubset(of: pairs)
    })
}

private func everyChain(from school: School.ID, _ graph: PairGraph) -> Set<[School.ID]> {
  let pairs = Set(graph.pairs)
  func holds(_ helper: School.ID, _ helped: School.ID) -> Bool {
    helper != helped && pairs.contains(.init(helper: helper, helped: helped))
  }
  return Set(
    choices(graph.schools).filter { chain in
      guard chain.count > 1, chain.first == school, let last = chain.last else { return false }
      return zip(chain, chain.dropFirst()).allSatisfy(holds)
        && graph.schools.allSatisfy { chain.contains($0) || !holds(last, $0) }
    })
}
