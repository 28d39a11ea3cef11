public import Access
public import Observing
public import Staffing
public import Store
internal import Wording

/// Invites colleagues of any school to a lesson, early enough for them to change their own
/// (S000-012, S001-028): one's own, or one given at a school that somebody answers for.
public struct AnnounceLesson: Action {
  public let lesson: HeardLesson
  public let room: String
  public let seats: Int
  public let note: String

  /// - Parameter room: Where in the school; may be empty.
  public init(_ lesson: HeardLesson, in room: String, seats: Int, note: String) {
    self.lesson = lesson.trimmed
    self.room = room
    self.seats = seats
    self.note = note
  }

  public var permission: Permission { .keepLessons }

  public func place(in connection: any Connection) throws -> Place {
    let own = try connection.schools(of: lesson.teacher, on: lesson.day)
    return .teacher(lesson.teacher, at: own.union([lesson.school]))
  }

  /// - Returns: The lesson's id; that of the one that was announced already when it was sent
  ///   twice.
  @discardableResult
  public func perform(in work: Work) throws -> OpenLesson.ID {
    let announced = try work.connection.openLessons(from: lesson.day).filter {
      $0.cancellation == nil && $0.lesson.slot == lesson.slot
    }
    if let same = announced.first(where: { $0.lesson == lesson }) { return same.id }
    var reasons = try work.reasons(against: lesson)
    if lesson.day < work.today {
      reasons.append(.lessonDayPast(lesson.day, today: work.today))
    }
    if !announced.isEmpty {
      reasons.append(
        .teacherIsBusy(lesson.teacher.rawValue, lesson.day, period: lesson.period))
    }
    if !(1...500).contains(seats) { reasons.append(.seatsOutside(seats)) }
    for text in [room, note] where text.count > 500 {
      reasons.append(.tooLong(text.count, allowed: 500))
    }
    try Refused.unless(reasons)
    let event = try work.record(
      "announce-lesson", of: lesson.teacher.rawValue,
      "day \(lesson.day) school \(lesson.school)")
    let id = "K-\(event.sequence)"
    try work.connection.insertOpenLesson(
      id, lesson, place: room.trimmed, seats: seats, note: note.trimmed,
      account: work.actor.account, person: work.actor.name, event: event)
    return id
  }
}

/// Calls a lesson off; it stays on the list with the reason.
public struct CancelLesson: Action {
  public let id: OpenLesson.ID
  public let reason: String

  public init(_ id: OpenLesson.ID, because reason: String) {
    self.id = id
    self.reason = reason
  }

  public var permission: Permission { .keepLessons }

  public func place(in connection: any Connection) throws -> Place {
    guard let lesson = try connection.openLesson(id)?.lesson else { return .county }
    let own = try connection.schools(of: lesson.teacher, on: lesson.day)
    return .teacher(lesson.teacher, at: own.union([lesson.school]))
  }

  public func perform(in work: Work) throws {
    guard let found = try work.connection.openLesson(id) else { throw Refused(.noOpenLesson(id)) }
    var reasons: [Phrase] = []
    if found.lesson.day < work.today { reasons.append(.lessonIsOver(found.lesson.day)) }
    if reason.trimmed.isEmpty { reasons.append(.needsWords) }
    if reason.count > 200 { reasons.append(.tooLong(reason.count, allowed: 200)) }
    try Refused.unless(reasons)
    if found.cancellation != nil { return }
    let event = try work.record("cancel-lesson", of: id)
    try work.connection.execute(
      """
      INSERT INTO open_lesson_cancellation
        (lesson_id, reason, account, person, written_on, event_sequence)
      VALUES
        (\(id), \(reason.trimmed), \(work.actor.account), \(work.actor.name), \(work.today),
         \(event.sequence))
      """)
  }
}

/// Says that one means to come to a lesson, or doesn't after all.
public struct BookLesson: Action {
  public let id: OpenLesson.ID
  public let comes: Bool

  /// Whoever books, if they are a teacher of the county.
  public let visitor: Teacher.ID?

  public init(_ id: OpenLesson.ID, comes: Bool, by visitor: Teacher.ID?) {
    self.id = id
    self.comes = comes
    self.visitor = visitor
  }

  public var permission: Permission { .observeLessons }

  public func place(in connection: any Connection) throws -> Place {
    guard let found = try connection.openLesson(id) else { return .county }
    guard let visitor else { return .school(found.lesson.school) }
    let own = try connection.schools(of: visitor, on: found.lesson.day)
    return .teacher(visitor, at: own.union([found.lesson.school]))
  }

  public func perform(in work: Work) throws {
    guard let found = try work.connection.openLesson(id) else { throw Refused(.noOpenLesson(id)) }
    let isComing = found.visitors.contains { $0.account == work.actor.account }
    if isComing == comes { return }
    var reasons: [Phrase] = []
    if work.actor.teacher != visitor { reasons.append(.notYourObservation) }
    if found.cancellation != nil { reasons.append(.lessonIsCancelled) }
    if found.lesson.day < work.today { reasons.append(.lessonIsOver(found.lesson.day)) }
    if comes, found.lesson.teacher == visitor { reasons.append(.heardOneself) }
    if comes, found.visitors.count >= found.seats { reasons.append(.noSeat(found.seats)) }
    try Refused.unless(reasons)
    let event = try work.record("book-lesson", of: id, "comes \(comes)")
    try work.connection.execute(
      """
      INSERT INTO open_lesson_booking (event_sequence, lesson_id, comes, account, person)
      VALUES
        (\(event.sequence), \(id), \(comes), \(work.actor.account), \(work.actor.name))
      """)
  }
}
