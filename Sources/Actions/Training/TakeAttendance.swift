public import Access
public import Staffing
public import Store
internal import Training
internal import Wording

/// Notes who was there in a session, once, of all who hold a place. Noted again, the later word
/// holds and the earlier one stays on record.
public struct TakeAttendance: Action {
  public let session: RecordedSession.ID
  public let present: Set<Teacher.ID>

  public init(of session: RecordedSession.ID, present: Set<Teacher.ID>) {
    self.session = session
    self.present = present
  }

  public var permission: Permission { .runTraining }

  /// - Returns: How many were there.
  @discardableResult
  public func perform(in work: Work) throws -> Int {
    guard let known = try work.connection.trainingSession(session) else {
      throw Refused(.noSession(session))
    }
    var reasons: [Phrase] = []
    if known.offBecause != nil { reasons.append(.sessionOff) }
    if known.session.day > work.today {
      reasons.append(.dayAhead(known.session.day, today: work.today))
    }
    let places = Set(
      try work.connection.coursePlaces(.course(known.course)).filter { $0.outBecause == nil }
        .map(\.teacher))
    if places.isEmpty { reasons.append(.nobodyJoined) }
    reasons += present.subtracting(places).sorted().map { .noTeacher($0.rawValue) }
    try Refused.unless(reasons)
    let noted = Dictionary(places.map { ($0, present.contains($0)) }) { first, _ in first }
    if try work.connection.attendance(of: session) == noted { return present.count }
    let event = try work.record(
      "take-attendance", of: session, "present \(present.count) of \(places.count)")
    for (teacher, isPresent) in noted.sorted(by: { $0.key < $1.key }) {
      try work.connection.execute(
        """
        INSERT INTO training_attendance (event_sequence, session_id, teacher_id, present)
        VALUES (\(event.sequence), \(session), \(teacher.rawValue), \(isPresent))
        """)
    }
    return present.count
  }
}
