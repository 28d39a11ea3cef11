public import Access
public import Staffing
public import Store
internal import Wording

/// Says what is wrong with one's own line of the frozen list.
public struct ContestLine: Action {
  public let list: String
  public let teacher: Teacher.ID
  public let claim: String

  public init(list: String, teacher: Teacher.ID, claim: String) {
    self.list = list
    self.teacher = teacher
    self.claim = claim
  }

  public var permission: Permission { .contestEligibility }

  public func place(in connection: any Connection) throws -> Place {
    .teacher(
      teacher,
      at: Set(try connection.eligibilityLine(of: teacher, in: list).map { [$0.school] } ?? []))
  }

  /// - Returns: The contest's number; that of the open one when the same words
  ///   were handed in already.
  public func perform(in work: Work) throws -> String {
    guard try work.connection.eligibilityLine(of: teacher, in: list) != nil,
      let frozen = try work.connection.eligibilityList(list)
    else { throw Refused(.noLine(teacher)) }
    let words = claim.trimmed
    let open = try work.connection.contests(of: list).first {
      $0.line.teacher == teacher && $0.answer == nil
    }
    if let open, open.claim == words { return open.id }
    var reasons: [Phrase] = []
    if let latest = try work.connection.eligibilityLists(of: frozen.schoolYear).first,
      latest.id != list
    {
      reasons.append(.listMovedOn(seen: frozen.version, now: latest.version))
    }
    if open != nil { reasons.append(.contestOpen) }
    if words.isEmpty { reasons.append(.needsWords) }
    if words.count > 1_000 { reasons.append(.tooLong(words.count, allowed: 1_000)) }
    if work.today > frozen.contestUntil { reasons.append(.contestOver(frozen.contestUntil)) }
    try Refused.unless(reasons)
    let event = try work.record("contest-eligibility", of: teacher.rawValue, "list \(list)")
    let id = "C-\(event.sequence)"
    try work.connection.execute(
      """
      INSERT INTO eligibility_contest
        (id, list_id, teacher_id, claim, account, day, event_sequence)
      VALUES
        (\(id), \(list), \(teacher.rawValue), \(words), \(work.actor.account), \(work.today),
         \(event.sequence))
      """)
    return id
  }
}

/// Answers a contest: upheld means the fact is corrected and the list frozen
/// anew, for a frozen line doesn't change.
public struct AnswerContest: Action {
  public let contest: String
  public let isUpheld: Bool
  public let words: String

  public init(contest: String, isUpheld: Bool, words: String) {
    self.contest = contest
    self.isUpheld = isUpheld
    self.words = words
  }

  public var permission: Permission { .answerObjection }

  public func perform(in work: Work) throws {
    guard let found = try work.connection.contest(contest) else {
      throw Refused(.noContest(contest))
    }
    if let answer = found.answer, answer.isUpheld == isUpheld, answer.words == words.trimmed {
      return
    }
    var reasons: [Phrase] = []
    if found.answer != nil { reasons.append(.contestAnswered) }
    if words.trimmed.isEmpty { reasons.append(.needsWords) }
    if found.account == work.actor.account { reasons.append(.ownCase) }
    try Refused.unless(reasons)
    let event = try work.record(
      "answer-contest", of: contest, isUpheld ? "upheld" : "rejected")
    try work.connection.execute(
      """
      INSERT INTO eligibility_contest_answer
        (contest_id, is_upheld, words, account, day, event_sequence)
      VALUES
        (\(contest), \(isUpheld), \(words.trimmed), \(work.actor.account), \(work.today),
         \(event.sequence))
      """)
  }
}
