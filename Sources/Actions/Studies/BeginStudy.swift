public import Access
internal import Policy
public import Staffing
public import Store
internal import Studying
internal import Wording

/// Begins a study of one of the book's kinds and forms (S001-068, S002-80): who takes part and as
/// what, at one school or at two that work together (合作备课, S000-125).
///
/// A teacher begins one of their own school in which they lead or give the lesson.
public struct BeginStudy: Action {
  public static let longestTitle = 60

  public let kind: String
  public let form: String
  public let title: String
  public let subject: String
  public let grade: String
  public let host: School.ID
  public let other: School.ID?

  /// A subject group whose study it is; its members take part without being named.
  public let group: RecordedStudyGroup.ID?
  public let start: Day
  public let people: [NamedPerson]
  public let side: StudySide

  public init(
    _ kind: String, in form: String, _ title: String, subject: String = "", grade: String = "",
    at host: School.ID, with other: School.ID? = nil, of group: RecordedStudyGroup.ID? = nil,
    from start: Day, _ people: [NamedPerson], by side: StudySide
  ) {
    self.kind = kind
    self.form = form
    self.title = title
    self.subject = subject
    self.grade = grade
    self.host = host
    self.other = other
    self.group = group
    self.start = start
    self.people = people
    self.side = side
  }

  public var permission: Permission { side.permission }
  public func place(in connection: any Connection) throws -> Place {
    side.place(of: Set([host] + (other.map { [$0] } ?? [])))
  }

  /// - Returns: The study's id; that of the one that says the same already when it was sent
  ///   twice.
  @discardableResult
  public func perform(in work: Work) throws -> RecordedStudy.ID {
    let terms = try work.studyTerms(on: start)
    let groups = try group.map { try work.connection.studyGroup($0) }
    var (files, reasons) = try work.studyMembers(people, on: start)
    if let group = groups ?? nil {
      for member in group.members {
        guard !files.contains(where: { $0.file.person == .teacher(member.teacher) }),
          let file = try work.studyTeacher(member.teacher, on: start)
        else { continue }
        files.append((file, .member))
      }
    }
    if let same = try same(files, in: work) { return same }
    reasons = try self.reasons(terms, group: groups, in: work) + reasons
    reasons += missing(terms, files)
    try Refused.unless(reasons)
    let event = try work.record("begin-study", of: host.rawValue, "kind \(kind) form \(form)")
    let id = "LS-\(event.sequence)"
    try work.connection.execute(
      """
      INSERT INTO study
        (id, kind, form, title, subject, grade, host_school, other_school, group_id, start_day,
         account, person, day, event_sequence)
      VALUES
        (\(id), \(kind), \(form), \(title.trimmed), \(Subject(subject.trimmed).rawValue),
         \(grade.trimmed), \(host.rawValue), \(other?.rawValue ?? ""), \(group ?? ""), \(start),
         \(work.actor.account), \(work.actor.name), \(work.today), \(event.sequence))
      """)
    for (file, role) in files { try work.insertMember(file, role, of: id, event) }
    return id
  }

  private func same(
    _ files: [(file: StudyFile, role: StudyTerms.Role)], in work: Work
  ) throws -> RecordedStudy.ID? {
    let people = Set(files.map { StudyMember($0.file.person, as: $0.role, of: $0.file.school) })
    return try work.connection.studies(of: host, titled: title.trimmed).first {
      $0.kind == kind && $0.form == form && $0.other == other && $0.start == start
        && $0.cancellation == nil
        && Set($0.people) == people
    }?.id
  }

  private func reasons(
    _ terms: StudyTerms, group: RecordedStudyGroup??, in work: Work
  ) throws -> [Phrase] {
    var reasons: [Phrase] = []
    if terms[kind: kind] == nil { reasons.append(.noStudyWord(kind)) }
    if terms[form: form] == nil { reasons.append(.noStudyWord(form)) }
    if title.trimmed.isEmpty { reasons.append(.studyNeedsTitle) }
    for text in [title, grade, subject] {
      reasons += work.reasons(againstAny: text, longest: Self.longestTitle)
    }
    for school in [host] + (other.map { [$0] } ?? []) where try !work.knows(school) {
      reasons.append(.studyNoSchool(school.rawValue))
    }
    if other == host { reasons.append(.studySameSchool) }
    if terms[kind: kind]?.isAcross == true, other == nil { reasons.append(.studyNeedsTwo) }
    let year = SchoolYear(containing: work.today).days
    if !year.contains(start) { reasons.append(.studyStart(start, year)) }
    if let group {
      if let group, group.end == nil {
        if !group.schools.contains(host) { reasons.append(.studyGroupElsewhere(group.name)) }
      } else {
        reasons.append(.noStudyGroup(self.group ?? ""))
      }
    }
    return reasons
  }

  /// Who is still missing for the kind's steps, or is too many; of a teacher's own study also
  /// that they don't lead it or teach elsewhere.
  private func missing(
    _ terms: StudyTerms, _ files: [(file: StudyFile, role: StudyTerms.Role)]
  ) -> [Phrase] {
    let needed = Set(terms[kind: kind]?.steps.map(\.by) ?? [])
    var reasons: [Phrase] = StudyTerms.Role.allCases.filter { role in
      needed.contains(role) && !people.contains { $0.role == role }
        && !files.contains { $0.role == role }
    }.map { .studyNeedsRole($0) }
    if files.count > terms.mostMembers.value {
      reasons.append(.studyTooMany(files.count, most: terms.mostMembers.value))
    }
    if case .own(let teacher) = side {
      let own = files.first { $0.file.person == .teacher(teacher) }
      if own == nil || own?.role == .member { reasons.append(.studyNotLed) }
      if let school = own?.file.school, school != host { reasons.append(.studyNotOwnSchool) }
    }
    return reasons
  }
}
