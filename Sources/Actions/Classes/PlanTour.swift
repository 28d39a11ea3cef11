public import Access
public import Classes
internal import Policy
internal import Staffing
public import Store
internal import Training
internal import Wording

/// Plans a stop of a lecturers' tour: main venue, branches, day, lecturers of the pool, none
/// of whom is elsewhere on that day (S002-69).
public struct PlanStop: Action {
  public let stop: TourStop

  public init(_ stop: TourStop) { self.stop = stop }

  public var permission: Permission { .runTraining }

  @discardableResult
  public func perform(in work: Work) throws -> RecordedStop.ID {
    _ = try work.classTerms()
    _ = try work.runningCourse(stop.course)
    let known = try work.connection.tourStops().filter { $0.offBecause == nil }
    if let same = known.first(where: { $0.stop == stop }) { return same.id }
    let pool = Dictionary(
      try work.connection.trainers().filter { $0.outBecause == nil }
        .map { ($0.id, $0.trainer.name) }
    ) { first, _ in first }
    let busy = Dictionary(
      grouping: try work.connection.trainingSessions().filter { $0.offBecause == nil },
      by: \.session.day
    ).mapValues { $0.reduce(into: Set<String>()) { $0.formUnion($1.session.trainers) } }
    var reasons: [Phrase] = stop.lecturers.sorted().filter { pool[$0] == nil }.map {
      .noTrainer($0)
    }
    reasons += stop.faults(among: known.map(\.stop), busy: busy, today: work.today).map {
      .tourFault($0, on: stop.day, names: pool)
    }
    for school in stop.venues where try !work.isOpen(school, on: stop.day) {
      reasons.append(.noSchool(school.rawValue))
    }
    try Refused.unless(reasons)
    return try work.keep(stop, as: nil, offBecause: "", event: "plan-tour-stop")
  }
}

/// Calls a stop off; its lecturers are free again.
public struct CallStopOff: Action {
  public let id: RecordedStop.ID
  public let reason: String

  public init(_ id: RecordedStop.ID, because reason: String) {
    self.id = id
    self.reason = reason
  }

  public var permission: Permission { .runTraining }

  public func perform(in work: Work) throws {
    guard let known = try work.connection.tourStops().first(where: { $0.id == id }) else {
      throw Refused(.noStop(id))
    }
    if known.offBecause != nil { return }
    try Refused.unless(work.reasons(for: reason))
    _ = try work.keep(
      known.stop, as: id, offBecause: reason.trimmed, event: "call-tour-stop-off")
  }
}

extension Work {
  fileprivate func keep(
    _ stop: TourStop, as id: RecordedStop.ID?, offBecause reason: String, event name: String
  ) throws -> RecordedStop.ID {
    let event = try record(name, of: id ?? stop.course, "day \(stop.day)")
    let id = id ?? "R-\(event.sequence)"
    try connection.execute(
      """
      INSERT INTO tour_stop
        (event_sequence, id, course_id, held_on, main_id, branches, lecturers, off_because, day,
         account, person)
      VALUES
        (\(event.sequence), \(id), \(stop.course), \(stop.day), \(stop.main.rawValue),
         \(Set(stop.branches.map(\.rawValue)).joinedWords), \(stop.lecturers.joinedWords),
         \(reason), \(today), \(actor.account), \(actor.name))
      """)
    return id
  }
}
