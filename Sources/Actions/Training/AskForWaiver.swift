public import Access
public import Staffing
public import Store
internal import Wording

/// Asks to be let off the fee of a course that one holds a place in, once (S002-58).
public struct AskForWaiver: Action {
  public static let longestReason = 300

  public let course: RecordedCourse.ID
  public let teacher: Teacher.ID
  public let reason: String

  public init(_ course: RecordedCourse.ID, by teacher: Teacher.ID, because reason: String) {
    self.course = course
    self.teacher = teacher
    self.reason = reason.trimmed
  }

  public var permission: Permission { .train }
  public func place(in connection: any Connection) throws -> Place { .teacher(teacher, at: []) }

  /// - Returns: Its number; that of the same one when it was sent twice.
  @discardableResult
  public func perform(in work: Work) throws -> FeeWaiver.ID {
    _ = try work.trainingCourse(course)
    let asked = try work.connection.feeWaivers().first {
      $0.course == course && $0.teacher == teacher
    }
    if let asked {
      if asked.reason == reason { return asked.id }
      throw Refused(.waiverAsked(asked.hand.day))
    }
    let place = try work.connection.coursePlaces(.course(course)).last {
      $0.teacher == teacher && $0.outBecause == nil
    }
    var reasons = work.reasons(for: reason, longest: Self.longestReason)
    if let place {
      if place.fee == 0 { reasons.append(.waiverNoFee) }
    } else {
      reasons.append(.waiverNoPlace)
    }
    try Refused.unless(reasons)
    let event = try work.record("ask-for-waiver", of: course)
    let id = "FW-\(event.sequence)"
    try work.connection.execute(
      """
      INSERT INTO fee_waiver
        (id, course_id, teacher_id, reason, event_sequence, account, person, day)
      VALUES
        (\(id), \(course), \(teacher.rawValue), \(reason), \(event.sequence), \(work.saying))
      """)
    return id
  }
}

/// Answers whoever asks to be let off a fee, with a reason, once.
public struct AnswerWaiver: Action {
  public let id: FeeWaiver.ID
  public let isGranted: Bool
  public let words: String

  public init(_ id: FeeWaiver.ID, granted: Bool, because words: String) {
    self.id = id
    self.isGranted = granted
    self.words = words.trimmed
  }

  public var permission: Permission { .runTraining }

  public func perform(in work: Work) throws {
    guard let asked = try work.connection.feeWaivers().first(where: { $0.id == id }) else {
      throw Refused(.noWaiver(id))
    }
    if let answer = asked.answer {
      if answer.isGranted == isGranted, answer.words == words { return }
      throw Refused(.waiverAnswered(answer.hand.day))
    }
    try Refused.unless(work.reasons(for: words, longest: AskForWaiver.longestReason))
    let event = try work.record("answer-waiver", of: asked.course, "granted \(isGranted)")
    try work.connection.execute(
      """
      INSERT INTO fee_waiver_answer
        (waiver_id, granted, words, event_sequence, account, person, day)
      VALUES
        (\(id), \(isGranted ? 1 : 0), \(words), \(event.sequence), \(work.saying))
      """)
  }
}
