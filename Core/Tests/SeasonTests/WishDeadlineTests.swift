import CoreTestSupport
import Season
import Staffing
import Testing

private let day = Day(2026, 7, 24)
private let start = day.ordinal * 86_400_000 - 8 * 3_600_000
private let hour = 3_600_000

private func deadline(_ uptimes: [ClosedRange<Int>], now: Int) -> WishDeadline {
  WishDeadline(announced: day, uptimes: uptimes, now: now, threshold: 30)
}

@Suite struct `The deadline for wishes` {
  @Test func `is the announced day when the service ran`() {
    let run = deadline([start - 48 * hour...start + 24 * hour], now: start + 24 * hour)
    #expect(run.last == day && run.outages.isEmpty)
  }

  @Test func `moves a day when the service was away on the last day`() {
    let away = deadline(
      [start - hour...start + 10 * hour, start + 12 * hour...start + 30 * hour],
      now: start + 30 * hour)
    #expect(away.last == day.advanced(by: 1))
    #expect(away.outages == [.init(day: day, minutes: 120)])
  }

  @Test func `moves when the service never came back that day`() {
    let away = deadline([start - hour...start + 23 * hour], now: start + 40 * hour)
    #expect(away.last > day)
    #expect(away.outages.first == .init(day: day, minutes: 60))
  }

  @Test func `doesn't move for a short pause, an earlier day or what isn't known`() {
    let pause = [start - 9 * hour...start + hour, start + hour + 29 * 60_000...start + 24 * hour]
    #expect(deadline(pause, now: start + 24 * hour).last == day)
    let before = [start - 9 * hour...start - 5 * hour, start...start + 24 * hour]
    #expect(deadline(before, now: start + 24 * hour).last == day)
    #expect(deadline([], now: start + 24 * hour).last == day)
    // A sample county that lives on another day than the clock's.
    #expect(deadline([start + 90 * hour...start + 99 * hour], now: start + 99 * hour).last == day)
    #expect(deadline([start - 99 * hour...start - 90 * hour], now: start - 90 * hour).last == day)
  }

  @Test func `moves on when the added day is lost as well, over days that don't count`() {
    let twice = WishDeadline(
      announced: day,
      uptimes: [
        start - hour...start, start + 20 * hour...start + 72 * hour,
        start + 80 * hour...start + 200 * hour,
      ],
      now: start + 200 * hour, threshold: 30,
      isOpen: { $0.weekday != .saturday && $0.weekday != .sunday })
    // 24 July 2026 is a Friday; Monday the 27th is lost too.
    #expect(twice.outages.map(\.day) == [day, Day(2026, 7, 27)])
    #expect(twice.last == Day(2026, 7, 28))
  }

  @Test func `counts the minutes that a minute-by-minute count finds`() {
    for seed in every(300) {
      var random = SplitMix(seed)
      var uptimes: [ClosedRange<Int>] = []
      var at = start - 6 * hour
      while at < start + 30 * hour {
        let from = at + random.below(8) * 60_000 * 30
        let to = from + random.below(8) * 60_000 * 30
        uptimes.append(from...to)
        at = to + 60_000
      }
      let now = start + 20 * hour + random.below(16) * hour
      let known = uptimes.filter { $0.lowerBound <= now }
        .map { $0.lowerBound...min($0.upperBound, now) }
      let counted = stride(from: start, to: min(start + 24 * hour, now), by: 60_000).count {
        minute in
        known.first.map { $0.lowerBound <= minute } == true
          && !known.contains { $0.lowerBound <= minute && minute < $0.upperBound }
      }
      let found =
        WishDeadline(announced: day, uptimes: known, now: now, threshold: 1)
        .outages.first { $0.day == day }?.minutes ?? 0
      #expect(found == counted, "seed \(seed)")
    }
  }
}

/// SplitMix64, so that a seed gives the same numbers everywhere.
struct SplitMix {
  private var state: UInt64
  init(_ seed: UInt64) { state = seed }

  mutating func below(_ bound: Int) -> Int {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return Int((z ^ (z >> 31)) % UInt64(bound))
  }
}
