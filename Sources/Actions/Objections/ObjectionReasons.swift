internal import Season
internal import Store
internal import Wording

extension RaisedObjection {
  /// Whether somebody has raised it, or it's about them: nobody decides their own case.
  func isOwnCase(of work: Work) -> Bool {
    account == work.actor.account || teacher == work.actor.teacher
  }

  /// Everything against answering it with these words.
  func reasonsAgainstAnswer(_ words: String, isUpheld: Bool, _ work: Work) -> [Phrase] {
    var reasons: [Phrase] = []
    if words.trimmed.isEmpty { reasons.append(.needsWords) }
    if words.count > 1_000 { reasons.append(.tooLong(words.count, allowed: 1_000)) }
    if isOwnCase(of: work) { reasons.append(.ownCase) }
    return reasons + self.reasons(against: .answer(by: work.actor.account, upholds: isUpheld))
  }

  /// Everything against signing the answer, or sending it back with a reason.
  ///
  /// - Parameter seen: How many steps the signer has seen.
  func reasonsAgainstSigning(sendBack: String?, seen: Int, _ work: Work) -> [Phrase] {
    var reasons: [Phrase] = []
    if steps.count != seen { reasons.append(.objectionMovedOn) }
    if let sendBack, sendBack.trimmed.isEmpty { reasons.append(.needsWords) }
    if isOwnCase(of: work) { reasons.append(.ownCase) }
    let account = work.actor.account
    return reasons
      + self.reasons(against: sendBack == nil ? .sign(by: account) : .sendBack(by: account))
  }

  /// Whether the same was signed or sent back just now, by a second click.
  func wasJustTaken(_ kind: String, seen: Int, _ work: Work) -> Bool {
    steps.count == seen + 1 && steps.last?.kind == kind
      && steps.last?.account == work.actor.account
  }

  /// Why a step can't follow.
  func reasons(against step: ObjectionCase.Step) -> [Phrase] {
    var situation = situation
    do { try situation.take(step) } catch { return [.objectionFault(error)] }
    return []
  }
}
