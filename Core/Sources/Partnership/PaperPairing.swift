public import Policy
import Staffing

/// Looks for pairs of schools that exist on paper only, in what they handed in
/// over a year.
///
///     PaperPairing(limits: terms.paper).findings(in: activities, met: 3, expected: 60)
public struct PaperPairing: Equatable, Sendable {
  public let limits: PaperLimits

  /// - Parameter limits: `pairingTerms?.paper` of a policy book.
  public init(limits: PaperLimits) {
    self.limits = limits
  }

  /// Every sign, in the order of `PaperFinding.Kind`.
  ///
  /// - Parameters:
  ///   - activities: Of one pair in one year, in any order.
  ///   - met: How much of `expected` happened (`CadenceCount.met`, summed).
  ///   - expected: What the pair's profile expects; 0 says nothing.
  ///   - elsewhere: Activities of other pairs or earlier years, which photographs
  ///     and notes may come from; b3 shows that they travel between schools.
  /// - Complexity: O(*a* · (*a* + *e*)) comparisons of photographs, and of notes
  ///   those that share a run, in activities and activities elsewhere.
  public func findings(
    in activities: [PairActivity], met: Int, expected: Int, elsewhere: [PairActivity] = []
  ) -> [PaperFinding] {
    [oneWay(activities), bunched(activities), tooFew(met: met, expected: expected)]
      .compactMap(\.self)
      + samePhotos(in: activities, elsewhere)
      + [copiedNotes(in: activities, elsewhere)].compactMap(\.self)
  }

  private func oneWay(_ activities: [PairActivity]) -> PaperFinding? {
    let directed = activities.filter { $0.direction != .together }
    guard !directed.isEmpty, directed.count >= limits.fewest.value else { return nil }
    let toHelped = directed.count { $0.direction == .helperToHelped }
    let most = max(toHelped, directed.count - toHelped)
    let share = most * 1000 / directed.count
    guard share > limits.oneWay.value else { return nil }
    return .oneWay(
      toHelped == most ? .helperToHelped : .helpedToHelper, activities: most,
      of: directed.count, share: share, allowed: limits.oneWay)
  }

  private func bunched(_ activities: [PairActivity]) -> PaperFinding? {
    let days = activities.map(\.day).sorted()
    guard !days.isEmpty, days.count >= limits.fewest.value else { return nil }
    var (most, fullest, last) = (0, 0, 0)
    for first in days.indices {
      while last < days.count, days[first].distance(to: days[last]) < limits.window.value {
        last += 1
      }
      if last - first > most { (most, fullest) = (last - first, first) }
    }
    let share = most * 1000 / days.count
    guard most > 0, share > limits.bunched.value else { return nil }
    return .bunched(
      days[fullest]...days[fullest + most - 1], activities: most, of: days.count, share: share,
      allowed: limits.bunched)
  }

  private func tooFew(met: Int, expected: Int) -> PaperFinding? {
    guard expected > 0 else { return nil }
    let share = met * 1000 / expected
    guard share < limits.held.value else { return nil }
    return .tooFew(met: met, expected: expected, share: share, allowed: limits.held)
  }
}
