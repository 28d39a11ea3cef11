public import Access
public import Staffing
public import Store
internal import Studying
internal import Wording

/// Notes that one taught by somebody else's text, in which class, and what one changed.
public struct NoteTextUse: Action {
  public let id: LibraryText.ID
  public let teacher: Teacher.ID
  public let version: Int
  public let classroom: String
  public let day: Day
  public let changed: String

  public init(
    _ id: LibraryText.ID, version: Int, by teacher: Teacher.ID, in classroom: String,
    on day: Day, changed: String
  ) {
    self.id = id
    self.teacher = teacher
    self.version = version
    self.classroom = classroom
    self.day = day
    self.changed = changed
  }

  public var permission: Permission { .keepOwnStudies }
  public func place(in connection: any Connection) throws -> Place { .teacher(teacher, at: []) }

  public func perform(in work: Work) throws {
    let (text, file) = try work.servedText(id, teacher)
    if text.author == teacher { throw Refused(.libraryOwn) }
    let known = try work.connection.libraryUses(of: id).contains {
      $0.teacher == teacher && $0.version == version && $0.day == day
        && $0.classroom == classroom.trimmed && $0.changed == changed.trimmed
    }
    if known { return }
    var reasons: [Phrase] = []
    if !(1...max(1, text.versions)).contains(version) {
      reasons.append(.libraryNoVersion(version, of: text.versions))
    }
    if day > work.today { reasons.append(.dayAhead(day, today: work.today)) }
    if day < text.day { reasons.append(.libraryTooEarly(day, text.day)) }
    if classroom.trimmed.isEmpty { reasons.append(.libraryNeedsClass) }
    reasons += work.reasons(againstAny: classroom, longest: 60)
    if changed.trimmed.isEmpty { reasons.append(.libraryNeedsChanged) }
    reasons += work.reasons(againstAny: changed, longest: 1_000)
    try Refused.unless(reasons)
    let event = try work.record("use-text", of: id, "version \(version)")
    try work.insertUse(
      of: id, version, by: file, teacher, on: day, classroom.trimmed, changed.trimmed, event)
  }
}

/// Takes a text along; that somebody did is counted once a version.
public struct CopyText: Action {
  public let id: LibraryText.ID
  public let teacher: Teacher.ID

  public init(_ id: LibraryText.ID, by teacher: Teacher.ID) {
    self.id = id
    self.teacher = teacher
  }

  public var permission: Permission { .keepOwnStudies }
  public func place(in connection: any Connection) throws -> Place { .teacher(teacher, at: []) }

  /// - Returns: The last version.
  public func perform(in work: Work) throws -> LibraryVersion {
    let (text, file) = try work.servedText(id, teacher)
    guard let last = try work.connection.libraryVersions(of: id).last else {
      throw Refused(.noLibraryText(id))
    }
    if try text.author == teacher
      || work.connection.hasCopied(teacher, id, version: last.number)
    {
      return last
    }
    let event = try work.record("copy-text", of: id, "version \(last.number)")
    try work.insertUse(
      of: id, last.number, by: file, teacher, on: work.today, "", "", isCopy: true, event)
    return last
  }
}

extension Work {
  /// A text that a teacher may use, and where they teach today.
  fileprivate func servedText(
    _ id: LibraryText.ID, _ teacher: Teacher.ID
  ) throws -> (text: LibraryText, file: StudyFile) {
    let text = try text(id)
    guard let file = try studyTeacher(teacher, on: today),
      text.serves(file.school) || text.author == teacher
    else { throw Refused(.noLibraryText(id)) }
    return (text, file)
  }

  fileprivate func insertUse(
    of id: LibraryText.ID, _ version: Int, by file: StudyFile, _ teacher: Teacher.ID,
    on day: Day, _ classroom: String, _ changed: String, isCopy: Bool = false,
    _ event: AuditEvent
  ) throws {
    try connection.execute(
      """
      INSERT INTO library_use
        (event_sequence, text_id, version, is_copy, teacher, name, school_id, used_day,
         classroom, changed)
      VALUES
        (\(event.sequence), \(id), \(version), \(isCopy ? 1 : 0), \(teacher.rawValue),
         \(file.name), \(file.school?.rawValue ?? "-"), \(day), \(classroom), \(changed))
      """)
  }
}
