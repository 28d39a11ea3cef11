public import Access
internal import Policy
public import Staffing
public import Store
public import Training
internal import Wording

/// Who joins a course: teachers themselves, or a school for them.
public enum TrainingSide: Hashable, Sendable {
  case teacher(Teacher.ID)
  case school(School.ID)

  var permission: Permission {
    switch self {
    case .teacher: .train
    case .school: .nominateTraining
    }
  }

  var place: Place {
    switch self {
    case .teacher(let teacher): .teacher(teacher, at: [])
    case .school(let school): .school(school)
    }
  }
}

/// Takes places in a course: a teacher's own choice from the menu (菜单式选学, S002-76), or those
/// whom a school names. All or none get one, and every reason against it is said.
///
/// Who somebody is comes from the county's roster, by which everything is judged.
public struct JoinCourse: Action {
  public let course: RecordedCourse.ID
  public let side: TrainingSide
  public let trainees: [Trainee]

  /// What each is called, for the reasons.
  public let names: [Teacher.ID: String]

  public init(
    _ course: RecordedCourse.ID, by side: TrainingSide, _ trainees: [Trainee],
    names: [Teacher.ID: String]
  ) {
    self.course = course
    self.side = side
    self.trainees = trainees
    self.names = names
  }

  public var permission: Permission { side.permission }
  public func place(in connection: any Connection) throws -> Place { side.place }

  /// - Returns: How many joined.
  @discardableResult
  public func perform(in work: Work) throws -> Int {
    let known = try work.trainingCourse(course)
    let terms = try work.trainingTerms(in: known.course.year)
    let courses = Dictionary(
      try work.connection.trainingCourses().map { ($0.id, $0) }
    ) { first, _ in first }
    let sessions = Dictionary(
      grouping: try work.connection.trainingSessions().filter { $0.offBecause == nil },
      by: \.course
    ).mapValues { $0.map(\.session) }
    var offer = OfferedCourse(
      id: known.id, course: known.course, isCalledOff: known.offBecause != nil,
      sessions: sessions[known.id] ?? [],
      joined: try work.connection.placesTaken()[known.id] ?? 0)
    var reasons: [Phrase] = []
    if trainees.isEmpty { reasons.append(.nobodyChosen) }
    if !trainees.isEmpty, offer.joined + trainees.count > known.course.places, trainees.count > 1 {
      reasons.append(
        .placesShort(trainees.count, left: max(0, known.course.places - offer.joined)))
    }
    for trainee in trainees {
      let name = names[trainee.id] ?? trainee.id.rawValue
      guard try belongs(trainee.id, work) else {
        reasons.append(.noTeacher(trainee.id.rawValue))
        continue
      }
      let outcomes =
        try work.connection.courseOutcomes(.teacher(trainee.id), among: courses, terms)[
          trainee.id] ?? [:]
      let learning = Learning(
        completed: Set(outcomes.filter { $0.value.standing == .completed }.keys),
        sessions: outcomes.keys.reduce(into: [:]) { $0[$1] = sessions[$1] ?? [] })
      reasons += offer.faults(for: trainee, who: learning, on: work.today, terms).map {
        .joiningFault($0, name, courses: { courses[$0]?.course.title ?? $0 })
      }
    }
    try Refused.unless(reasons)
    offer.joined += trainees.count
    try work.keep(
      trainees.map { ($0.id, known.course.fee(of: $0)) }, in: known.id, outBecause: "",
      event: "join-course")
    return trainees.count
  }

  private func belongs(_ teacher: Teacher.ID, _ work: Work) throws -> Bool {
    switch side {
    case .teacher(let own): teacher == own
    case .school(let school):
      try work.connection.schools(of: teacher, on: work.today).contains(school)
    }
  }
}

/// Gives a place in a course up, with the reason.
///
/// The teacher or the school may until the course begins for them; whoever runs training may
/// until something of it was marked.
public struct LeaveCourse: Action {
  public let course: RecordedCourse.ID
  public let teacher: Teacher.ID

  /// Nil when whoever runs training takes somebody off.
  public let side: TrainingSide?
  public let reason: String

  public init(
    _ course: RecordedCourse.ID, _ teacher: Teacher.ID, by side: TrainingSide?,
    because reason: String
  ) {
    self.course = course
    self.teacher = teacher
    self.side = side
    self.reason = reason
  }

  public var permission: Permission { side?.permission ?? .runTraining }
  public func place(in connection: any Connection) throws -> Place { side?.place ?? .county }

  public func perform(in work: Work) throws {
    let known = try work.trainingCourse(course)
    let place = try work.connection.coursePlaces(.course(course)).first {
      $0.teacher == teacher
    }
    var reasons: [Phrase] = []
    switch side {
    case .teacher(let own) where own != teacher: reasons.append(.noPlace(known.course.title))
    case .school(let school):
      if try !work.connection.schools(of: teacher, on: work.today).contains(school) {
        reasons.append(.noTeacher(teacher.rawValue))
      }
    default: break
    }
    guard let place else { throw Refused(reasons + [.noPlace(known.course.title)]) }
    if place.outBecause != nil, reasons.isEmpty { return }
    reasons += work.reasons(for: reason)
    let attended = try work.connection.courseAttendance(.course(course)).contains {
      $0.teacher == teacher
    }
    if attended { reasons.append(.courseHasBegun(known.course.title)) }
    try Refused.unless(reasons)
    try work.keep(
      [(teacher, place.fee)], in: course, outBecause: reason.trimmed, event: "leave-course")
  }
}

extension Work {
  fileprivate func keep(
    _ people: [(teacher: Teacher.ID, fee: Int)], in course: RecordedCourse.ID,
    outBecause reason: String, event name: String
  ) throws {
    let event = try record(
      name, of: course, "teachers \(people.map(\.teacher.rawValue).joined(separator: " "))")
    for (teacher, fee) in people {
      try connection.execute(
        """
        INSERT INTO training_place
          (event_sequence, course_id, teacher_id, fee, out_because, day, account, person)
        VALUES
          (\(event.sequence), \(course), \(teacher.rawValue), \(fee), \(reason), \(today),
           \(actor.account), \(actor.name))
        """)
    }
  }
}
