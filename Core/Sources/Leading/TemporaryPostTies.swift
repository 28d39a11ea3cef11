public import Policy
public import Staffing

extension Roster {
  /// What lies between a school and one that would host somebody of it.
  ///
  /// - Parameter host: Nil of a school outside the county.
  /// - Complexity: O(pairings).
  public func ties(
    from school: School.ID, to host: School.ID?, in month: Month
  ) -> Set<TemporaryPostTerms.Tie> {
    guard let host else { return [.outside] }
    var ties: Set<TemporaryPostTerms.Tie> = []
    let pair: Set = [school, host]
    if pairings.contains(where: { Set([$0.helper, $0.helped]) == pair && $0.covers(month) }) {
      ties.insert(.pair)
    }
    guard let own = self[school], let other = self[host] else { return ties }
    if own.group != nil && own.group == other.group
      || own.alliance != nil && own.alliance == other.alliance
    {
      ties.insert(.group)
    }
    return ties
  }
}
