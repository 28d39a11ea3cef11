import CoreTestSupport
import Policy
import Sampling
import Staffing
import Testing
import Uniting

/// Some schools on a grid of about a kilometre, so that distances are often equal; some
/// have no place.
private func scattered(_ chance: inout SplitMix64) -> [School.ID: Location?] {
  Dictionary(
    uniqueKeysWithValues: (0..<Int.random(in: 0...9, using: &chance)).map { number in
      let place =
        Int.random(in: 0...9, using: &chance) == 0
        ? nil
        : Location(
          microLongitude: 116_800_000 + 12_000 * Int.random(in: 0...6, using: &chance),
          microLatitude: 40_400_000 + 9_000 * Int.random(in: 0...6, using: &chance))
      return (School.ID("S\(number)"), place)
    })
}

/// The definition, word for word: of all pairs of groups that may be joined the closest one is,
/// until none may.
private func joined(_ places: [School.ID: Location], reach: Int, most: Int) -> Set<Set<School.ID>> {
  func width(_ schools: [School.ID]) -> Int {
    schools.flatMap { one in schools.map { places[one]!.metres(to: places[$0]!) } }.max() ?? 0
  }
  func between(_ left: [School.ID], _ right: [School.ID]) -> Int {
    left.flatMap { one in right.map { places[one]!.metres(to: places[$0]!) } }.max() ?? 0
  }
  var groups = places.keys.sorted().map { [$0] }
  while true {
    var choices: [(metres: Int, left: Int, right: Int)] = []
    for left in groups.indices {
      for right in groups.indices where left < right {
        let metres = between(groups[left], groups[right])
        if width(groups[left] + groups[right]) <= reach,
          groups[left].count + groups[right].count <= most
        {
          choices.append((metres, left, right))
        }
      }
    }
    guard let next = choices.min(by: { $0 < $1 }) else { break }
    groups[next.left] += groups[next.right]
    groups.remove(at: next.right)
  }
  return Set(groups.map(Set.init))
}

@Suite struct `Schools that could be an alliance` {
  @Test func `are joined as the definition says, whatever their places`() {
    for seed in every(2_000) {
      var chance = SplitMix64(seed: seed)
      let schools = scattered(&chance)
      let reach = Int.random(in: 0...5_000, using: &chance)
      let most = Int.random(in: 1...5, using: &chance)
      let found = UnionCandidates(schools, reach: reach, most: most)
      let places = schools.compactMapValues(\.self)
      #expect(
        Set(found.groups.map { Set($0.schools) } + found.alone.map { [$0] })
          == joined(places, reach: reach, most: most), "seed \(seed)")
    }
  }

  @Test func `all stand somewhere once, within reach of each other, and no two groups could join`()
  {
    for seed in every(2_000) {
      var chance = SplitMix64(seed: seed)
      let schools = scattered(&chance)
      let reach = Int.random(in: 0...5_000, using: &chance)
      let most = Int.random(in: 2...5, using: &chance)
      let found = UnionCandidates(schools, reach: reach, most: most)
      #expect(
        (found.groups.flatMap(\.schools) + found.alone + found.unplaced).sorted()
          == schools.keys.sorted(), "seed \(seed)")
      #expect(found.unplaced.allSatisfy { schools[$0] == .some(nil) })
      let places = schools.compactMapValues(\.self)
      func width(_ schools: [School.ID]) -> Int {
        schools.flatMap { one in schools.map { places[one]!.metres(to: places[$0]!) } }.max() ?? 0
      }
      let parts = found.groups.map(\.schools) + found.alone.map { [$0] }
      for group in found.groups {
        #expect(group.schools.count <= most && group.metres <= reach, "seed \(seed)")
        #expect(group.metres == width(group.schools))
      }
      for (number, one) in parts.enumerated() {
        for other in parts.dropFirst(number + 1) where one.count + other.count <= most {
          #expect(width(one + other) > reach, "seed \(seed)")
        }
      }
    }
  }

  @Test func `are small enough and in no union of the kind`() {
    let kind = UnionTerms.Kind(
      key: "alliance", name: LocalizedText(zh: "小微联盟", en: "alliance"), needsLead: true,
      size: .init(100, isInclusive: true, Citation(document: "d", source: "S004-08")),
      citation: Citation(document: "d", source: "S004-08"))
    func school(_ id: School.ID, _ pupils: Int) -> School {
      .sample(id, enrolment: [.primary: Enrolment(pupils: pupils, classes: 6)])
    }
    let day = Day(2026, 10, 1)
    let union = SchoolUnion(
      id: "U-1", kind: "alliance", name: "一", founded: Day(2026, 9, 1),
      memberships: [
        .init("a", from: Day(2026, 9, 1)), .init("b", from: Day(2026, 9, 1), to: Day(2026, 9, 9)),
      ])
    let open = [union].open(
      to: kind, of: [school("a", 50), school("b", 100), school("c", 101), school("d", 0)],
      on: day)
    #expect(open.keys.sorted() == ["b"])
    var any = kind
    any.size = nil
    #expect([union].open(to: any, of: [school("b", 1)], on: day).isEmpty)
  }

  @Test func `may be near a union that has room`() {
    func place(_ number: Int) -> Location {
      Location(microLongitude: 116_800_000, microLatitude: 40_400_000 + 9_000 * number)
    }
    func union(_ id: SchoolUnion.ID, _ schools: School.ID...) -> SchoolUnion {
      SchoolUnion(
        id: id, kind: "alliance", name: "\(id)", founded: Day(2026, 9, 1),
        memberships: schools.map { .init($0, from: Day(2026, 9, 1)) })
    }
    let unions = [union("U-1", "a", "b"), union("U-2", "c")]
    let places: [School.ID: Location] = ["a": place(1), "b": place(5), "c": place(9)]
    func nearest(_ number: Int, most: Int = 9) -> SchoolUnion.ID? {
      unions.nearest(
        "alliance", to: place(number), among: places, on: Day(2026, 10, 1), most: most
      )?.union.id
    }
    #expect(nearest(0) == "U-1" && nearest(8) == "U-2" && nearest(0, most: 2) == "U-2")
    #expect(nearest(0, most: 1) == nil)
  }
}
