public import Access
internal import Season
internal import Staffing
public import Store
internal import Wording

/// Answers an objection; it holds once another person has signed it.
public struct AnswerObjection: Action {
  public let objection: String
  public let isUpheld: Bool
  public let remedy: Remedy
  public let words: String

  /// What the answer changes, as it was shown.
  public let effect: ObjectionEffect

  /// The plan for which the effect was worked out.
  public let plan: String

  public init(
    objection: String, isUpheld: Bool, remedy: Remedy, words: String, effect: ObjectionEffect,
    plan: String
  ) {
    self.objection = objection
    self.isUpheld = isUpheld
    self.remedy = remedy
    self.words = words
    self.effect = effect
    self.plan = plan
  }

  public var permission: Permission { .answerObjection }

  public func perform(in work: Work) throws {
    guard let found = try work.connection.objection(objection) else {
      throw Refused(.noObjection(objection))
    }
    if let answer = found.answer, answer.account == work.actor.account,
      answer.words == words.trimmed, answer.isUpheld == isUpheld,
      answer.remedy == remedy.description
    {
      return
    }
    var reasons = found.reasonsAgainstAnswer(words, isUpheld: isUpheld, work)
    if !isUpheld && remedy != .none { reasons.append(.remedyOfRejected) }
    if try work.connection.currentPlanID() != plan { reasons.append(.planMovedOn) }
    reasons += effect.clashes.map { Phrase(zh: $0.zh, en: $0.en) }
    try Refused.unless(reasons)
    try work.add(
      "answer", to: found, isUpheld: isUpheld, remedy: remedy.description, words: words.trimmed,
      effect: effect.record)
  }
}

/// Signs the answer, or sends it back, as a second person.
public struct SignAnswer: Action {
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
    guard let found = try work.connection.objection(objection) else {
      throw Refused(.noObjection(objection))
    }
    let kind = sendBack == nil ? "sign" : "send-back"
    if found.wasJustTaken(kind, seen: seen, work) { return }
    try Refused.unless(found.reasonsAgainstSigning(sendBack: sendBack, seen: seen, work))
    try work.add(kind, to: found, words: sendBack?.trimmed ?? "")
  }
}

/// Takes one's own objection back.
public struct WithdrawObjection: Action {
  public let objection: String

  public init(objection: String) { self.objection = objection }

  public var permission: Permission { .object }

  public func place(in connection: any Connection) throws -> Place {
    guard let found = try connection.objection(objection) else { return .county }
    return .teacher(found.line.teacher, at: [found.line.from, found.line.to])
  }

  public func perform(in work: Work) throws {
    guard let found = try work.connection.objection(objection) else {
      throw Refused(.noObjection(objection))
    }
    if found.situation.state == .withdrawn && found.account == work.actor.account { return }
    try Refused.unless(found.reasons(against: .withdraw(by: work.actor.account)))
    try work.add("withdraw", to: found)
  }
}

extension Work {
  /// Adds a step to an objection. Grounds and answers are people's words and stay
  /// out of the event.
  fileprivate func add(
    _ kind: String, to objection: Objection, isUpheld: Bool = false, remedy: String = "",
    words: String = "", effect: String = ""
  ) throws {
    let event = try record(
      "\(kind)-objection", of: objection.id,
      kind == "answer" ? (isUpheld ? "upheld \(remedy)" : "rejected") : "")
    try connection.execute(
      """
      INSERT INTO objection_step
        (objection_id, position, kind, account, person, is_upheld, remedy, words, effect, day,
         event_sequence)
      VALUES
        (\(objection.id), \(objection.steps.count + 1), \(kind), \(actor.account), \(actor.name),
         \(isUpheld), \(remedy), \(words), \(effect), \(today), \(event.sequence))
      """)
  }
}
