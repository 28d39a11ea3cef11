public import Access
internal import Policy
internal import Staffing
public import Store
public import Training
internal import Wording

/// Puts a course into the county's catalogue, or describes one anew (S002-04, S002-76).
public struct SetCourse: Action {
  /// Nil for a new one.
  public let id: RecordedCourse.ID?
  public let course: TrainingCourse

  public init(_ course: TrainingCourse, as id: RecordedCourse.ID? = nil) {
    self.id = id
    self.course = course
  }

  public var permission: Permission { .runTraining }

  /// - Returns: The course's number; that of the one that says the same when it was sent twice.
  @discardableResult
  public func perform(in work: Work) throws -> RecordedCourse.ID {
    var course = course
    course.title = course.title.trimmed
    let known = try work.connection.trainingCourses()
    if let same = known.first(where: {
      $0.offBecause == nil && $0.course == course && (id == nil || id == $0.id)
    }) {
      return same.id
    }
    let terms = try work.trainingTerms(in: course.year)
    var reasons = course.faults(terms).map { Phrase.courseFault($0) }
    let numbers = Set(known.map(\.id))
    reasons += course.prerequisites.filter { !numbers.contains($0) || $0 == id }.sorted()
      .map { .noCourse($0) }
    if let id {
      if let old = known.first(where: { $0.id == id }) {
        if let why = old.offBecause { reasons.append(.courseOff(old.course.title, why)) }
        if old.course.year != course.year { reasons.append(.courseKeepsYear(old.course.year)) }
      } else {
        reasons.append(.noCourse(id))
      }
      let taken = try work.connection.placesTaken()[id] ?? 0
      if course.places < taken { reasons.append(.placesTaken(taken, places: course.places)) }
      let planned = try work.connection.trainingSessions(of: id).filter { $0.offBecause == nil }
        .reduce(0) { $0 + $1.session.hours }
      if planned > course.hours { reasons.append(.sessionsBeyond(planned, of: course.hours)) }
    }
    try Refused.unless(reasons)
    return try work.keep(course, as: id, offBecause: "", event: "set-course")
  }
}

/// Calls a course off; whoever joined it sees why, and nothing of it counts any more.
public struct CallCourseOff: Action {
  public let id: RecordedCourse.ID
  public let reason: String

  public init(_ id: RecordedCourse.ID, because reason: String) {
    self.id = id
    self.reason = reason
  }

  public var permission: Permission { .runTraining }

  /// - Throws: `Refused` once somebody's attendance was noted: what was given stays given.
  public func perform(in work: Work) throws {
    let known = try work.trainingCourse(id)
    if known.offBecause != nil { return }
    var reasons = work.reasons(for: reason)
    if try !work.connection.courseAttendance(.course(id)).isEmpty {
      reasons.append(.courseHasBegun(known.course.title))
    }
    try Refused.unless(reasons)
    _ = try work.keep(
      known.course, as: id, offBecause: reason.trimmed, event: "call-course-off")
  }
}

extension Work {
  fileprivate func keep(
    _ course: TrainingCourse, as id: RecordedCourse.ID?, offBecause reason: String,
    event name: String
  ) throws -> RecordedCourse.ID {
    let event = try record(
      name, of: id ?? course.title, "year \(course.year) hours \(course.hours)")
    let id = id ?? "C-\(event.sequence)"
    let target = course.target
    try connection.execute(
      """
      INSERT INTO training_course
        (event_sequence, id, title, school_year, level, mode, platform, topic, module, project,
         hours, practical, evaluation, stages, subjects, backbone, for_newcomers, for_villages,
         places, join_by, prerequisites, fee, free_for_villages, off_because, day, account,
         person)
      VALUES
        (\(event.sequence), \(id), \(course.title), \(course.year.start), \(course.level),
         \(course.mode), \(course.platform), \(course.topic), \(course.module),
         \(course.project), \(course.hours), \(course.isPractical),
         \(course.evaluation.rawValue), \(Set(target.stages.map(\.rawValue)).joinedWords),
         \(Set(target.subjects.map(\.rawValue)).joinedWords), \(target.backbone.rawValue),
         \(target.isForNewcomers), \(target.isForVillages), \(course.places), \(course.joinBy),
         \(course.prerequisites.joinedWords), \(course.fee), \(course.isFreeForVillages),
         \(reason), \(today), \(actor.account), \(actor.name))
      """)
    return id
  }
}
