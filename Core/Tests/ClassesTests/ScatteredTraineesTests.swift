import Classes
import CoreTestSupport
import Policy
import Sampling
import Staffing
import Testing

@Suite struct `Trainees who are scattered` {
  @Test func `are put together where their schools lie near each other`() throws {
    let scattered = ScatteredTrainees(
      ["a": 1, "b": 2, "c": 1, "d": 3, "e": 1], at: ["a": spot(0), "b": spot(0.1), "c": spot(0.9)],
      try terms())
    #expect(scattered.groups.map(\.schools) == [["a", "b"]])
    #expect(scattered.groups.first?.trainees == 3)
    #expect(scattered.alone == ["c", "e"], "d has three, e has no place that's known")
  }

  @Test func `are in groups of which each school is near each, none of them joinable`() throws {
    for seed in every(2_000) {
      var chance = SplitMix64(seed: seed)
      var terms = try #require(Self.national)
      terms.groupSize.value = Int.random(in: 2...6, using: &chance)
      var trainees: [School.ID: Int] = [:]
      var places: [School.ID: Location] = [:]
      for number in 0..<Int.random(in: 0...7, using: &chance) {
        let school = School.ID("s\(number)")
        trainees[school] = Int.random(in: 0...3, using: &chance)
        guard Int.random(in: 0...5, using: &chance) > 0 else { continue }
        places[school] = spot(
          Double(Int.random(in: 0...40, using: &chance)) / 100,
          40 + Double(Int.random(in: 0...30, using: &chance)) / 100)
      }
      let found = ScatteredTrainees(trainees, at: places, terms)
      let few = trainees.filter { (1...2).contains($0.value) }.keys.sorted()
      #expect((found.groups.flatMap(\.schools) + found.alone).sorted() == few, "seed \(seed)")
      func metres(_ schools: [School.ID]) -> Int {
        schools.flatMap { one in schools.map { places[one]!.metres(to: places[$0]!) } }.max() ?? 0
      }
      for group in found.groups {
        #expect(group.schools.count > 1 && group.metres == metres(group.schools))
        #expect(group.metres <= terms.together.value)
        #expect(group.trainees == group.schools.reduce(0) { $0 + trainees[$1]! })
        #expect(group.trainees <= terms.groupSize.value)
      }
      let parts =
        found.groups.map(\.schools)
        + found.alone.filter { places[$0] != nil }.map { [$0] }
      for (index, one) in parts.enumerated() {
        for other in parts[(index + 1)...] {
          let both = one + other
          #expect(
            metres(both) > terms.together.value
              || both.reduce(0) { $0 + trainees[$1]! } > terms.groupSize.value, "seed \(seed)")
        }
      }
    }
  }

  /// The book is read once.
  private static let national = try? terms()
}
