public import Access
internal import Season
internal import Staffing
public import Store
internal import Wording

/// Answers an objection to a round's result with reasons; it holds once another person
/// has signed it.
public struct AnswerRoundObjection: Action {
  public let objection: String
  public let isUpheld: Bool

  /// Whether the posted result is withdrawn and the round decided again; a misspelt
  /// name needs no such thing.
  public let decidesAgain: Bool
  public let words: String

  public init(objection: String, isUpheld: Bool, decidesAgain: Bool, words: String) {
    self.objection = objection
    self.isUpheld = isUpheld
    self.decidesAgain = decidesAgain
    self.words = words
  }

  public var permission: Permission { .answerObjection }

  public func perform(in work: Work) throws {
    let found = try work.roundObjection(objection)
    if let answer = found.answer, answer.account == work.actor.account,
      answer.words == words.trimmed, answer.isUpheld == isUpheld,
      answer.decidesAgain == decidesAgain
    {
      return
    }
    var reasons = found.reasonsAgainstAnswer(words, isUpheld: isUpheld, work)
    if decidesAgain && !isUpheld { reasons.append(.remedyOfRejected) }
    try Refused.unless(reasons)
    try work.add(
      "answer", to: found, isUpheld: isUpheld, decidesAgain: decidesAgain, words: words.trimmed)
  }
}

/// Signs the answer, or sends it back, as a second person. A signed answer that has the
/// round decided again withdraws the posted result in the same transaction.
public struct SignRoundAnswer: Action {
  public let objection: String

  /// Nil signs; else the reason for sending it back.
  public let sendBack: String?

  /// How many steps the signer has seen: what was shown is what is signed.
  public let seen: Int

  public init(objection: String, sendBack: String? = nil, seen: Int) {
    self.objection = objection
    self.sendBack = sendBack
    self.seen = seen
  }

  public var permission: Permission { .signAnswer }

  public func perform(in work: Work) throws {
    let found = try work.roundObjection(objection)
    let kind = sendBack == nil ? "sign" : "send-back"
    if found.wasJustTaken(kind, seen: seen, work) { return }
    try Refused.unless(found.reasonsAgainstSigning(sendBack: sendBack, seen: seen, work))
    let event = try work.add(kind, to: found, words: sendBack?.trimmed ?? "")
    if sendBack == nil, found.answer?.decidesAgain == true {
      try work.withdrawResult(after: found, event)
    }
  }
}

/// Takes one's own objection back.
public struct WithdrawRoundObjection: Action {
  public let objection: String

  public init(objection: String) { self.objection = objection }

  public var permission: Permission { .object }

  public func place(in connection: any Connection) throws -> Place {
    guard let found = try connection.competitionObjection(objection),
      let run = try connection.competition(found.competition)
    else { return .county }
    return try connection.place(of: found.teacher, inRound: found.round, of: run)
  }

  public func perform(in work: Work) throws {
    let found = try work.roundObjection(objection)
    if found.situation.state == .withdrawn && found.account == work.actor.account { return }
    try Refused.unless(found.reasons(against: .withdraw(by: work.actor.account)))
    try work.add("withdraw", to: found)
  }
}

extension Work {
  fileprivate func roundObjection(_ id: String) throws -> CompetitionObjection {
    guard let found = try connection.competitionObjection(id) else {
      throw Refused(.noObjection(id))
    }
    return found
  }

  /// Adds a step to an objection. Grounds and answers are people's words and stay out
  /// of the event.
  @discardableResult
  fileprivate func add(
    _ kind: String, to objection: CompetitionObjection, isUpheld: Bool = false,
    decidesAgain: Bool = false, words: String = ""
  ) throws -> AuditEvent {
    let event = try record(
      "\(kind)-round-objection", of: objection.id,
      kind == "answer"
        ? (isUpheld ? "upheld \(decidesAgain ? "again" : "none")" : "rejected") : "")
    try connection.execute(
      """
      INSERT INTO competition_objection_step
        (objection_id, position, kind, account, person, is_upheld, decides_again, words, day,
         event_sequence)
      VALUES
        (\(objection.id), \(objection.steps.count + 1), \(kind), \(actor.account), \(actor.name),
         \(isUpheld), \(decidesAgain), \(words), \(today), \(event.sequence))
      """)
    return event
  }

  /// Withdraws the version that was objected to, once, whichever objection was first.
  fileprivate func withdrawResult(
    after objection: CompetitionObjection, _ event: AuditEvent
  ) throws {
    let round = try connection.competition(objection.competition)?.rounds.first {
      $0.number == objection.round
    }
    guard let result = round?.result, result.version == objection.version,
      result.verdict?.withdrawal == nil
    else { return }
    try connection.execute(
      """
      INSERT INTO competition_withdrawal
        (competition_id, number, version, objection_id, day, event_sequence)
      VALUES
        (\(objection.competition), \(objection.round), \(objection.version), \(objection.id),
         \(today), \(event.sequence))
      """)
  }

  /// The objections that nothing goes on over, each in words (S001-102).
  func openObjectionReasons(_ run: CompetitionRun, round: Int? = nil) throws -> [Phrase] {
    try connection.competitionObjections(in: run.id, round: round).filter(\.situation.isOpen)
      .map { .objectionWaits($0.id, $0.name) }
  }
}
