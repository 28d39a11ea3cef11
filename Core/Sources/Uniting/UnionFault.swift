public import Policy
public import Staffing

/// What stands against founding a union, or against a school that joins one.
public enum UnionFault: Hashable, Sendable {
  /// Fewer schools than make a union.
  case few(Int, least: Int)

  /// Named twice, or a member already.
  case twice(School.ID)

  /// The county has no such school.
  case unknown(School.ID)

  /// Too many pupils for a member of the kind (S004-08).
  case large(School.ID, pupils: Int, size: UnionTerms.Size)

  /// In another union of the kind then or later: one at a time.
  case elsewhere(School.ID, SchoolUnion.ID, name: String)
  case needsLead

  /// Who is to lead is no member.
  case leadOutside(School.ID)
}

extension [SchoolUnion] {
  /// Everything that stands against schools that join a union of a kind, in their order.
  ///
  /// - Parameters:
  ///   - own: The union that they join; nil when they found one.
  ///   - pupils: How many pupils each school of the county has.
  /// - Complexity: O(schools + memberships).
  public func faults(
    joining schools: [School.ID], _ kind: UnionTerms.Kind, from day: Day,
    of own: SchoolUnion.ID? = nil, pupils: [School.ID: Int]
  ) -> [UnionFault] {
    var taken: [School.ID: SchoolUnion] = [:]
    for union in self where union.kind == kind.key {
      for membership in union.memberships {
        if let end = union.end(of: membership), end < day { continue }
        taken[membership.school] = union
      }
    }
    var seen: Set<School.ID> = []
    return schools.flatMap { school -> [UnionFault] in
      guard let number = pupils[school] else { return [.unknown(school)] }
      guard seen.insert(school).inserted else { return [.twice(school)] }
      var faults: [UnionFault] = []
      if let size = kind.size, !size.holds(number) {
        faults.append(.large(school, pupils: number, size: size))
      }
      if let other = taken[school] {
        faults.append(
          other.id == own ? .twice(school) : .elsewhere(school, other.id, name: other.name))
      }
      return faults
    }
  }

  /// Everything that stands against founding a union.
  public func faults(
    founding kind: UnionTerms.Kind, _ schools: [School.ID], lead: School.ID?, on day: Day,
    least: Int, pupils: [School.ID: Int]
  ) -> [UnionFault] {
    var faults: [UnionFault] = []
    let number = Set(schools).count
    if number < least { faults.append(.few(number, least: least)) }
    if let lead {
      if !schools.contains(lead) { faults.append(.leadOutside(lead)) }
    } else if kind.needsLead {
      faults.append(.needsLead)
    }
    return faults + self.faults(joining: schools, kind, from: day, pupils: pupils)
  }
}
