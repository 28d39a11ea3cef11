public import Access
internal import Chronicle
public import Mentoring
public import Policy
public import Staffing
public import Store
internal import Wording

/// Makes two people master and apprentice (师徒结对), inside a school or across two, the master
/// being a teacher or somebody of the research office (S002-09).
///
/// Everything that stands against it is said at once: the same period, not oneself, no second
/// master of the kind, eligible, room for one more; the subject and the length.
public struct ArrangeMentorship: Action {
  public let kind: MentorshipTerms.Kind
  public let mentor: Mentor
  public let apprentice: Teacher.ID
  public let first: Day
  public let last: Day
  public let goal: MentorGoal

  public init(
    _ kind: MentorshipTerms.Kind, _ mentor: Mentor, for apprentice: Teacher.ID,
    from first: Day, to last: Day, goal: MentorGoal
  ) {
    self.kind = kind
    self.mentor = mentor
    self.apprentice = apprentice
    self.first = first
    self.last = last
    self.goal = goal
  }

  public var permission: Permission { .keepMentorship }

  /// The schools that employ the two on the first day.
  public func place(in connection: any Connection) throws -> Place {
    let people = [apprentice] + (mentor.teacher.map { [$0] } ?? [])
    let schools = try people.compactMap { try connection.mentorFile(of: $0, on: first)?.school }
    return schools.isEmpty ? .county : .schools(Set(schools))
  }

  /// - Returns: The bond's id; that of the one that says the same already when it was sent
  ///   twice.
  @discardableResult
  public func perform(in work: Work) throws -> Mentorship.ID {
    let terms = try work.mentorTerms()
    guard first <= last else { throw Refused(.mentorBondBackwards(first, last)) }
    let known = try work.connection.mentorships()
    let same = known.map(\.bond).first {
      $0.kind == kind && $0.mentor == mentor && $0.apprentice == apprentice
        && $0.days == first...last && $0.goal == goal
    }
    if let same { return same.id }
    var reasons: [Phrase] = []
    let master = try self.master(in: work)
    if master == nil { reasons.append(.noMaster(mentor)) }
    let pupil = try work.connection.mentorFile(of: apprentice, on: first)
    if pupil == nil { reasons.append(.noApprentice(apprentice)) }
    guard let master, let pupil, let school = pupil.school else { throw Refused(reasons) }
    let proposal = MentorshipProposal(master.person, for: pupil.person, kind, first...last)
    try Refused.unless(
      proposal.faults(among: known.map(\.bond), terms).map {
        .mentorshipFault($0, master: master.person.name, apprentice: pupil.person.name)
      })
    let event = try work.record(
      "arrange-mentorship", of: apprentice.rawValue,
      "kind \(kind.rawValue) mentor \(mentor.teacher?.rawValue ?? master.account)")
    let id = Mentorship.ID("M-\(event.sequence)")
    try work.connection.execute(
      """
      INSERT INTO mentorship
        (id, kind, mentor_teacher, mentor_account, mentor_name, mentor_school, apprentice,
         apprentice_name, apprentice_school, subject, first_day, last_day, goal, account,
         person, day, event_sequence)
      VALUES
        (\(id.rawValue), \(kind.rawValue), \(mentor.teacher?.rawValue ?? ""),
         \(master.account), \(master.person.name), \(master.school?.rawValue ?? ""),
         \(apprentice.rawValue), \(pupil.person.name), \(school.rawValue),
         \(pupil.person.subject?.rawValue ?? ""), \(first), \(last), \(goal.rawValue),
         \(work.actor.account), \(work.actor.name), \(work.today), \(event.sequence))
      """)
    return id
  }

  /// Nil for whom the record doesn't know, or who doesn't work in the research office.
  private func master(in work: Work) throws -> MentorFile? {
    switch mentor {
    case .teacher(let teacher):
      guard let file = try work.connection.mentorFile(of: teacher, on: first) else { return nil }
      return file.school == nil ? nil : file
    case .researcher(let name):
      guard let account = try work.connection.account(named: name), !account.isLocked,
        try work.connection.grants(of: account).contains(where: { stored in
          stored.grant.reach == .county && stored.grant.days.contains(work.today.ordinal)
            && RoleBook.standard[stored.grant.role]?.permissions.contains(.keepMentorship) == true
        })
      else { return nil }
      return MentorFile(
        person: MentorPerson(mentor, name: account.person, subject: nil), school: nil,
        account: account.name)
    }
  }
}

/// Somebody as the facts of a day know them, and the school that employs them.
struct MentorFile {
  let person: MentorPerson
  let school: School.ID?

  /// Of a researcher; else empty.
  var account = ""
}

extension Connection {
  /// Nil for whom the record has no name.
  func mentorFile(of teacher: Teacher.ID, on day: Day) throws -> MentorFile? {
    let facts = try facts(about: teacher.rawValue).map(\.fact)
    func value(_ kind: FactKind) -> FactValue? {
      facts.first { $0.line.kind == kind && $0.line.slot.isEmpty && $0.period.contains(day) }?
        .value
    }
    // A workbook doesn't say since when a title is held: the record has it since the import.
    func firstKnown(_ kind: FactKind) -> FactValue? {
      value(kind)
        ?? facts.filter { $0.line.kind == kind && $0.line.slot.isEmpty && $0.period.first > day }
        .min { $0.period.first < $1.period.first }?.value
    }
    guard let name = (value(.person) ?? facts.last { $0.line.kind == .person }?.value)?["name"]
    else { return nil }
    return MentorFile(
      person: MentorPerson(
        .teacher(teacher), name: name, subject: value(.teaching)?.post?.subject,
        title: Title.allCases.first { .title($0) == firstKnown(.title) } ?? .none,
        backbone: BackboneLevel.allCases.first { .backbone($0) == firstKnown(.backbone) }
          ?? .none,
        employed: facts.filter { $0.line.kind == .employment }.map {
          $0.period.first...$0.period.end.advanced(by: -1)
        }.merged),
      school: value(.employment)?.school)
  }
}
