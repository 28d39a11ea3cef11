public import Access
internal import Chronicle
internal import Partnership
internal import Policy
public import Staffing
public import Store
internal import Studying
internal import Wording

/// Forms a subject group of one school, or of the two of a pair with members by subject, led by
/// one of them (学科互动项目组, S000-130).
public struct FormStudyGroup: Action {
  public static let longestName = 40

  public let name: String
  public let subject: String
  public let first: School.ID
  public let second: School.ID?
  public let leader: Teacher.ID

  /// The leader is one whether named or not.
  public let members: [Teacher.ID]

  public init(
    _ name: String, subject: String, at first: School.ID, with second: School.ID? = nil,
    ledBy leader: Teacher.ID, _ members: [Teacher.ID]
  ) {
    self.name = name
    self.subject = subject
    self.first = first
    self.second = second
    self.leader = leader
    self.members = members.contains(leader) ? members : [leader] + members
  }

  public var permission: Permission { .keepStudies }
  public func place(in connection: any Connection) throws -> Place {
    .schools(Set([first] + (second.map { [$0] } ?? [])))
  }

  /// - Returns: The group's id; that of the one that says the same already when it was sent
  ///   twice.
  @discardableResult
  public func perform(in work: Work) throws -> RecordedStudyGroup.ID {
    let terms = try work.studyTerms(on: work.today)
    let open = try work.connection.studyGroups().filter {
      $0.end == nil && $0.name == name.trimmed && $0.first == first && $0.second == second
    }
    if let same = open.first(where: {
      $0.leader == leader && Set($0.members.map(\.teacher)) == Set(members)
    }) {
      return same.id
    }
    var reasons: [Phrase] = open.isEmpty ? [] : [.studyGroupKnown(name.trimmed)]
    if name.trimmed.isEmpty { reasons.append(.studyNeedsName) }
    if subject.trimmed.isEmpty { reasons.append(.studyNeedsSubject) }
    for text in [name, subject] {
      reasons += work.reasons(againstAny: text, longest: Self.longestName)
    }
    reasons += try schools(in: work)
    if members.count > terms.mostMembers.value {
      reasons.append(.studyTooMany(members.count, most: terms.mostMembers.value))
    }
    let schools = Set([first] + (second.map { [$0] } ?? []))
    let (files, strangers) = try work.groupMembers(members, of: schools)
    try Refused.unless(reasons + strangers)
    let event = try work.record("form-study-group", of: first.rawValue)
    let id = "SG-\(event.sequence)"
    try work.connection.execute(
      """
      INSERT INTO study_group
        (id, name, subject, first_school, second_school, leader, account, person, day,
         event_sequence)
      VALUES
        (\(id), \(name.trimmed), \(Subject(subject.trimmed).rawValue), \(first.rawValue),
         \(second?.rawValue ?? ""), \(leader.rawValue), \(work.actor.account),
         \(work.actor.name), \(work.today), \(event.sequence))
      """)
    for file in files { try work.insert(file, isIn: true, id, event) }
    return id
  }

  /// Both schools are known; of two, one helps the other.
  private func schools(in work: Work) throws -> [Phrase] {
    var reasons: [Phrase] = []
    for school in [first] + (second.map { [$0] } ?? []) where try !work.knows(school) {
      reasons.append(.studyNoSchool(school.rawValue))
    }
    guard let second, reasons.isEmpty else { return reasons }
    if second == first { return [.studySameSchool] }
    let ties = [(first, second), (second, first)]
    let isPair = try ties.contains {
      try work.connection.runs(PairGraph.Pair(helper: $0.0, helped: $0.1), on: work.today)
    }
    return isPair ? [] : [.studyNoPair]
  }
}

/// Takes members into a subject group or out of it; its leader stays.
public struct ChangeStudyGroup: Action {
  public let group: RecordedStudyGroup.ID
  public let joining: [Teacher.ID]
  public let leaving: [Teacher.ID]

  public init(
    _ group: RecordedStudyGroup.ID, joining: [Teacher.ID] = [], leaving: [Teacher.ID] = []
  ) {
    self.group = group
    self.joining = joining
    self.leaving = leaving
  }

