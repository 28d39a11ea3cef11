public import Access
internal import Policy
internal import Staffing
public import Store
internal import Studying
internal import Wording

/// Takes further people into a study that goes on; they're asked to meetings from then on, and
/// count for none before.
public struct JoinStudy: Action {
  public let id: RecordedStudy.ID
  public let people: [NamedPerson]
  public let side: StudySide

  public init(_ id: RecordedStudy.ID, _ people: [NamedPerson], by side: StudySide) {
    self.id = id
    self.people = people
    self.side = side
  }

  public var permission: Permission { side.permission }
  public func place(in connection: any Connection) throws -> Place {
    try side.place(of: id, connection)
  }

  public func perform(in work: Work) throws {
    let (study, terms, course) = try work.openStudy(id, as: side)
    var (files, reasons) = try work.studyMembers(people, on: work.today)
    let known = Set(study.people.map(\.person))
    files.removeAll { known.contains($0.file.person) }
    if course.isDone { reasons.append(.studyIsDone) }
    if !side.leads(study) { reasons.append(.studyNotYours(.leader)) }
    if people.isEmpty { reasons.append(.studyNobodyNamed) }
    let count = known.count + files.count
    if count > terms.mostMembers.value {
      reasons.append(.studyTooMany(count, most: terms.mostMembers.value))
    }
    try Refused.unless(reasons)
    if files.isEmpty { return }
    let event = try work.record("join-study", of: id, "people \(files.count)")
    for (file, role) in files { try work.insertMember(file, role, of: id, event) }
  }
}

extension Work {
  func insertMember(
    _ file: StudyFile, _ role: StudyTerms.Role, of study: RecordedStudy.ID, _ event: AuditEvent
  ) throws {
    try connection.execute(
      """
      INSERT INTO study_member
        (study_id, teacher, member_account, name, school_id, role, event_sequence)
      VALUES
        (\(study), \(file.person.teacher?.rawValue ?? ""), \(file.person.account),
         \(file.name), \(file.school?.rawValue ?? ""), \(role.rawValue), \(event.sequence))
      """)
  }
}

extension StudyPerson {
  /// Of a researcher; else empty.
  var account: String {
    if case .researcher(let account) = self { account } else { "" }
  }
}
