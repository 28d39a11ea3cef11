public import Access
public import Attaching
internal import Policy
public import Staffing
public import Store
internal import Training
internal import Wording

/// Asks for a lecture or a lesson worked on together at the school (送教上门: 上课、做课, S002-08).
public struct RequestVisit: Action {
  public static let longestTopic = 200

  public let school: School.ID
  public let kind: String
  public let topic: String

  /// By when the school would like it.
  public let wishedBy: Day
  public let side: LearningSide

  public init(
    for school: School.ID, _ kind: String, on topic: String, wishedBy: Day, by side: LearningSide
  ) {
    self.school = school
    self.kind = kind
    self.topic = topic.trimmed
    self.wishedBy = wishedBy
    self.side = side
  }

  public var permission: Permission { side.permission }
  public func place(in connection: any Connection) throws -> Place { side.place }

  /// - Returns: The request's id; that of the same one when it was sent twice.
  @discardableResult
  public func perform(in work: Work) throws -> String {
    guard side.keeps([school]) else { throw Refused(.learningOfOthers) }
    let same = try work.connection.requestedVisits().first {
      $0.withdrawal == nil && $0.report == nil && $0.school == school && $0.kind == kind
        && $0.topic == topic && $0.wishedBy == wishedBy
    }
    if let same { return same.id }
    let terms = try work.attachmentTerms(on: work.today)
    var reasons = work.reasons(against: topic, longest: Self.longestTopic)
    if terms[visit: kind] == nil { reasons.append(.noAttachmentWord(kind)) }
    if wishedBy < work.today { reasons.append(.visitPast(wishedBy)) }
    reasons += work.reasons(againstPlanned: wishedBy)
    try Refused.unless(reasons)
    let event = try work.record("request-visit", of: school.rawValue, "kind \(kind)")
    let id = "VR-\(event.sequence)"
    try work.connection.execute(
      """
      INSERT INTO visit_request
        (id, school_id, kind, topic, wished_by, account, person, day, event_sequence)
      VALUES
        (\(id), \(school.rawValue), \(kind), \(topic), \(wishedBy), \(work.byHand),
         \(event.sequence))
      """)
    return id
  }
}

/// Accepts a visit with a day, by a trainer of the pool or for them by an office (S002-08); no
/// trainer has two things at once.
public struct AcceptVisit: Action {
  public let request: String
  public let slot: TrainerSlot
  public let side: LearningSide

  public init(_ request: String, _ slot: TrainerSlot, by side: LearningSide) {
    self.request = request
    self.slot = slot
    self.side = side
  }

  public var permission: Permission { side.permission }
  public func place(in connection: any Connection) throws -> Place { side.place }

  public func perform(in work: Work) throws {
    let visits = try work.connection.requestedVisits().filter { $0.withdrawal == nil }
    guard let found = visits.first(where: { $0.id == request }) else {
      throw Refused(.noLearningRecord(request))
    }
    guard
      let trainer = try work.connection.trainers().first(where: {
        $0.id == slot.trainer && $0.outBecause == nil
      })
    else { throw Refused(.noTrainer(slot.trainer)) }
    guard side == .office || trainer.trainer.teacher.map({ side == .own($0) }) == true else {
      throw Refused(.visitOtherTrainer)
    }
    if let answer = found.answer {
      if answer.slot == slot { return }
      throw Refused(.visitAccepted(answer.trainerName, answer.slot.day))
    }
    var reasons: [Phrase] = []
    if slot.day < work.today { reasons.append(.visitPast(slot.day)) }
    reasons += work.reasons(againstPlanned: slot.day)
    let diary = TrainerDiary(
      visits.compactMap(\.answer?.slot),
      sessions: try work.connection.trainingSessions().filter { $0.offBecause == nil }.map {
        (trainers: $0.session.trainers, day: $0.session.day, minutes: $0.session.minutes)
      })
    if !diary.isFree(slot) { reasons.append(.visitBusy(trainer.trainer.name, slot.day)) }
    try Refused.unless(reasons)
    let event = try work.record(
      "accept-visit", of: request, "trainer \(slot.trainer) day \(slot.day)")
    try work.connection.execute(
      """
      INSERT INTO visit_answer
        (request_id, trainer_id, trainer_name, held_on, half, account, person, day,
         event_sequence)
      VALUES
        (\(request), \(slot.trainer), \(trainer.trainer.name), \(slot.day),
         \(slot.half.rawValue), \(work.byHand), \(event.sequence))
      """)
  }
}

/// Says what a visit brought, for the school that asked for it.
public struct ReportVisit: Action {
  public static let longestWords = 1_000
  public static let mostPeople = 500

  public let request: String
  public let people: Int
  public let words: String
  public let side: LearningSide

  public init(_ request: String, people: Int, _ words: String, by side: LearningSide) {
    self.request = request
    self.people = people
    self.words = words.trimmed
    self.side = side
  }

  public var permission: Permission { side.permission }
  public func place(in connection: any Connection) throws -> Place { side.place }

  public func perform(in work: Work) throws {
    let found = try work.connection.requestedVisits().first {
      $0.id == request && $0.withdrawal == nil
    }
    guard let found, side.keeps([found.school]) else {
      throw Refused(.noLearningRecord(request))
    }
    if let report = found.report {
      if report.words == words, report.people == people { return }
      throw Refused(.visitReported(report.hand.day))
    }
    guard let answer = found.answer else { throw Refused(.visitNotAccepted) }
    var reasons = work.reasons(against: words, longest: Self.longestWords)
    if answer.slot.day > work.today { reasons.append(.visitIsLater(answer.slot.day)) }
    if !(1...Self.mostPeople).contains(people) {
      reasons.append(.learningPeople(people, most: Self.mostPeople))
    }
    try Refused.unless(reasons)
    let event = try work.record("report-visit", of: request, "people \(people)")
    try work.connection.execute(
      """
      INSERT INTO visit_report (request_id, people, words, account, person, day, event_sequence)
      VALUES (\(request), \(people), \(words), \(work.byHand), \(event.sequence))
      """)
  }
}
