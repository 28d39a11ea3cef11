import CoreTestSupport
import Partnership
import Policy
import Sampling
import Staffing
import Testing

@Suite struct `What is counted of commitments` {
  private let start = Day(2026, 9, 1)
  private let kinds: [PairActivityKind] = ["open-lesson", "leader-visit", "teaching-talk"]

  private func activity(
    _ day: Int, _ kind: PairActivityKind = "open-lesson",
    _ direction: PairActivity.Direction = .helperToHelped
  ) -> PairActivity {
    PairActivity(day: start.advanced(by: day), direction: direction, kind: kind)
  }

  private func line(
    _ id: String, _ kinds: Set<PairActivityKind> = ["open-lesson"], amount: Int = 1, due: Int,
    side: PairSide = .helper
  ) -> CommitmentCount.Line {
    .init(id: id, side: side, kinds: kinds, amount: amount, due: start.advanced(by: due))
  }

  @Test func `is what the promising side did, or both together`() {
    let activities = [
      activity(1), activity(2, "open-lesson", .helpedToHelper),
      activity(3, "open-lesson", .together), activity(4, "leader-visit"),
    ]
    let count = CommitmentCount(
      [line("a", amount: 9, due: 30), line("b", amount: 9, due: 30, side: .helped)],
      activities: activities)
    #expect(count["a"] == [1, 3].map { start.advanced(by: $0) })
    #expect(count["b"] == [start.advanced(by: 2)])
    #expect(count["c"].isEmpty)
  }

  @Test func `counts late what isn't needed in time`() {
    let count = CommitmentCount(
      [line("early", due: 5), line("late", due: 20)],
      activities: [activity(10), activity(12), activity(14)])
    #expect(count["late"].count == 1 && count["early"].count == 1)
    #expect(count["early"][0] > start.advanced(by: 5))
  }

  @Test func `counts each activity once, and in time as much as any way of counting`() {
    for seed in every(2_000) {
      var stream = SplitMix64(seed: seed)
      let lines = (0..<stream.within(1...3)).map { number in
        line(
          "\(number)", Set((0..<stream.within(1...2)).map { _ in stream.pick(kinds) }),
          amount: stream.within(1...3), due: stream.below(12),
          side: stream.pick(PairSide.allCases))
      }
      let activities = (0..<stream.below(6)).map { _ in
        activity(stream.below(12), stream.pick(kinds), stream.pick(PairActivity.Direction.allCases))
      }
      let count = CommitmentCount(lines, activities: activities)
      #expect(
        count == CommitmentCount(lines, activities: activities.sorted { $0.day < $1.day }),
        "seed \(seed)")
      var left = Dictionary(grouping: activities, by: \.day).mapValues(\.count)
      for line in lines {
        #expect(count[line.id].count <= line.amount, "seed \(seed)")
        for day in count[line.id] { left[day, default: 0] -= 1 }
      }
      #expect(left.values.allSatisfy { $0 >= 0 }, "seed \(seed)")
      let inTime = lines.reduce(0) { sum, line in
        sum + count[line.id].count { $0 <= line.due }
      }
      #expect(inTime == best(lines, activities[...], lines.map(\.amount)), "seed \(seed)")
    }
  }

  /// The most that can be counted in time, by trying everything.
  private func best(
    _ lines: [CommitmentCount.Line], _ activities: ArraySlice<PairActivity>, _ room: [Int]
  ) -> Int {
    guard let first = activities.first else { return 0 }
    var most = best(lines, activities.dropFirst(), room)
    for (place, line) in lines.enumerated()
    where room[place] > 0 && line.takes(first) && first.day <= line.due {
      var left = room
      left[place] -= 1
      most = max(most, 1 + best(lines, activities.dropFirst(), left))
    }
    return most
  }
}