  public var permission: Permission { .keepStudies }
  public func place(in connection: any Connection) throws -> Place {
    StudySide.keeper.place(of: try connection.studyGroup(group)?.schools ?? [])
  }

  public func perform(in work: Work) throws {
    let terms = try work.studyTerms(on: work.today)
    let known = try work.openGroup(group)
    let members = Set(known.members.map(\.teacher))
    let (files, strangers) = try work.groupMembers(
      joining.filter { !members.contains($0) }, of: known.schools)
    let gone = known.members.filter { leaving.contains($0.teacher) }
    var reasons = strangers
    if leaving.contains(known.leader) { reasons.append(.studyLeaderStays) }
    let count = members.count + files.count - gone.count
    if count > terms.mostMembers.value {
      reasons.append(.studyTooMany(count, most: terms.mostMembers.value))
    }
    try Refused.unless(reasons)
    if files.isEmpty, gone.isEmpty { return }
    let event = try work.record(
      "change-study-group", of: group, "joined \(files.count) left \(gone.count)")
    for file in files { try work.insert(file, isIn: true, group, event) }
    for member in gone {
      let file = StudyFile(
        person: .teacher(member.teacher), name: member.name, school: member.school,
        subject: member.subject)
      try work.insert(file, isIn: false, group, event)
    }
  }
}

/// Ends a subject group; its studies stay.
public struct EndStudyGroup: Action {
  public let group: RecordedStudyGroup.ID
  public let reason: String

  public init(_ group: RecordedStudyGroup.ID, because reason: String) {
    self.group = group
    self.reason = reason
  }

  public var permission: Permission { .keepStudies }
  public func place(in connection: any Connection) throws -> Place {
    StudySide.keeper.place(of: try connection.studyGroup(group)?.schools ?? [])
  }

  public func perform(in work: Work) throws {
    if try work.connection.studyGroup(group)?.end != nil { return }
    _ = try work.openGroup(group)
    try Refused.unless(work.reasons(against: reason, longest: 200))
    let event = try work.record("end-study-group", of: group)
    try work.connection.execute(
      """
      INSERT INTO study_group_end (group_id, reason, account, person, day, event_sequence)
      VALUES
        (\(group), \(reason.trimmed), \(work.actor.account), \(work.actor.name), \(work.today),
         \(event.sequence))
      """)
  }
}

extension Work {
  fileprivate func openGroup(_ id: RecordedStudyGroup.ID) throws -> RecordedStudyGroup {
    guard let group = try connection.studyGroup(id), group.end == nil else {
      throw Refused(.noStudyGroup(id))
    }
    return group
  }

  /// Those who teach at the schools today, and what stands against the others by their place.
  fileprivate func groupMembers(
    _ teachers: [Teacher.ID], of schools: Set<School.ID>
  ) throws -> (files: [StudyFile], reasons: [Phrase]) {
    var files: [StudyFile] = []
    var reasons: [Phrase] = []
    var seen: Set<Teacher.ID> = []
    for (place, teacher) in teachers.enumerated() where seen.insert(teacher).inserted {
      guard let file = try studyTeacher(teacher, on: today) else {
        reasons.append(.studyStranger(.member, place + 1, teacher.rawValue))
        continue
      }
      if let school = file.school, schools.contains(school) {
        files.append(file)
      } else {
        reasons.append(.studyElsewhere(place + 1, file.name))
      }
    }
    return (files, reasons)
  }

  fileprivate func insert(
    _ file: StudyFile, isIn: Bool, _ group: RecordedStudyGroup.ID, _ event: AuditEvent
  ) throws {
    try connection.execute(
      """
      INSERT INTO study_group_member
        (event_sequence, group_id, teacher, name, school_id, subject, is_in)
      VALUES
        (\(event.sequence), \(group), \(file.person.teacher?.rawValue ?? ""), \(file.name),
         \(file.school?.rawValue ?? ""), \(file.subject?.rawValue ?? ""), \(isIn ? 1 : 0))
      """)
  }
}
