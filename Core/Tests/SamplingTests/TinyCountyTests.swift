import CoreTestSupport
import Staffing
import Testing

@Suite struct `Tiny counties` {
  @Test func `a seed gives one county, another seed another`() {
    #expect(tinyCounty(seed: 3) == tinyCounty(seed: 3))
    #expect(tinyCounty(seed: 3) != tinyCounty(seed: 4))
  }

  @Test func `stay small, and over many seeds every feature appears`() {
    let counties = (0..<300).map { tinyCounty(seed: $0) }
    for (seed, county) in counties.enumerated() {
      #expect((3...6).contains(county.schools.count), "seed \(seed)")
      #expect((5...30).contains(county.teachers.count), "seed \(seed)")
    }
    let teachers = counties.flatMap(\.teachers)
    #expect(teachers.contains { $0.isAway })
    #expect(teachers.contains { $0.spouse != nil })
    #expect(teachers.contains { $0.isVolunteer && !$0.wishes.isEmpty })
    #expect(Set(teachers.map(\.position)) == Set(Position.allCases))
    #expect(Set(teachers.flatMap(\.circumstances)) == Set(Circumstance.allCases))
    #expect(counties.contains { $0.statedNeeds.isEmpty })
    #expect(counties.contains { !$0.statedNeeds.isEmpty })
    #expect(Set(counties.flatMap(\.pairings).map(\.kind)) == Set(Pairing.Kind.allCases))
    #expect(counties.contains { !$0.swapWishes.isEmpty })
  }
}
