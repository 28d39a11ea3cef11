public import Access
internal import Policy
public import Store
internal import Studying
internal import Wording

/// Calls a study off before its last step; what was done stays on record and isn't counted.
public struct CallStudyOff: Action {
  public let id: RecordedStudy.ID
  public let side: StudySide
  public let reason: String

  public init(_ id: RecordedStudy.ID, by side: StudySide, because reason: String) {
    self.id = id
    self.side = side
    self.reason = reason
  }

  public var permission: Permission { side.permission }
  public func place(in connection: any Connection) throws -> Place {
    try side.place(of: id, connection)
  }

  public func perform(in work: Work) throws {
    if let study = try work.connection.study(id), side.concerns(study),
      study.cancellation == reason.trimmed
    {
      return
    }
    let (study, _, course) = try work.openStudy(id, as: side)
    var reasons = work.reasons(against: reason, longest: 200)
    if course.isDone { reasons.append(.studyIsDone) }
    if !side.leads(study) { reasons.append(.studyNotYours(.leader)) }
    try Refused.unless(reasons)
    let event = try work.record("call-study-off", of: id)
    try work.connection.execute(
      """
      INSERT INTO study_cancellation (study_id, reason, account, person, day, event_sequence)
      VALUES
        (\(id), \(reason.trimmed), \(work.actor.account), \(work.actor.name), \(work.today),
         \(event.sequence))
      """)
  }
}
