import CoreTestSupport
import Pupils
import Sampling
import Staffing
import Testing

@Suite struct `Pupils who stay away` {
  private let since = Day(2026, 9, 7)
  private var seven: DropoutCase {
    DropoutCase(school: "S1", grade: 8, reason: "weary", pupils: 7, since: since)
  }

  private func entry(_ step: DropoutCase.Step, _ days: Int) -> DropoutCase.Entry {
    DropoutCase.Entry(step, on: since.advanced(by: days))
  }

  @Test func `are talked with again and again until all are back or elsewhere`() {
    let before = seven.standing(after: [], every: 15)
    #expect(before.out == 7 && before.nextTalk == since.advanced(by: 15) && before.lastTalk == nil)
    #expect(!before.isLate(on: since.advanced(by: 15)))
    #expect(before.isLate(on: since.advanced(by: 16)))
    var entries = [entry(.persuaded, 3), entry(.back(4), 5)]
    let some = seven.standing(after: entries, every: 15)
    #expect(some.out == 3 && some.back == 4 && some.nextTalk == since.advanced(by: 18))
    entries.append(entry(.elsewhere(3), 9))
    let all = seven.standing(after: entries, every: 15)
    #expect(!all.isOpen && all.nextTalk == nil && !all.isLate(on: since.advanced(by: 400)))
  }

  @Test func `can't come back before they left, nor more than are away; all reasons are given`() {
    let today = since.advanced(by: 10)
    let faults = seven.faults(
      of: entry(.back(8), -1), after: [entry(.persuaded, 2)], today: today)
    #expect(
      faults == [.beforeCase(since.advanced(by: -1), since: since), .number(8, out: 7)])
    #expect(
      seven.faults(of: entry(.persuaded, 1), after: [entry(.persuaded, 2)], today: today)
        == [.beforeLast(since.advanced(by: 1), last: since.advanced(by: 2))])
    #expect(
      seven.faults(of: entry(.persuaded, 11), after: [], today: today)
        == [.ahead(since.advanced(by: 11), today: today)])
    #expect(seven.faults(of: entry(.back(0), 1), after: [], today: today) == [.number(0, out: 7)])
    #expect(
      seven.faults(of: entry(.persuaded, 9), after: [entry(.back(7), 8)], today: today)
        == [.closed])
  }

  /// Against a class list that is ticked off one pupil after the other.
  @Test func `are counted as a list that is ticked off pupil by pupil`() {
    for seed in every(2_000) {
      var chance = SplitMix64(seed: seed)
      let pupils = Int.random(in: 1...9, using: &chance)
      let dropout = DropoutCase(
        school: "S1", grade: 5, reason: "weary", pupils: pupils, since: since)
      let interval = Int.random(in: 1...20, using: &chance)
      var list = Array(repeating: "away", count: pupils)
      var entries: [DropoutCase.Entry] = []
      var talked: Day?
      var day = since
      for _ in 0..<Int.random(in: 0...6, using: &chance) {
        day = day.advanced(by: Int.random(in: 0...5, using: &chance))
        let number = Int.random(in: 1...3, using: &chance)
        let step: DropoutCase.Step =
          [.persuaded, .back(number), .elsewhere(number)].randomElement(using: &chance)
          ?? .persuaded
        let entry = DropoutCase.Entry(step, on: day)
        let faults = dropout.faults(of: entry, after: entries, today: day)
        let away = list.count { $0 == "away" }
        var isPossible = away > 0
        if step != .persuaded { isPossible = isPossible && number <= away }
        #expect(faults.isEmpty == isPossible, "seed \(seed)")
        guard faults.isEmpty else { continue }
        entries.append(entry)
        switch step {
        case .persuaded: talked = day
        case .back, .elsewhere:
          for _ in 0..<number {
            guard let next = list.firstIndex(of: "away") else { continue }
            list[next] = step == .back(number) ? "back" : "elsewhere"
          }
        }
      }
      let standing = dropout.standing(after: entries, every: interval)
      #expect(standing.back == list.count { $0 == "back" }, "seed \(seed)")
      #expect(standing.elsewhere == list.count { $0 == "elsewhere" }, "seed \(seed)")
      #expect(standing.out == list.count { $0 == "away" } && standing.lastTalk == talked)
      #expect(
        standing.nextTalk
          == (list.contains("away") ? (talked ?? since).advanced(by: interval) : nil))
    }
  }
}
