public import Access
public import Observing
internal import Sealing
public import Staffing
public import Store
internal import Wording

/// Writes down what somebody saw in a lesson, or writes it anew: once, where it happened, also
/// long after with a phone that was without a network (S000-005, S001-123).
///
/// The same sent twice is kept once. Whoever writes anew says which revision they saw; where
/// another has come since, from a desk perhaps, nothing is written and both are told.
public struct RecordObservation: Action {
  /// The most photographs of one lesson, and the most bytes of each.
  public static let mostPhotos = 6
  public static let largestPhoto = 512 * 1_024

  public enum Outcome: Equatable, Sendable {
    /// The revision that says it.
    case kept(revision: Int)

    /// What was written since.
    case conflict(RecordedObservation)
  }

  public let id: RecordedObservation.ID
  public let lesson: HeardLesson
  public let sheet: ObservationSheet

  /// The revision that was seen; 0 for a new one.
  public let base: Int
  public let photos: [[UInt8]]

  /// Whoever writes, if they are a teacher of the county.
  public let observer: Teacher.ID?

  public init(
    _ id: RecordedObservation.ID, of lesson: HeardLesson, _ sheet: ObservationSheet,
    after base: Int = 0, photos: [[UInt8]] = [], by observer: Teacher.ID?
  ) {
    self.id = id
    self.lesson = lesson.trimmed
    self.sheet = sheet.trimmed
    self.base = base
    self.photos = photos
    self.observer = observer
  }

  public var permission: Permission { .observeLessons }

  /// A teacher hears lessons anywhere, under their own school's eyes; anybody else at the
  /// schools that they answer for.
  public func place(in connection: any Connection) throws -> Place {
    guard let observer else { return .school(lesson.school) }
    let own = try connection.schools(of: observer, on: lesson.day)
    return .teacher(observer, at: own.union([lesson.school]))
  }

  public func perform(in work: Work) throws -> Outcome {
    let known = try work.connection.observation(id)
    if let known {
      if known.account != work.actor.account { throw Refused(.notYourObservation) }
      if says(the: known) { return .kept(revision: known.revision) }
      if known.withdrawal != nil { throw Refused(.observationIsWithdrawn) }
      if known.revision != base { return .conflict(known) }
    }
    try Refused.unless(try reasons(in: work, photosBefore: known?.photos ?? []))
    let revision = (known?.revision ?? 0) + 1
    let event = try work.record(
      "record-observation", of: id,
      "revision \(revision) day \(lesson.day) school \(lesson.school)")
    try work.connection.insertObservation(
      id, revision: revision, of: lesson, sheet, photos: photos, observer: observer,
      account: work.actor.account, person: work.actor.name, on: work.today, event: event)
    return .kept(revision: revision)
  }

  /// Whether what is on record says just this.
  private func says(the known: RecordedObservation) -> Bool {
    known.lesson == lesson && known.sheet == sheet
      && photos.allSatisfy { known.photos.contains(sha256($0)) }
  }

  private func reasons(in work: Work, photosBefore: [String]) throws -> [Phrase] {
    let terms = try work.observationTerms(on: lesson.day)
    var reasons: [Phrase] = []
    if !isOurs(id) { reasons.append(.badObservationID) }
    if work.actor.teacher != observer { reasons.append(.notYourObservation) }
    reasons += try work.reasons(against: lesson)
    if lesson.day > work.today { reasons.append(.dayAhead(lesson.day, today: work.today)) }
    if lesson.teacher == observer { reasons.append(.heardOneself) }
    reasons += sheet.faults(terms, of: lesson.kind).map { .observationFault($0, terms) }
    let count = Set(photosBefore).union(photos.map { sha256($0) }).count
    if count > Self.mostPhotos {
      reasons.append(.tooManyPhotographs(count, allowed: Self.mostPhotos))
    }
    for (number, photo) in photos.enumerated() {
      if !photo.starts(with: [0xff, 0xd8, 0xff]) {
        reasons.append(.noPhotograph(number + 1))
      } else if photo.count > Self.largestPhoto {
        reasons.append(
          .photographTooLarge(
            number + 1, kilobytes: (photo.count + 1_023) / 1_024,
            allowed: Self.largestPhoto / 1_024))
      }
    }
    return reasons
  }
}

/// Whether a number is written as a universally unique one (RFC 9562): devices make them alone.
private func isOurs(_ id: String) -> Bool {
  let parts = id.split(separator: "-", omittingEmptySubsequences: false)
  return parts.map(\.utf8.count) == [8, 4, 4, 4, 12]
    && parts.allSatisfy { $0.allSatisfy { "0123456789abcdef".contains($0) } }
}

/// Takes an observation back; it stays on record with the reason. Only whoever wrote it may.
public struct WithdrawObservation: Action {
  public let id: RecordedObservation.ID
  public let reason: String

  public init(_ id: RecordedObservation.ID, because reason: String) {
    self.id = id
    self.reason = reason
  }

  public var permission: Permission { .observeLessons }

  public func place(in connection: any Connection) throws -> Place {
    guard let found = try connection.observation(id) else { return .county }
    guard let observer = found.observer else { return .school(found.lesson.school) }
    return .teacher(observer, at: try connection.schools(of: observer, on: found.lesson.day))
  }

  public func perform(in work: Work) throws {
    guard let found = try work.connection.observation(id) else {
      throw Refused(.noObservation(id))
    }
    var reasons: [Phrase] = []
    if found.account != work.actor.account { reasons.append(.notYourObservation) }
    if reason.trimmed.isEmpty { reasons.append(.needsWords) }
    if reason.count > 200 { reasons.append(.tooLong(reason.count, allowed: 200)) }
    try Refused.unless(reasons)
    if found.withdrawal != nil { return }
    let event = try work.record("withdraw-observation", of: id)
    try work.connection.execute(
      """
      INSERT INTO observation_withdrawal
        (observation_id, reason, account, person, written_on, event_sequence)
      VALUES
        (\(id), \(reason.trimmed), \(work.actor.account), \(work.actor.name), \(work.today),
         \(event.sequence))
      """)
  }
}

/// What the teacher who was heard makes of it (课后反思、回应, S000-005, S001-113).
public struct AnswerObservation: Action {
  public let id: RecordedObservation.ID
  public let words: String

  public init(_ id: RecordedObservation.ID, _ words: String) {
    self.id = id
    self.words = words
  }

  public var permission: Permission { .keepLessons }

  public func place(in connection: any Connection) throws -> Place {
    try connection.observation(id).map { .teacher($0.lesson.teacher, at: []) } ?? .county
  }

  public func perform(in work: Work) throws {
    guard let found = try work.connection.observation(id) else {
      throw Refused(.noObservation(id))
    }
    var reasons: [Phrase] = []
    if work.actor.teacher != found.lesson.teacher { reasons.append(.notYourLesson) }
    if found.withdrawal != nil { reasons.append(.observationIsWithdrawn) }
    if words.trimmed.isEmpty { reasons.append(.needsWords) }
    if words.count > ObservationSheet.longestText {
      reasons.append(.tooLong(words.count, allowed: ObservationSheet.longestText))
    }
    try Refused.unless(reasons)
    if found.answer?.text == words.trimmed { return }
    let event = try work.record("answer-observation", of: id)
    try work.connection.execute(
      """
      INSERT INTO observation_answer
        (event_sequence, observation_id, words, account, person, written_on)
      VALUES
        (\(event.sequence), \(id), \(words.trimmed), \(work.actor.account), \(work.actor.name),
         \(work.today))
      """)
  }
}
