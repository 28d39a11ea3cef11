public import Policy
public import Staffing

/// What should be looked at in a union that runs.
public enum UnionFinding: Hashable, Sendable {
  /// So many members, fewer than make a union.
  case few(Int, least: Int)
  case noLead

  /// A member that has grown, or had been taken in before the rule (S004-08).
  case large(School.ID, pupils: Int, most: Int)
}

extension SchoolUnion {
  /// Everything found on a day, schools ascending; nothing while it doesn't run.
  ///
  /// - Complexity: O(memberships).
  public func findings(
    on day: Day, _ terms: UnionTerms, pupils: [School.ID: Int]
  ) -> [UnionFinding] {
    guard runs(on: day), let kind = terms[kind: kind] else { return [] }
    let members = members(on: day)
    var findings: [UnionFinding] = []
    if members.count < terms.least.value {
      findings.append(.few(members.count, least: terms.least.value))
    }
    if kind.needsLead, lead(on: day) == nil { findings.append(.noLead) }
    guard let size = kind.size else { return findings }
    return findings
      + members.compactMap { school in
        guard let number = pupils[school], !size.holds(number) else { return nil }
        return .large(school, pupils: number, most: size.pupils)
      }
  }
}
