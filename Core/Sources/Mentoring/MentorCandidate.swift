public import Policy
public import Staffing

/// A teacher who could be somebody's master.
public struct MentorCandidate: Equatable, Sendable {
  public let teacher: Teacher.ID

  /// The school that employs them.
  public let school: School.ID

  /// The most apprentices they have on one day of the bond.
  public let load: Int

  /// Whether the apprentice's school employs them, too.
  public let isInside: Bool

  /// From school to school; nil where one's place isn't known.
  public let metres: Int?
}

extension [Mentorship] {
  /// Everybody whom nothing stands against as a master on these days, those with the fewest
  /// apprentices first; of equal ones the higher honour, the higher title, the nearer school.
  ///
  /// What stands against the apprentice, such as another master of the kind, isn't looked at.
  ///
  /// - Complexity: O(*t* log *t* + *c* · *n*) for *t* teachers, *c* of them eligible.
  public func candidates(
    for apprentice: Teacher, _ kind: MentorshipTerms.Kind, in days: ClosedRange<Day>,
    of roster: Roster, _ terms: MentorshipTerms
  ) -> [MentorCandidate] {
    let pupil = MentorPerson(apprentice, in: days)
    let home = roster[apprentice.establishment.school]
    let found = roster.teachers.filter { teacher in
      let proposal = MentorshipProposal(
        MentorPerson(teacher, in: days), for: pupil, kind, days)
      return teacher.position.teaches
        && proposal.mentor.isEligible(for: terms, kind)
        && proposal.faults(among: self, terms).allSatisfy(\.isOfApprentice)
    }
    return found.map { teacher in
      let school = teacher.establishment.school
      let place = roster[school]?.location
      return (
        teacher,
        MentorCandidate(
          teacher: teacher.id, school: school,
          load: load(of: .teacher(teacher.id), in: days), isInside: school == home?.id,
          metres: place.flatMap { place in home?.location.map { place.metres(to: $0) } })
      )
    }.sorted { one, other in
      if one.1.load != other.1.load { return one.1.load < other.1.load }
      if one.0.backbone != other.0.backbone { return one.0.backbone > other.0.backbone }
      if one.0.title != other.0.title { return one.0.title > other.0.title }
      return (one.1.metres ?? .max, one.0.id) < (other.1.metres ?? .max, other.0.id)
    }.map(\.1)
  }
}

extension MentorPerson {
  /// Somebody of the roster, taken as employed on all of the days: only the record knows.
  fileprivate init(_ teacher: Teacher, in days: ClosedRange<Day>) {
    self.init(
      .teacher(teacher.id), name: teacher.name, subject: teacher.subject, title: teacher.title,
      backbone: teacher.backbone, employed: [days])
  }

  /// Looked at first: it's cheap, and few are.
  fileprivate func isEligible(for terms: MentorshipTerms, _ kind: MentorshipTerms.Kind) -> Bool {
    terms[slot: kind].map { isEligible(for: $0) } ?? true
  }
}

extension MentorshipFault {
  /// Whether it stands against the apprentice or the days, whoever the master is.
  fileprivate var isOfApprentice: Bool {
    switch self {
    case .apprenticeAway, .overlaps, .tooLong: true
    case .mentorAway, .oneself, .notEligible, .otherSubject, .full: false
    }
  }
}
