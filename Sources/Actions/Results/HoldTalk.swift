public import Access
public import Examining
internal import Policy
public import Sealing
public import Staffing
public import Store
internal import Wording

/// Notes what a head and a teacher agreed in a talk after an examination (S001-130): what was
/// found, aim, measures and the day of the follow-up, sealed so that nobody else reads it.
///
/// The event says that there was a talk at the school, not with whom.
public struct HoldTalk: Action {
  public let teacher: Teacher.ID
  public let exam: RecordedExam.ID
  public let school: School.ID
  public let talk: ImprovementTalk
  public let key: FieldKey

  public init(
    _ talk: ImprovementTalk, with teacher: Teacher.ID, about exam: RecordedExam.ID,
    at school: School.ID, key: FieldKey
  ) {
    self.talk = talk
    self.teacher = teacher
    self.exam = exam
    self.school = school
    self.key = key
  }

  public var permission: Permission { .holdTalks }
  public func place(in connection: any Connection) throws -> Place { .school(school) }

  /// - Returns: The talk's id.
  @discardableResult
  public func perform(in work: Work) throws -> RecordedTalk.ID {
    let known = try work.exam(exam)
    let terms = try work.personTerms()
    var talk = talk
    talk.words = .init(
      found: talk.words.found.trimmed, aim: talk.words.aim.trimmed,
      measures: talk.words.measures.trimmed)
    let person = try work.colleague(teacher, at: school)
    var reasons = talk.faults(terms, today: work.today).map { Phrase.talkFault($0) }
    if person == nil { reasons.append(.noColleague(teacher)) }
    if work.actor.teacher == teacher { reasons.append(.talkWithOneself) }
    if talk.day < known.exam.day { reasons.append(.talkBeforeExam(known.exam.day)) }
    let open = try work.connection.improvementTalks(of: .teacher(teacher)).contains {
      $0.exam == exam && $0.account == work.actor.account && $0.outcome == nil
    }
    if open { reasons.append(.talkOpen) }
    try Refused.unless(reasons)
    let event = try work.record("hold-talk", of: school.rawValue)
    let id = "T-\(event.sequence)"
    try work.connection.execute(
      """
      INSERT INTO improvement_talk
        (id, event_sequence, exam_id, teacher, teacher_name, school_id, talked_on, follow_up,
         day, account, person)
      VALUES
        (\(id), \(event.sequence), \(exam), \(teacher.rawValue), \(person ?? ""),
         \(school.rawValue), \(talk.day), \(talk.followUp), \(work.today),
         \(work.actor.account), \(work.actor.name))
      """)
    try work.seal(talk.words.kept, as: RecordedTalk.wordsKind, of: id, key, event)
    return id
  }
}

/// Notes what became of the aim at the follow-up (S001-130), by the head who talked, once.
public struct EndTalk: Action {
  public let talk: RecordedTalk.ID
  public let result: ImprovementTalk.Result
  public let words: String
  public let key: FieldKey

  public init(
    _ talk: RecordedTalk.ID, _ result: ImprovementTalk.Result, _ words: String, key: FieldKey
  ) {
    self.talk = talk
    self.result = result
    self.words = words
    self.key = key
  }

  public var permission: Permission { .holdTalks }
  public func place(in connection: any Connection) throws -> Place {
    let known = try connection.improvementTalks(of: .id(talk)).first
    return known.map { .school($0.school) } ?? .county
  }

  public func perform(in work: Work) throws {
    guard let known = try work.connection.improvementTalks(of: .id(talk)).first,
      known.account == work.actor.account
    else { throw Refused(.noTalk(talk)) }
    var reasons = work.reasons(against: words, longest: ImprovementTalk.longestText)
    if known.outcome != nil { reasons.append(.talkEnded) }
    if known.day == work.today { reasons.append(.talkSameDay) }
    try Refused.unless(reasons)
    let event = try work.record("end-talk", of: known.school.rawValue)
    try work.connection.execute(
      """
      INSERT INTO improvement_outcome
        (talk_id, event_sequence, result, day, account, person)
      VALUES
        (\(talk), \(event.sequence), \(result.rawValue), \(work.today),
         \(work.actor.account), \(work.actor.name))
      """)
    try work.seal(words.trimmed, as: RecordedTalk.outcomeKind, of: talk, key, event)
  }
}

/// Lets somebody in a role that the book names look at a talk, for a reason; recorded first
/// (S001-130). The two who talked need none of this.
public struct LookAtTalk: Action {
  public let talk: RecordedTalk.ID
  public let reason: String

  public init(at talk: RecordedTalk.ID, because reason: String) {
    self.talk = talk
    self.reason = reason
  }

  public var permission: Permission { .seeSchool }
  public func place(in connection: any Connection) throws -> Place {
    let known = try connection.improvementTalks(of: .id(talk)).first
    return known.map { .school($0.school) } ?? .county
  }

  public func perform(in work: Work) throws {
    let readers = try work.personTerms().talkReaders
    guard try work.connection.improvementTalks(of: .id(talk)).first != nil,
      work.actor.roles(on: work.today).contains(where: { readers.contains($0.id) })
    else { throw Refused(.noTalk(talk)) }
    try Refused.unless(work.reasons(toLook: reason))
    try work.record("look-at-talk", of: talk, "reason \(reason.trimmed.prefix(200))")
  }
}

extension Work {
  /// Keeps a text sealed under its owner's number, in place of the one before.
  ///
  /// The owner's number stands in the text too, so that two equal texts have different indexes.
  func seal(
    _ text: String, as kind: String, of owner: String, _ key: FieldKey, _ event: AuditEvent
  ) throws {
    let content = "\(owner)\n\(text)"
    try connection.keep(
      SealedFact(
        owner: owner, kind: kind, sealed: key.seal(content, for: "\(kind) \(owner)"),
        keyID: key.id, blindIndex: key.blindIndex(content)),
      event: event)
  }
}

extension Connection {
  /// The text that was sealed under an owner's number; nil where there's none.
  ///
  /// - Throws: `SensitiveRefusal.otherKey` when it can't be opened with `key`.
  public func sealedText(as kind: String, of owner: String, _ key: FieldKey) throws -> String? {
    guard let fact = try sealedFact(of: owner, kind: kind) else { return nil }
    do {
      let text = try key.open(fact.sealed, for: "\(kind) \(owner)")
      return String(text.dropFirst(owner.count + 1))
    } catch { throw SensitiveRefusal.otherKey }
  }
}
