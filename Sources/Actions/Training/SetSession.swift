public import Access
internal import Policy
internal import Staffing
public import Store
public import Training
internal import Wording

/// Arranges a session of a course, or moves one: when, where, by whom of the pool (S002-69).
public struct SetSession: Action {
  public let course: RecordedCourse.ID

  /// Nil for a new one.
  public let id: RecordedSession.ID?
  public let session: TrainingSession

  public init(
    _ session: TrainingSession, of course: RecordedCourse.ID, as id: RecordedSession.ID? = nil
  ) {
    self.course = course
    self.id = id
    self.session = session
  }

  public var permission: Permission { .runTraining }

  @discardableResult
  public func perform(in work: Work) throws -> RecordedSession.ID {
    let course = try work.trainingCourse(course)
    var session = session
    session.place = session.place.trimmed
    session.branch = session.branch.trimmed
    let known = try work.connection.trainingSessions()
    let own = known.filter { $0.course == course.id && $0.offBecause == nil }
    if let same = own.first(where: { $0.session == session && (id == nil || id == $0.id) }) {
      return same.id
    }
    var reasons: [Phrase] = []
    if let id, !own.contains(where: { $0.id == id }) { reasons.append(.noSession(id)) }
    if let why = course.offBecause { reasons.append(.courseOff(course.course.title, why)) }
    reasons += try shape(session, of: course.course, own.filter { $0.id != id }, work)
    reasons += try trainers(
      session, known.filter { $0.id != id && $0.offBecause == nil }, work)
    if let id, try work.connection.attendance(of: id) != nil {
      reasons.append(.sessionWasHeld)
    }
    try Refused.unless(reasons)
    return try work.keep(
      session, of: course.id, as: id, offBecause: "", event: "set-session")
  }

  private func shape(
    _ session: TrainingSession, of course: TrainingCourse, _ others: [RecordedSession],
    _ work: Work
  ) throws -> [Phrase] {
    var reasons: [Phrase] = []
    if !course.year.days.contains(session.day) {
      reasons.append(.dayOutside(session.day, course.year.days))
    }
    if !(1...TrainingSession.mostHours).contains(session.hours) {
      reasons.append(.sessionHours(session.hours))
    }
    if session.minutes.isEmpty { reasons.append(.sessionTimes) }
    if session.place.isEmpty { reasons.append(.needsSessionPlace) }
    for text in [session.place, session.branch] where text.count > TrainingSession.longestPlace {
      reasons.append(.tooLong(text.count, allowed: TrainingSession.longestPlace))
    }
    let planned = others.reduce(session.hours) { $0 + $1.session.hours }
    if planned > course.hours { reasons.append(.sessionsBeyond(planned, of: course.hours)) }
    if let other = others.first(where: { $0.session.overlaps(session) }) {
      reasons.append(.sessionOverlaps(other.session.day))
    }
    if let school = session.school {
      let isOpen = try work.connection.facts(about: school.rawValue).contains {
        $0.fact.line == .existence(of: school) && $0.fact.period.contains(session.day)
      }
      if !isOpen { reasons.append(.noSchool(school.rawValue)) }
    }
    return reasons
  }

  /// Each of the pool, and nobody at two places at once.
  private func trainers(
    _ session: TrainingSession, _ others: [RecordedSession], _ work: Work
  ) throws -> [Phrase] {
    if session.trainers.isEmpty { return [.needsTrainer] }
    let pool = Dictionary(
      try work.connection.trainers().filter { $0.outBecause == nil }
        .map { ($0.id, $0.trainer.name) }
    ) { first, _ in first }
    return session.trainers.sorted().flatMap { trainer -> [Phrase] in
      guard let name = pool[trainer] else { return [.noTrainer(trainer)] }
      let clashes = others.contains {
        $0.session.trainers.contains(trainer) && $0.session.overlaps(session)
      }
      return clashes ? [.trainerElsewhere(name, session.day)] : []
    }
  }
}

/// Calls a session off; nothing that was noted of it counts.
public struct CallSessionOff: Action {
  public let id: RecordedSession.ID
  public let reason: String

  public init(_ id: RecordedSession.ID, because reason: String) {
    self.id = id
    self.reason = reason
  }

  public var permission: Permission { .runTraining }

  public func perform(in work: Work) throws {
    guard let known = try work.connection.trainingSession(id) else {
      throw Refused(.noSession(id))
    }
    if known.offBecause != nil { return }
    try Refused.unless(work.reasons(for: reason))
    _ = try work.keep(
      known.session, of: known.course, as: id, offBecause: reason.trimmed,
      event: "call-session-off")
  }
}

extension Work {
  fileprivate func keep(
    _ session: TrainingSession, of course: RecordedCourse.ID, as id: RecordedSession.ID?,
    offBecause reason: String, event name: String
  ) throws -> RecordedSession.ID {
    let event = try record(name, of: id ?? course, "day \(session.day) hours \(session.hours)")
    let id = id ?? "S-\(event.sequence)"
    try connection.execute(
      """
      INSERT INTO training_session
        (event_sequence, id, course_id, held_on, first_minute, end_minute, hours, place, branch,
         school_id, trainers, off_because, day, account, person)
      VALUES
        (\(event.sequence), \(id), \(course), \(session.day), \(session.minutes.lowerBound),
         \(session.minutes.upperBound), \(session.hours), \(session.place), \(session.branch),
         \(session.school?.rawValue ?? ""), \(session.trainers.joinedWords), \(reason),
         \(today), \(actor.account), \(actor.name))
      """)
    return id
  }
}
