public import Access
internal import Policy
public import Staffing
public import Store
internal import Training
internal import Wording

extension Connection {
  /// The last day on which trainees judge the trainers of a course: the book's days after its
  /// last session; nil for a course without sessions.
  public func judgingEnds(
    of course: RecordedCourse.ID, after window: Int
  ) throws -> Day? {
    try trainingSessions(of: course).filter { $0.offBecause == nil }.map(\.session.day).max()
      .map { $0.advanced(by: window) }
  }
}

/// Says what one thought of a trainer of a course that one was in, once, by the book's criteria
/// (S002-81). That somebody did is on record; their marks are only added to the counts.
public struct JudgeTrainer: Action {
  public let course: RecordedCourse.ID
  public let trainer: RecordedTrainer.ID
  public let teacher: Teacher.ID
  public let marks: [String: Int]

  public init(
    _ trainer: RecordedTrainer.ID, in course: RecordedCourse.ID, by teacher: Teacher.ID,
    _ marks: [String: Int]
  ) {
    self.trainer = trainer
    self.course = course
    self.teacher = teacher
    self.marks = marks
  }

  public var permission: Permission { .train }
  public func place(in connection: any Connection) throws -> Place { .teacher(teacher, at: []) }

  public func perform(in work: Work) throws {
    let (_, schools) = try work.schoolTrainingTerms()
    _ = try work.trainingCourse(course)
    var reasons: [Phrase] = []
    let pool = try work.connection.trainers()
    guard let known = pool.first(where: { $0.id == trainer }) else {
      throw Refused(.noTrainer(trainer))
    }
    if known.trainer.teacher == teacher { reasons.append(.ownTrainer) }
    let attended = try work.connection.sessionsAttended(by: teacher, of: course)
    let heard = try work.connection.trainingSessions(of: course).contains {
      $0.offBecause == nil && attended.contains($0.id) && $0.session.trainers.contains(trainer)
    }
    if !heard { reasons.append(.trainerNotHeard) }
    if try work.connection.trainersJudged(by: teacher, in: course).contains(trainer) {
      reasons.append(.trainerJudged)
    }
    if let last = try work.connection.judgingEnds(
      of: course, after: schools.pool.window.value), last < work.today
    {
      reasons.append(.judgingOver(last))
    }
    let criteria = schools.pool.criteria
    reasons += CourseOpinion.faults(marks, criteria: criteria.map(\.key)).map {
      .opinionFault($0, criteria)
    }
    try Refused.unless(reasons)
    // Nothing of what was said.
    let event = try work.record("judge-trainer", of: course)
    try work.connection.execute(
      """
      INSERT INTO trainer_opinion_given (course_id, trainer_id, teacher_id, event_sequence)
      VALUES (\(course), \(trainer), \(teacher.rawValue), \(event.sequence))
      """)
    for (criterion, mark) in marks.sorted(by: { $0.key < $1.key }) {
      try work.connection.execute(
        """
        INSERT INTO trainer_opinion (course_id, trainer_id, criterion, mark, number)
        VALUES (\(course), \(trainer), \(criterion), \(mark), 1)
        ON CONFLICT (course_id, trainer_id, criterion, mark)
        DO UPDATE SET number = trainer_opinion.number + 1
        """)
    }
  }
}

/// Decides that a trainer stays in the pool this school year although the book's rules propose
/// otherwise (动态调整, S002-81); `RemoveTrainer` is the other decision.
public struct KeepTrainer: Action {
  public let id: RecordedTrainer.ID
  public let reason: String

  public init(_ id: RecordedTrainer.ID, because reason: String) {
    self.id = id
    self.reason = reason
  }

  public var permission: Permission { .runTraining }

  public func perform(in work: Work) throws {
    guard
      let known = try work.connection.trainers().first(where: {
        $0.id == id && $0.outBecause == nil
      })
    else { throw Refused(.noTrainer(id)) }
    let year = SchoolYear(containing: work.today)
    if try work.connection.trainersKept(in: year)[id] == reason.trimmed { return }
    var reasons = work.reasons(for: reason)
    if let own = work.actor.teacher, known.trainer.teacher == own { reasons.append(.ownTrainer) }
    try Refused.unless(reasons)
    let event = try work.record("keep-trainer", of: id, "year \(year)")
    try work.connection.execute(
      """
      INSERT INTO trainer_stay
        (event_sequence, trainer_id, school_year, reason, account, person, day)
      VALUES (\(event.sequence), \(id), \(year.start), \(reason.trimmed), \(work.saying))
      """)
  }
}
