import CoreTestSupport
import Partnership
import Policy
import Sampling
import Staffing
import Testing

@Suite struct `A scheme of a pair` {
  private let due = Day(2026, 10, 1)

  private func standing(
    version: Int? = 7, objectives: Int = 1, promises: Set<PairSide> = [.helper],
    talks: [Bool] = [true], signatures: [(side: PairSide, version: Int, day: Day)] = []
  ) -> SchemeStanding {
    SchemeStanding(
      version: version, objectives: objectives, promises: promises, talks: talks, expected: 1,
      signatures: signatures, due: due)
  }

  @Test func `says everything it lacks`() {
    #expect(standing().lacks.isEmpty)
    #expect(
      standing(objectives: 0, promises: [.helped], talks: []).lacks == [
        .talks(noted: 0, expected: 1), .objective, .commitment,
      ])
    #expect(standing(talks: [false]).lacks == [.headsApart])
  }

  @Test func `is signed by both as it's written, and by neither once it's changed`() {
    #expect(standing(version: nil).state == .none)
    #expect(standing().state == .draft && standing().waits(for: .helped))
    let first = (side: PairSide.helper, version: 7, day: Day(2026, 9, 9))
    let one = standing(signatures: [first])
    #expect(one.state == .waits && !one.waits(for: .helper) && one.waits(for: .helped))
    let both = [first, (.helped, 7, Day(2026, 9, 12))]
    #expect(standing(signatures: both).state == .signed)
    #expect(!standing(signatures: both).isLate(on: due.advanced(by: 1)))
    let changed = standing(version: 8, signatures: both)
    #expect(changed.state == .draft && changed.signed.isEmpty)
    #expect(changed.isLate(on: due.advanced(by: 1)) && !changed.isLate(on: due))
  }

  @Test func `knows the term of every day`() {
    for offset in 0..<1_500 {
      let day = Day(2025, 9, 1).advanced(by: offset)
      #expect(Term.running(on: day).days.contains(day))
    }
  }
}

@Suite struct `How a commitment stands` {
  private let due = Day(2026, 12, 1)

  private func stands(
    _ steps: [(Int, Int)], reason: Bool = false, today: Int
  ) -> CommitmentStanding {
    CommitmentStanding(
      amount: 3, due: due,
      steps: steps.map { .init(day: due.advanced(by: $0.0), total: $0.1) }, hasReason: reason,
      on: due.advanced(by: today))
  }

  @Test func `is met, late, open, short or excused`() {
    #expect(stands([(-5, 3)], today: 2) == .met(due.advanced(by: -5)))
    #expect(stands([(-5, 1), (2, 4)], today: 2) == .late(due.advanced(by: 2)))
    #expect(stands([(-5, 1)], today: 0) == .open(missing: 2))
    #expect(stands([(-5, 1)], today: 1) == .short(missing: 2))
    #expect(stands([], reason: true, today: 1) == .excused(missing: 3))
  }

  @Test func `counts from the day since which it has always been kept`() {
    #expect(stands([(-5, 3), (-3, 2), (2, 3)], today: 3) == .late(due.advanced(by: 2)))
    #expect(stands([(-5, 3), (-3, 2)], today: 3) == .short(missing: 1))
    for seed in every(2_000) {
      var stream = SplitMix64(seed: seed)
      let steps = (0..<stream.below(5)).map { (-4 + $0 * 2, stream.below(5)) }
      let today = stream.within(-4...6)
      let kept = steps.indices.filter { index in
        steps[index...].allSatisfy { $0.1 >= 3 }
      }.first.map { due.advanced(by: steps[$0].0) }
      switch stands(steps, today: today) {
      case .met(let day): #expect(kept == day && day <= due, "seed \(seed)")
      case .late(let day): #expect(kept == day && day > due, "seed \(seed)")
      case .open(let missing):
        #expect(kept == nil && today <= 0 && missing > 0, "seed \(seed)")
      case .short(let missing):
        #expect(kept == nil && today > 0 && missing > 0, "seed \(seed)")
      case .excused: Issue.record("nobody gave a reason, seed \(seed)")
      }
    }
  }
}

@Suite struct `A sheet of a side` {
  private let asks = [
    PairSchemeTerms.Ask(
      key: "teachers", name: LocalizedText(zh: "教师", en: "Teachers"),
      unit: LocalizedText(zh: "人", en: "people")),
    PairSchemeTerms.Ask(key: "help", name: LocalizedText(zh: "帮助", en: "Help")),
  ]

  @Test func `is held against an earlier one`() {
    let lines = SheetComparison(
      asks, from: ["teachers": "30", "help": "音乐"], to: ["teachers": "28"]
    ).lines
    #expect(lines.map(\.change) == [-2, nil])
    #expect(lines.map(\.now) == ["28", ""])
    #expect(SheetComparison(asks, from: [:], to: [:]).lines.isEmpty)
  }

  @Test func `says everything that stands against it`() {
    #expect(SheetFault.faults(in: ["teachers": "30"], of: asks).isEmpty)
    #expect(SheetFault.faults(in: [:], of: asks) == [.empty])
    #expect(
      SheetFault.faults(
        in: ["tea": "1", "teachers": "-1", "help": String(repeating: "长", count: 501)], of: asks)
        == [.unknown("tea"), .notANumber("teachers", found: "-1"), .tooLong("help", count: 501)])
  }
}
