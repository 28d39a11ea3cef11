internal import Chronicle
public import Partnership
public import Policy
internal import Staffing
public import Store
internal import Wording

extension RecordedPairScheme {
  /// How it stands by a book.
  public func standing(by terms: PairSchemeTerms) -> SchemeStanding {
    SchemeStanding(
      version: version, objectives: statement?.objectives.count ?? 0,
      promises: Set(standing.map(\.side)),
      talks: talks.map { $0.heads.count == PairSide.allCases.count },
      expected: terms.talks.value,
      signatures: signatures.map { ($0.side, $0.version, $0.day) },
      due: term.days.lowerBound.advanced(by: terms.due.value))
  }
}

extension Work {
  /// What the book says of schemes.
  ///
  /// - Throws: `Refused` when it says nothing.
  func schemeTerms() throws -> PairSchemeTerms {
    guard let terms = try pairingTerms().scheme else { throw Refused(.needsScheme) }
    return terms
  }

  /// The term that runs today: schemes are made, changed and signed in their own term.
  var term: Term { .running(on: today) }

  /// What stands against words: that there are none, or too many.
  func wordReasons(_ words: String, longest: Int) -> [Phrase] {
    if words.trimmed.isEmpty { return [.needsWords] }
    return words.count > longest ? [.tooLong(words.count, allowed: longest)] : []
  }

  /// That a pair doesn't run today, if so.
  func pairReasons(_ pair: PairGraph.Pair) throws -> [Phrase] {
    try connection.runs(pair, on: today) ? [] : [.pairDoesNotRun(today)]
  }
}
