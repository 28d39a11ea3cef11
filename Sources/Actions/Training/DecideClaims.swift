public import Access
internal import Staffing
public import Store
internal import Wording

/// Recognises hours from elsewhere, or says why not. Nobody decides on what they handed in.
public struct DecideClaims: Action {
  public let claims: [TrainingClaim.ID]
  public let isRecognised: Bool

  /// Needed to refuse.
  public let reason: String

  public init(_ claims: [TrainingClaim.ID], recognised: Bool, because reason: String = "") {
    self.claims = claims
    self.isRecognised = recognised
    self.reason = reason
  }

  public var permission: Permission { .recogniseTraining }

  /// - Returns: How many were decided; those that were decided so already don't count.
  @discardableResult
  public func perform(in work: Work) throws -> Int {
    let verdict = isRecognised ? TrainingClaim.Verdict.recognised : .refused
    var reasons: [Phrase] = []
    if claims.isEmpty { reasons.append(.noClaimChosen) }
    if !isRecognised { reasons += work.reasons(for: reason) }
    var open: [TrainingClaim] = []
    for id in Set(claims).sorted() {
      guard let claim = try work.connection.trainingClaim(id) else {
        reasons.append(.noClaim(id))
        continue
      }
      if let decision = claim.decision {
        if decision.verdict != verdict { reasons.append(.claimDecided(claim.content.title)) }
        continue
      }
      if claim.hand.account == work.actor.account || claim.teacher == work.actor.teacher {
        reasons.append(.ownClaim(claim.content.title))
      }
      open.append(claim)
    }
    try Refused.unless(reasons)
    for claim in open {
      try work.decide(
        claim, verdict, reason.trimmed,
        event: isRecognised ? "recognise-hours" : "refuse-hours")
    }
    return open.count
  }
}

/// Takes a claim back while it waits. Whoever handed it in may.
public struct WithdrawClaim: Action {
  public let claim: TrainingClaim.ID
  public let side: TrainingSide

  public init(_ claim: TrainingClaim.ID, by side: TrainingSide) {
    self.claim = claim
    self.side = side
  }

  public var permission: Permission { side.permission }
  public func place(in connection: any Connection) throws -> Place { side.place }

  public func perform(in work: Work) throws {
    guard let known = try work.connection.trainingClaim(claim), side.handedIn(known) else {
      throw Refused(.noClaim(claim))
    }
    if known.decision?.verdict == .withdrawn { return }
    if known.decision != nil { throw Refused(.claimDecided(known.content.title)) }
    try work.decide(known, .withdrawn, "", event: "withdraw-claim")
  }
}

extension TrainingSide {
  fileprivate func handedIn(_ claim: TrainingClaim) -> Bool {
    switch self {
    case .teacher(let teacher): claim.school == nil && claim.teacher == teacher
    case .school(let school): claim.school == school
    }
  }
}

extension Work {
  fileprivate func decide(
    _ claim: TrainingClaim, _ verdict: TrainingClaim.Verdict, _ reason: String,
    event name: String
  ) throws {
    let event = try record(name, of: claim.id, "hours \(claim.content.hours)")
    try connection.execute(
      """
      INSERT INTO training_claim_verdict
        (claim_id, verdict, reason, day, account, person, event_sequence)
      VALUES
        (\(claim.id), \(verdict.rawValue), \(reason), \(today), \(actor.account),
         \(actor.name), \(event.sequence))
      """)
  }
}
