public import Staffing

/// The last day for wishes, a day longer for each last day on which the service
/// was away too long.
///
/// Portals that die on the last day cost people their turn. The program keeps a
/// heartbeat; a stretch between two beats is time in which nobody could hand in.
/// Before the first beat and after now nothing is known, so nothing counts.
///
/// Instants are milliseconds since 1970-01-01 UTC.
public struct WishDeadline: Equatable, Sendable {
  /// As announced.
  public let announced: Day

  /// As it is after extensions.
  public let last: Day

  /// Each extended day with the minutes that were lost on it.
  public let outages: [Outage]

  public struct Outage: Equatable, Sendable {
    public let day: Day
    public let minutes: Int

    public init(day: Day, minutes: Int) {
      self.day = day
      self.minutes = minutes
    }
  }

  /// - Parameters:
  ///   - uptimes: Stretches in which the service was known to run, in order.
  ///   - threshold: Minutes from which a last day counts as lost.
  ///   - isOpen: Which days a wish may fall due on; extensions skip the others.
  /// - Complexity: O(extensions × uptimes); extensions end with what is known.
  public init(
    announced: Day, uptimes: [ClosedRange<Int>], now: Int, threshold: Int,
    isOpen: (Day) -> Bool = { _ in true }
  ) {
    var last = announced
    var outages: [Outage] = []
    while true {
      let minutes = minutesLost(of: last, uptimes: uptimes, now: now)
      guard threshold > 0, minutes >= threshold else { break }
      outages.append(Outage(day: last, minutes: minutes))
      repeat { last = last.advanced(by: 1) } while !isOpen(last)
    }
    self.announced = announced
    self.last = last
    self.outages = outages
  }

  public func isOpen(on today: Day) -> Bool { today <= last }
}

/// Whole minutes of a day, on China Standard Time, between known stretches.
func minutesLost(of day: Day, uptimes: [ClosedRange<Int>], now: Int) -> Int {
  let start = day.ordinal * 86_400_000 - 8 * 3_600_000
  let end = min(start + 86_400_000, now)
  guard let first = uptimes.first else { return 0 }
  var lost = 0
  // Up to here it is known whether the service ran.
  var known = first.lowerBound
  for next in uptimes.map({ ($0.lowerBound, $0.upperBound) }) + [(now, now)] {
    lost += max(0, min(next.0, end) - max(known, start))
    known = max(known, next.1)
  }
  return lost / 60_000
}
