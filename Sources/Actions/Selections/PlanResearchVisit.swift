public import Access
public import Staffing
public import Store
internal import Wording

/// Plans a researcher's visit to a school, to hear and talk over lessons (高效课堂, S001-116).
public struct PlanResearchVisit: Action {
  public let school: School.ID
  public let day: Day
  public let theme: String

  public init(to school: School.ID, on day: Day, _ theme: String) {
    self.school = school
    self.day = day
    self.theme = theme
  }

  public var permission: Permission { .keepStudies }
  public func place(in connection: any Connection) throws -> Place { .county }

  /// - Returns: The visit's id; that of the same one when it was sent twice.
  @discardableResult
  public func perform(in work: Work) throws -> ResearchVisit.ID {
    _ = try work.studyTerms(on: work.today)
    let same = try work.connection.researchVisits().first {
      $0.school == school && $0.day == day && $0.account == work.actor.account
        && $0.cancellation == nil
    }
    if let same {
      if same.theme == theme.trimmed { return same.id }
      throw Refused(.visitPlanned(day))
    }
    var reasons: [Phrase] = []
    if try !work.knows(school) { reasons.append(.studyNoSchool(school.rawValue)) }
    let allowed = work.today.advanced(by: -14)...work.today.advanced(by: 366)
    if !allowed.contains(day) { reasons.append(.visitDay(day, allowed)) }
    if theme.trimmed.isEmpty { reasons.append(.visitNeedsTheme) }
    reasons += work.reasons(againstAny: theme, longest: 100)
    try Refused.unless(reasons)
    let event = try work.record("plan-research-visit", of: school.rawValue, "day \(day)")
    let id = "RV-\(event.sequence)"
    try work.connection.execute(
      """
      INSERT INTO research_visit
        (id, school_id, visit_day, theme, account, person, day, event_sequence)
      VALUES
        (\(id), \(school.rawValue), \(day), \(theme.trimmed), \(work.actor.account),
         \(work.actor.name), \(work.today), \(event.sequence))
      """)
    return id
  }
}

/// Notes what a visit came to: how many lessons were heard, and what was talked over.
public struct NoteResearchVisit: Action {
  public let id: ResearchVisit.ID
  public let lessons: Int
  public let words: String

  public init(_ id: ResearchVisit.ID, lessons: Int, words: String) {
    self.id = id
    self.lessons = lessons
    self.words = words
  }

  public var permission: Permission { .keepStudies }
  public func place(in connection: any Connection) throws -> Place { .county }

  public func perform(in work: Work) throws {
    let visit = try work.ownVisit(id)
    if let note = visit.note {
      if note.lessons == lessons, note.words == words.trimmed { return }
      throw Refused(.visitNoted)
    }
    var reasons = work.reasons(against: words, longest: 1_000)
    if visit.day > work.today { reasons.append(.dayAhead(visit.day, today: work.today)) }
    if !(0...20).contains(lessons) { reasons.append(.visitLessons(lessons)) }
    try Refused.unless(reasons)
    let event = try work.record("note-research-visit", of: id, "lessons \(lessons)")
    try work.connection.execute(
      """
      INSERT INTO research_visit_note (visit_id, lessons, words, day, event_sequence)
      VALUES (\(id), \(lessons), \(words.trimmed), \(work.today), \(event.sequence))
      """)
  }
}

/// Calls a visit off before anything was noted of it.
public struct CallVisitOff: Action {
  public let id: ResearchVisit.ID
  public let reason: String

  public init(_ id: ResearchVisit.ID, because reason: String) {
    self.id = id
    self.reason = reason
  }

  public var permission: Permission { .keepStudies }
  public func place(in connection: any Connection) throws -> Place { .county }

  public func perform(in work: Work) throws {
    if let reason = try work.connection.researchVisit(id)?.cancellation,
      reason == self.reason.trimmed
    {
      return
    }
    let visit = try work.ownVisit(id)
    if visit.note != nil { throw Refused(.visitNoted) }
    try Refused.unless(work.reasons(against: reason, longest: 200))
    let event = try work.record("call-visit-off", of: id)
    try work.connection.execute(
      """
      INSERT INTO research_visit_cancellation (visit_id, reason, day, event_sequence)
      VALUES (\(id), \(reason.trimmed), \(work.today), \(event.sequence))
      """)
  }
}

extension Work {
  /// A visit of whoever acts that wasn't called off.
  fileprivate func ownVisit(_ id: ResearchVisit.ID) throws -> ResearchVisit {
    guard let visit = try connection.researchVisit(id), visit.cancellation == nil else {
      throw Refused(.noVisitOfResearch(id))
    }
    if visit.account != actor.account { throw Refused(.visitOfAnother(visit.person)) }
    return visit
  }
}
