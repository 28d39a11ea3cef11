internal import Season
public import Staffing
public import Store

extension PlacementOrder {
  /// The days of service: from the arrival, or the first day if that is later, to the last
  /// day or the one on which it ended early; nil before the arrival.
  public var stay: ClosedRange<Day>? {
    guard let arrival = day(of: .arrive), day(of: .cancel) == nil else { return nil }
    let first = max(arrival, days.lowerBound)
    let ends = [OrderCase.Step.giveBack, .endEarly, .approveReturn].compactMap { day(of: $0) }
    let last = min(situation.last, ends.min() ?? situation.last)
    return first <= last ? first...last : nil
  }
}
