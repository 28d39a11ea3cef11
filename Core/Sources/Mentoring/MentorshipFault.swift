public import Policy
public import Staffing

/// Why two people can't be master and apprentice as proposed.
public enum MentorshipFault: Hashable, Sendable {
  /// No school employs them throughout: the bond must lie in a time of both.
  case mentorAway, apprenticeAway
  case oneself

  /// The apprentice has a master of the kind already, until a day.
  case overlaps(Mentorship.ID, until: Day)

  /// Neither the title nor the honour is enough.
  case notEligible(Title, BackboneLevel)

  /// What the master teaches, and the apprentice.
  case otherSubject(Subject?, Subject?)

  /// As many apprentices as a master may have, on some day of the bond.
  case full(Int, most: Int)

  /// The last day that the book allows.
  case tooLong(until: Day)
}

/// A master for an apprentice, before it's arranged.
public struct MentorshipProposal: Equatable, Sendable {
  public let mentor: MentorPerson
  public let apprentice: MentorPerson
  public let kind: MentorshipTerms.Kind
  public let days: ClosedRange<Day>

  public init(
    _ mentor: MentorPerson, for apprentice: MentorPerson, _ kind: MentorshipTerms.Kind,
    _ days: ClosedRange<Day>
  ) {
    self.mentor = mentor
    self.apprentice = apprentice
    self.kind = kind
    self.days = days
  }

  /// Everything that stands against it: same period, not oneself, no second master of the
  /// kind, eligible, room for one more; besides them the subject and the length.
  ///
  /// - Parameter bonds: All of the county, of whatever time, ended ones with their last day.
  /// - Complexity: O(*n* + *m*²), *m* being the master's bonds.
  public func faults(among bonds: [Mentorship], _ terms: MentorshipTerms) -> [MentorshipFault] {
    var faults: [MentorshipFault] = []
    if mentor.mentor.teacher != nil, !mentor.isThere(days) { faults.append(.mentorAway) }
    if !apprentice.isThere(days) { faults.append(.apprenticeAway) }
    if mentor.mentor == apprentice.mentor { faults.append(.oneself) }
    faults += bonds.filter {
      $0.kind == kind && .teacher($0.apprentice) == apprentice.mentor && $0.days.overlaps(days)
    }.map { .overlaps($0.id, until: $0.days.upperBound) }
    if let slot = terms[slot: kind] {
      if !mentor.isEligible(for: slot) {
        faults.append(.notEligible(mentor.title, mentor.backbone))
      }
      if slot.isOfSameSubject, mentor.mentor.teacher != nil,
        mentor.subject == nil || mentor.subject != apprentice.subject
      {
        faults.append(.otherSubject(mentor.subject, apprentice.subject))
      }
    }
    let load = bonds.load(of: mentor.mentor, in: days)
    if load >= terms.apprentices.value {
      faults.append(.full(load, most: terms.apprentices.value))
    }
    let last = days.lowerBound.lastDay(ofMonths: terms.longest.value)
    if days.upperBound > last { faults.append(.tooLong(until: last)) }
    return faults
  }
}

extension [Mentorship] {
  /// The most apprentices that a master has on one day of a stretch.
  ///
  /// There's a day of the most on which some bond begins, or it's the first of the stretch.
  ///
  /// - Complexity: O(*n* + *m*²), *m* being the master's bonds.
  public func load(of mentor: Mentor, in days: ClosedRange<Day>) -> Int {
    let own = filter { $0.mentor == mentor && $0.days.overlaps(days) }
    let starts = own.map { Swift.max($0.days.lowerBound, days.lowerBound) }
    return starts.map { start in own.count { $0.days.contains(start) } }.max() ?? 0
  }
}

extension Day {
  /// The last day of so many months that begin with this one.
  public func lastDay(ofMonths months: Int) -> Day {
    let (_, _, number) = components
    let month = month.advanced(by: months)
    return month.firstDay.advanced(by: Swift.min(number, month.days + 1) - 2)
  }
}
