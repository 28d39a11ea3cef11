import CoreTestSupport
import Sampling
import Staffing
import Testing
import Uniting

@Suite struct `Honours of a union` {
  private let joined = Day(2026, 9, 1)

  @Test func `are told apart by when the school joined`() {
    let union = SchoolUnion(
      id: "U-1", kind: "group", name: "A", founded: joined,
      memberships: [.init("S1", from: joined, to: Day(2027, 8, 31)), .init("S2", from: joined)])
    let honours = UnionHonours(
      [
        .init("S1", on: Day(2026, 3, 1), level: "county"),
        .init("S1", on: Day(2027, 3, 1), level: "county", isTeachers: true),
        .init("S1", on: Day(2028, 3, 1), level: "county"),
        .init("S2", on: Day(2027, 3, 1), level: "county"),
        .init("S3", on: Day(2027, 3, 1), level: "county"),
      ], of: union)
    #expect(honours.before == [.init(year: SchoolYear(2025), level: "county"): .init(schools: 1)])
    #expect(
      honours.after == [
        .init(year: SchoolYear(2026), level: "county"): .init(schools: 1, teachers: 1)
      ])
    #expect(honours.years == [SchoolYear(2026), SchoolYear(2025)])
  }

  @Test(arguments: every(2_000))
  func `count each at most once`(seed: UInt64) {
    var stream = SplitMix64(seed: seed).branch(0x5606)
    let memberships = (0..<stream.within(1...5)).map { _ in
      let first = joined.advanced(by: stream.below(600))
      return SchoolUnion.Membership(
        School.ID("S\(stream.below(3))"), from: first,
        to: stream.chance(500) ? first.advanced(by: stream.below(400)) : nil)
    }
    let union = SchoolUnion(
      id: "U-1", kind: "group", name: "A", founded: joined, memberships: memberships)
    let honours = (0..<stream.below(12)).map { _ in
      UnionHonours.Honour(
        School.ID("S\(stream.below(4))"), on: joined.advanced(by: stream.below(900) - 200),
        level: "city", isTeachers: stream.chance(300))
    }
    let found = UnionHonours(honours, of: union)
    func sum(_ counts: [UnionHonours.Line: UnionHonours.Count]) -> Int {
      counts.values.reduce(0) { $0 + $1.schools + $1.teachers }
    }
    let expected = honours.count { honour in
      let own = memberships.filter { $0.school == honour.school }
      return !own.isEmpty
        && (own.allSatisfy { honour.day < $0.joined } || own.contains { $0.holds(honour.day) })
    }
    #expect(sum(found.before) + sum(found.after) == expected, "seed \(seed)")
  }
}
