public import Access
public import Classes
internal import Policy
public import Staffing
public import Store
internal import Training
internal import Wording

/// Forms a class of a course with its manager and tutors, or describes one anew (S002-60).
public struct SetClass: Action {
  public let content: NetworkClass

  /// Nil for a new one.
  public let id: RecordedClass.ID?
  public let names: [Teacher.ID: String]

  public init(
    _ content: NetworkClass, as id: RecordedClass.ID? = nil, names: [Teacher.ID: String] = [:]
  ) {
    self.content = content
    self.id = id
    self.names = names
  }

  public var permission: Permission { .runTraining }

  @discardableResult
  public func perform(in work: Work) throws -> RecordedClass.ID {
    _ = try work.classTerms()
    let course = try work.runningCourse(content.course)
    var content = content
    content.name = content.name.trimmed
    let own = try work.connection.networkClasses().filter {
      $0.content.course == course.id && $0.offBecause == nil
    }
    if let same = own.first(where: { $0.content == content && (id == nil || id == $0.id) }) {
      return same.id
    }
    var reasons: [Phrase] = []
    if let id, !own.contains(where: { $0.id == id }) { reasons.append(.noClass(id)) }
    reasons += content.faults(
      others: Set(own.filter { $0.id != id }.map(\.content.name)),
      trainees: try work.trainees(of: course.id)
    ).map { .classFault($0, names: names) }
    for teacher in content.tutors.union([content.manager]).sorted()
    where try work.connection.schools(of: teacher, on: work.today).isEmpty {
      reasons.append(.noTeacher(teacher.rawValue))
    }
    if let id {
      // A tutor who has trainees can't just go.
      let left = Set(try work.connection.classSeats().filter { $0.inClass == id }.map(\.tutor))
      reasons += left.subtracting(content.tutors).sorted().map {
        .tutorHasTrainees(names.name($0))
      }
    }
    try Refused.unless(reasons)
    return try work.keep(content, as: id, offBecause: "", event: "set-class")
  }
}

/// Dissolves a class; its trainees sit in none, what was noted stays on record.
public struct DissolveClass: Action {
  public let id: RecordedClass.ID
  public let reason: String

  public init(_ id: RecordedClass.ID, because reason: String) {
    self.id = id
    self.reason = reason
  }

  public var permission: Permission { .runTraining }

  public func perform(in work: Work) throws {
    guard let known = try work.connection.networkClass(id) else { throw Refused(.noClass(id)) }
    if known.offBecause != nil { return }
    try Refused.unless(work.reasons(for: reason))
    let seats = try work.connection.classSeats().filter { $0.inClass == id }
    _ = try work.keep(
      known.content, as: id, offBecause: reason.trimmed, event: "dissolve-class")
    if !seats.isEmpty {
      try work.seat(Set(seats.map(\.teacher)), of: known.content.course, in: nil, under: nil)
    }
  }
}

/// Puts trainees of a course into a class under one of its tutors, all or none; whoever sat
/// in another moves.
public struct SeatTrainees: Action {
  public let inClass: RecordedClass.ID
  public let trainees: Set<Teacher.ID>
  public let tutor: Teacher.ID
  public let names: [Teacher.ID: String]

  public init(
    _ trainees: Set<Teacher.ID>, in inClass: RecordedClass.ID, under tutor: Teacher.ID,
    names: [Teacher.ID: String] = [:]
  ) {
    self.inClass = inClass
    self.trainees = trainees
    self.tutor = tutor
    self.names = names
  }

  public var permission: Permission { .runTraining }

  /// - Returns: How many sit elsewhere than before.
  @discardableResult
  public func perform(in work: Work) throws -> Int {
    let known = try work.networkClass(inClass)
    let seats = try work.connection.classSeats().filter { $0.inClass == inClass }
    let sitting = Dictionary(seats.map { ($0.teacher, $0.tutor) }) { first, _ in first }
    let moved = trainees.filter { sitting[$0] != tutor }
    var reasons: [Phrase] = []
    if trainees.isEmpty { reasons.append(.needsTrainees) }
    reasons += TutorLoad.faults(
      trainees, under: tutor, in: known.content, seats: sitting,
      places: try work.trainees(of: known.content.course), try work.classTerms()
    ).map { .seatFault($0, names: names) }
    try Refused.unless(reasons)
    if !moved.isEmpty {
      try work.seat(moved, of: known.content.course, in: inClass, under: tutor)
    }
    return moved.count
  }
}

extension Work {
  fileprivate func keep(
    _ content: NetworkClass, as id: RecordedClass.ID?, offBecause reason: String,
    event name: String
  ) throws -> RecordedClass.ID {
    let event = try record(name, of: id ?? content.course, "tutors \(content.tutors.count)")
    let id = id ?? "N-\(event.sequence)"
    try connection.execute(
      """
      INSERT INTO network_class
        (event_sequence, id, course_id, name, manager_id, tutors, off_because, day, account,
         person)
      VALUES
        (\(event.sequence), \(id), \(content.course), \(content.name),
         \(content.manager.rawValue), \(Set(content.tutors.map(\.rawValue)).joinedWords),
         \(reason), \(today), \(actor.account), \(actor.name))
      """)
    return id
  }

  fileprivate func seat(
    _ trainees: Set<Teacher.ID>, of course: RecordedCourse.ID, in inClass: RecordedClass.ID?,
    under tutor: Teacher.ID?
  ) throws {
    let event = try record(
      "seat-trainees", of: inClass ?? course, "trainees \(trainees.count)")
    for teacher in trainees.sorted() {
      try connection.execute(
        """
        INSERT INTO class_seat (event_sequence, course_id, teacher_id, class_id, tutor_id)
        VALUES
          (\(event.sequence), \(course), \(teacher.rawValue), \(inClass ?? ""),
           \(tutor?.rawValue ?? ""))
        """)
    }
  }
}
