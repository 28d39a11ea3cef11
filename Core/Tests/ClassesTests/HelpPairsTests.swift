import Classes
import CoreTestSupport
import Policy
import Sampling
import Staffing
import Testing

@Suite struct `Helpers of those who learn` {
  @Test func `are of the same school first, and then of one near by`() throws {
    let pairs = try HelpPairs(
      helpers: [(.init("H1", at: "a"), 1), (.init("H2", at: "b"), 1)],
      learners: [.init("L1", at: "b"), .init("L2", at: "c"), .init("L3", at: "d")],
      at: ["a": spot(0), "b": spot(0.1), "c": spot(0.2), "d": spot(0.9)])
    #expect(pairs.pairs.map(\.learner) == ["L1", "L2"])
    #expect(pairs.pairs.map(\.helper) == ["H2", "H1"])
    #expect(pairs.pairs.first?.metres == 0 && pairs.unhelped == ["L3"])
    let nobody = try HelpPairs(helpers: [], learners: [.init("L1", at: "b")], at: [:])
    #expect(nobody.pairs.isEmpty && nobody.unhelped == ["L1"])
    let idle = try HelpPairs(helpers: [(.init("H1", at: "a"), 1)], learners: [], at: [:])
    #expect(idle.pairs.isEmpty && idle.unhelped.isEmpty)
  }

  @Test func `help as many as can be, at home where they can, and then as near as can be`()
    throws
  {
    let schools: [School.ID] = ["a", "b", "c", "d"]
    for seed in every(2_000) {
      var chance = SplitMix64(seed: seed)
      var places: [School.ID: Location] = [:]
      for school in schools where Int.random(in: 0...7, using: &chance) > 0 {
        places[school] = spot(Double(Int.random(in: 0...9, using: &chance)) / 10)
      }
      func people(_ letter: String, _ most: Int) -> [HelpPairs.Person] {
        (0..<Int.random(in: 0...most, using: &chance)).map {
          HelpPairs.Person(
            Teacher.ID("\(letter)\($0)"), at: schools[Int.random(in: 0...3, using: &chance)])
        }
      }
      let learners = people("L", 4)
      let helpers = people("H", 3).map {
        (person: $0, free: Int.random(in: 0...2, using: &chance))
      }
      let found = try HelpPairs(helpers: helpers, learners: learners, at: places)
      let farthest =
        helpers.filter { $0.free > 0 }.flatMap { helper in
          learners.compactMap { measure(helper.person, $0, places) }
        }.max() ?? 0
      func cost(_ pairs: [(HelpPairs.Person, HelpPairs.Person)]) -> [Int] {
        let across = pairs.count { $0.0.school != $0.1.school }
        var metres = 0
        for (helper, learner) in pairs {
          metres += measure(helper, learner, places) ?? farthest + 1
        }
        return [learners.count - pairs.count, across, metres]
      }
      let best = cheapest(learners[...], helpers, cost)
      let own = found.pairs.map { pair in
        (
          helpers.first { $0.person.id == pair.helper }!.person,
          learners.first { $0.id == pair.learner }!
        )
      }
      #expect(cost(own) == best, "seed \(seed)")
      #expect(found.unhelped.count == best[0])
      for helper in helpers {
        #expect(found.pairs.count { $0.helper == helper.person.id } <= helper.free)
      }
      #expect(Set(found.pairs.map(\.learner)).count == found.pairs.count)
    }
  }

  private func measure(
    _ one: HelpPairs.Person, _ other: HelpPairs.Person, _ places: [School.ID: Location]
  ) -> Int? {
    if one.school == other.school { return 0 }
    guard let left = places[one.school], let right = places[other.school] else { return nil }
    return left.metres(to: right)
  }

  /// The smallest cost, in order of weight, of all ways to give each learner a helper or none.
  private func cheapest(
    _ learners: ArraySlice<HelpPairs.Person>, _ helpers: [(person: HelpPairs.Person, free: Int)],
    _ cost: ([(HelpPairs.Person, HelpPairs.Person)]) -> [Int],
    _ chosen: [(HelpPairs.Person, HelpPairs.Person)] = []
  ) -> [Int] {
    guard let learner = learners.first else { return cost(chosen) }
    var best = cheapest(learners.dropFirst(), helpers, cost, chosen)
    for index in helpers.indices where helpers[index].free > 0 {
      var left = helpers
      left[index].free -= 1
      let other = cheapest(
        learners.dropFirst(), left, cost, chosen + [(helpers[index].person, learner)])
      if other.lexicographicallyPrecedes(best) { best = other }
    }
    return best
  }
}
