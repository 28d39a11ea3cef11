public import Access
public import Examining
internal import Policy
public import Staffing
public import Store
internal import Wording

/// Notes a talk about an examination with what was agreed: of the county's, or one of schools
/// that a school of it notes.
public struct NoteExamMeeting: Action {
  public let exam: RecordedExam.ID
  public let meeting: ExamMeeting

  /// Nil for the research office.
  public let school: School.ID?

  public init(_ meeting: ExamMeeting, about exam: RecordedExam.ID, by school: School.ID?) {
    self.exam = exam
    self.meeting = meeting
    self.school = school
  }

  public var permission: Permission { school == nil ? .runExams : .keepExams }
  public func place(in connection: any Connection) throws -> Place {
    school.map { .school($0) } ?? .county
  }

  /// - Returns: The meeting's number; that of the same one when it was sent twice.
  @discardableResult
  public func perform(in work: Work) throws -> RecordedExamMeeting.ID {
    let known = try work.exam(exam)
    var meeting = meeting
    meeting.said = meeting.said.trimmed
    meeting.measure = meeting.measure.trimmed
    let same = try work.connection.examMeetings(of: exam).first { $0.meeting == meeting }
    if let same { return same.id }
    var reasons = meeting.faults(about: known.exam, today: work.today).map {
      Phrase.examMeetingFault($0)
    }
    if let school, !meeting.schools.contains(school) { reasons.append(.examOwnSchool) }
    try Refused.unless(reasons)
    let event = try work.record("note-exam-meeting", of: exam, meeting.kind.rawValue)
    let id = "M-\(event.sequence)"
    // A null has to be written as one: `due` exists only beside a measure.
    try work.connection.execute(
      """
      INSERT INTO exam_meeting
        (id, event_sequence, exam_id, kind, held_on, schools, said, measure, due, day, account,
         person)
      VALUES
        (\(id), \(event.sequence), \(exam), \(meeting.kind.rawValue), \(meeting.day),
         \(Set(meeting.schools.map(\.rawValue)).joinedWords), \(meeting.said),
         \(meeting.measure), \(meeting.due.map { "\($0)" as SQL } ?? "NULL"), \(work.today),
         \(work.actor.account), \(work.actor.name))
      """)
    return id
  }
}

/// Says how a measure was carried out. Once: what was said stays.
public struct CarryOutExamMeasure: Action {
  public let meeting: RecordedExamMeeting.ID
  public let outcome: String

  /// Nil for the research office.
  public let school: School.ID?

  public init(_ meeting: RecordedExamMeeting.ID, _ outcome: String, by school: School.ID?) {
    self.meeting = meeting
    self.outcome = outcome
    self.school = school
  }

  public var permission: Permission { school == nil ? .runExams : .keepExams }
  public func place(in connection: any Connection) throws -> Place {
    school.map { .school($0) } ?? .county
  }

  public func perform(in work: Work) throws {
    guard let known = try work.connection.examMeeting(meeting),
      school.map({ known.meeting.schools.contains($0) }) ?? true
    else { throw Refused(.noExamMeeting(meeting)) }
    if let done = known.outcome, done.words == outcome.trimmed { return }
    var reasons = work.reasons(for: outcome)
    if known.waitsUntil == nil { reasons.append(.examNothingWaits) }
    try Refused.unless(reasons)
    let event = try work.record("carry-out-exam-measure", of: known.exam, meeting)
    try work.connection.execute(
      """
      INSERT INTO exam_measure (meeting_id, event_sequence, outcome, day, account, person)
      VALUES
        (\(meeting), \(event.sequence), \(outcome.trimmed), \(work.today),
         \(work.actor.account), \(work.actor.name))
      """)
  }
}
