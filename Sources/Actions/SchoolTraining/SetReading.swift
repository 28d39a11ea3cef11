public import Access
public import Mentoring
internal import Policy
public import Staffing
public import Store
internal import Wording

/// Gives a master and an apprentice something to read together, such as the curriculum standard
/// (重温《课程标准》, S000-016).
public struct SetReading: Action {
  public static let longestTitle = 80

  public let bond: Mentorship.ID

  /// A key of the book.
  public let kind: String
  public let title: String
  public let readBy: Day
  public let teacher: Teacher.ID

  public init(
    _ title: String, _ kind: String, by readBy: Day, for bond: Mentorship.ID,
    from teacher: Teacher.ID
  ) {
    self.bond = bond
    self.kind = kind
    self.title = title
    self.readBy = readBy
    self.teacher = teacher
  }

  public var permission: Permission { .keepOwnMentorship }
  public func place(in connection: any Connection) throws -> Place { .teacher(teacher, at: []) }

  /// - Returns: Its number; that of the same one when it was sent twice.
  @discardableResult
  public func perform(in work: Work) throws -> MentorReading.ID {
    let (_, schools) = try work.schoolTrainingTerms()
    if let same = try work.connection.mentorReadings().first(where: {
      $0.bond == bond.rawValue && $0.kind == kind && $0.title == title.trimmed
    }) {
      return same.id
    }
    var reasons = work.reasons(for: title, longest: Self.longestTitle)
    if !schools.readings.contains(where: { $0.key == kind }) {
      reasons.append(.noTrainingWord(kind))
    }
    if try !work.runs(bond, of: teacher) { reasons.append(.bondNotYours) }
    if readBy < work.today { reasons.append(.dayGone(readBy, today: work.today)) }
    try Refused.unless(reasons)
    let event = try work.record("set-reading", of: bond.rawValue, "kind \(kind)")
    let id = "R-\(event.sequence)"
    try work.connection.execute(
      """
      INSERT INTO mentor_reading
        (event_sequence, id, bond_id, kind, title, read_by, account, person, day)
      VALUES
        (\(event.sequence), \(id), \(bond.rawValue), \(kind), \(title.trimmed), \(readBy),
         \(work.saying))
      """)
    return id
  }
}

/// Notes what one read and thought of it, with its day (S000-016).
public struct NoteReading: Action {
  public static let longestWords = 500

  public let id: MentorReading.ID
  public let teacher: Teacher.ID
  public let day: Day
  public let words: String

  public init(_ id: MentorReading.ID, by teacher: Teacher.ID, on day: Day, _ words: String) {
    self.id = id
    self.teacher = teacher
    self.day = day
    self.words = words
  }

  public var permission: Permission { .keepOwnMentorship }
  public func place(in connection: any Connection) throws -> Place { .teacher(teacher, at: []) }

  public func perform(in work: Work) throws {
    guard let known = try work.connection.mentorReadings().first(where: { $0.id == id }) else {
      throw Refused(.noReading(id))
    }
    let isThere = known.notes.contains {
      $0.teacher == teacher && $0.day == day && $0.words == words.trimmed
    }
    if isThere { return }
    var reasons = work.reasons(for: words, longest: Self.longestWords)
    if try !work.runs(Mentorship.ID(known.bond), of: teacher) { reasons.append(.bondNotYours) }
    if day > work.today { reasons.append(.dayAhead(day, today: work.today)) }
    try Refused.unless(reasons)
    let event = try work.record("note-reading", of: id, "day \(day)")
    try work.connection.execute(
      """
      INSERT INTO mentor_reading_note
        (event_sequence, reading_id, teacher_id, read_on, words, account, person, day)
      VALUES
        (\(event.sequence), \(id), \(teacher.rawValue), \(day), \(words.trimmed),
         \(work.saying))
      """)
  }
}
