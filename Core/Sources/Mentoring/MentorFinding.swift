public import Policy
public import Staffing

/// What should be looked at in how masters and apprentices are arranged.
public enum MentorFinding: Hashable, Sendable {
  /// All bonds of a school's apprentices have been inside it for as long as the book allows
  /// (近亲繁殖, S000-007).
  case insideOnly(School.ID, bonds: Int, since: Day)

  /// A helping school with fewer masters for other schools' apprentices than it owes
  /// (S001-058).
  case fewMentors(School.ID, Int, least: Int)

  /// A new teacher without a master of a kind (S001-044).
  case without(Teacher.ID, MentorshipTerms.Kind)
}

extension [Mentorship] {
  /// Everything found on a day, schools and people ascending.
  ///
  /// - Parameters:
  ///   - newcomers: Those who are new on the day.
  ///   - helpers: Schools that help another with staff.
  ///   - least: How many masters such a school owes; nil where the book doesn't say.
  /// - Complexity: O(*n* log *n* + newcomers · kinds).
  public func findings(
    on day: Day, _ terms: MentorshipTerms, newcomers: [Teacher.ID], helpers: Set<School.ID>,
    least: Int?
  ) -> [MentorFinding] {
    insideOnly(on: day, months: terms.insideFor.value)
      + fewMentors(on: day, helpers, least: least ?? 0)
      + without(on: day, newcomers, terms.slots.map(\.kind))
  }

  /// Schools whose every bond of the last months is inside, the first of them as old as that.
  private func insideOnly(on day: Day, months: Int) -> [MentorFinding] {
    let first = day.day(monthsBefore: months)
    let looked = filter { $0.days.overlaps(first...day) }
    return Dictionary(grouping: looked, by: \.apprenticeSchool).sorted { $0.key < $1.key }
      .compactMap { school, bonds in
        guard bonds.contains(where: { $0.runs(on: day) }), bonds.allSatisfy(\.isInside),
          let since = bonds.map(\.days.lowerBound).min(), since <= first
        else { return nil }
        return .insideOnly(school, bonds: bonds.count, since: since)
      }
  }

  private func fewMentors(
    on day: Day, _ helpers: Set<School.ID>, least: Int
  ) -> [MentorFinding] {
    var masters: [School.ID: Set<Mentor>] = [:]
    for bond in self where bond.kind == .subject && !bond.isInside && bond.runs(on: day) {
      if let school = bond.mentorSchool { masters[school, default: []].insert(bond.mentor) }
    }
    return helpers.sorted().compactMap { school in
      let count = masters[school]?.count ?? 0
      return count < least ? .fewMentors(school, count, least: least) : nil
    }
  }

  private func without(
    on day: Day, _ newcomers: [Teacher.ID], _ kinds: [MentorshipTerms.Kind]
  ) -> [MentorFinding] {
    var held: [Teacher.ID: Set<MentorshipTerms.Kind>] = [:]
    for bond in self where bond.runs(on: day) {
      held[bond.apprentice, default: []].insert(bond.kind)
    }
    return newcomers.sorted().flatMap { teacher in
      kinds.filter { held[teacher]?.contains($0) != true }.map { .without(teacher, $0) }
    }
  }
}

extension Day {
  /// The day so many months earlier; the month's last one where it has no such day.
  func day(monthsBefore months: Int) -> Day {
    let (_, _, number) = components
    let month = month.advanced(by: -months)
    return month.firstDay.advanced(by: Swift.min(number, month.days) - 1)
  }
}
