import CoreTestSupport
import Policy
import Rooms
import Sampling
import Staffing
import Testing

@Suite struct `Rooms together` {
  @Test func `cover a share of the schools and stand idle for reasons, whatever there is`() throws {
    let terms = try terms()
    let mondays = autumn.finished(before: Day(2026, 11, 9))
    for seed in every(2_000) {
      var chance = SplitMix64(seed: seed)
      let schools = (0..<Int.random(in: 0...6, using: &chance)).map { School.ID("S\($0)") }
      let entries = (0..<Int.random(in: 0...12, using: &chance)).map { number in
        let room = room(
          "\(number)", school: School.ID("S\(Int.random(in: 0...7, using: &chance))"))
        let weeks = mondays.reduce(into: [Day: RoomWeek]()) { weeks, monday in
          guard Int.random(in: 0..<5, using: &chance) > 0 else { return }
          weeks[monday] = RoomWeek(
            tenths: Int.random(in: 0...80, using: &chance) * Int.random(in: 0...1, using: &chance),
            reason: [nil, "broken", "electricity"].randomElement(using: &chance)!)
        }
        return RoomTally.Entry(
          room, RoomUse(of: room, weeks, over: mondays, idleUnder: 50, autumn))
      }
      let found = RoomTally(entries, among: Set(schools), terms)
      let own = entries.filter { entry in schools.contains { $0 == entry.room.school } }
      #expect(found.rooms == own.count && found.sets == own.count)
      let having = schools.count { school in own.contains { $0.room.school == school } }
      #expect(found.having == having && found.schools == schools.count)
      // The largest share that isn't more than the true one.
      if let coverage = found.coverage {
        #expect(coverage * schools.count <= having * 10_000)
        #expect((coverage + 1) * schools.count > having * 10_000)
      } else {
        #expect(schools.isEmpty)
      }
      let idle = own.filter { $0.use.idleWeeks >= terms.idleWeeks.value }
      #expect(found.idle == idle.count, "seed \(seed)")
      #expect(found.missing == own.count { $0.use.missing.count > 0 })
      let reasons = RoomTally.idleReasons(own, terms)
      #expect(reasons.values.reduce(0, +) == idle.count, "seed \(seed)")
      for (key, count) in reasons {
        #expect(count == idle.count { ($0.use.reason ?? "") == key })
      }
      let logged = own.map(\.use.logged).reduce(0, +)
      if let mean = found.mean {
        let tenths = own.map(\.use.tenths).reduce(0, +)
        #expect(abs(mean * logged - tenths) * 2 <= logged, "seed \(seed)")
      } else {
        #expect(logged == 0)
      }
    }
  }
}

@Suite struct `What stands against a room` {
  @Test func `is told all at once`() throws {
    let terms = try terms()
    var bad = room("", first: Day(2026, 9, 2), last: Day(2026, 9, 1), kind: "tea")
    bad.sets = -1
    #expect(
      bad.faults(terms) == [
        .noKind("tea"), .noName, .sets(-1), .backwards(Day(2026, 9, 2), Day(2026, 9, 1)),
      ])
    #expect(room().faults(terms).isEmpty)
  }

  @Test func `or its week, too: little use wants a reason, and other reasons words`() throws {
    let terms = try terms()
    let monday = Day(2026, 9, 14)
    func faults(_ tenths: Int, _ reason: String? = nil, hasNote: Bool = false) -> [RoomFault] {
      room("甲").faults(
        RoomWeek(tenths: tenths, reason: reason), hasNote: hasNote, inWeekOf: monday, autumn,
        terms)
    }
    #expect(faults(50).isEmpty && faults(0, "electricity").isEmpty)
    #expect(faults(49) == [.needsReason("甲", under: 50)])
    #expect(faults(-1) == [.hours("甲", -1, most: 600)])
    #expect(faults(601, "tea") == [.hours("甲", 601, most: 600), .noReason("甲", "tea")])
    #expect(faults(0, "other") == [.needsNote("甲")] && faults(0, "other", hasNote: true).isEmpty)
    let later = room("甲", first: Day(2026, 9, 21))
    #expect(
      later.faults(RoomWeek(tenths: 1), hasNote: false, inWeekOf: monday, autumn, terms)
        == [.notOpen("甲")])
  }
}
