public import Access
internal import Policy
public import Staffing
internal import Store
internal import Wording

/// Signs the result of a round, which posts it for the book's working days (S001-102), or
/// sends it back with the reason. Whoever decided the round doesn't sign it.
public struct SignRound: Action {
  public let year: SchoolYear
  public let number: Int

  /// The version that was shown.
  public let version: Int
  public let isSigned: Bool
  public let words: String

  public init(year: SchoolYear, number: Int, version: Int, isSigned: Bool, words: String) {
    self.year = year
    self.number = number
    self.version = version
    self.isSigned = isSigned
    self.words = words
  }

  public var permission: Permission { .signCompetition }

  public func perform(in work: Work) throws {
    let run = try work.competition(of: year)
    guard let result = run.rounds.first(where: { $0.number == number })?.result else {
      throw Refused(.roundNotDecided(number))
    }
    guard result.version == version else {
      throw Refused(.resultMovedOn(seen: version, now: result.version))
    }
    if let verdict = result.verdict {
      // The same verdict twice is a second click.
      guard verdict.isSigned == isSigned else {
        throw Refused(.resultSigned(by: verdict.person, on: verdict.day))
      }
      return
    }
    var reasons: [Phrase] = []
    if result.account == work.actor.account { reasons.append(.ownCase) }
    if !isSigned, words.trimmed.isEmpty { reasons.append(.needsWords) }
    try Refused.unless(reasons)
    guard let stored = try work.connection.latestCounty() else { throw Refused(.needsCounty) }
    let calendar = try CountyContent(stored).book.inForce(in: year).calendar
    let last = calendar.day(workingDays: run.noticeDays, after: work.today)
    let event = try work.record(
      isSigned ? "sign-competition-round" : "return-competition-round", of: run.id,
      "round \(number) version \(version) result \(result.sha256)"
        + (isSigned ? " notice until \(last)" : ""))
    try work.connection.execute(
      """
      INSERT INTO competition_verdict
        (competition_id, number, version, is_signed, words, account, person, day, last_day,
         is_certain, event_sequence)
      VALUES
        (\(run.id), \(number), \(version), \(isSigned), \(words.trimmed),
         \(work.actor.account), \(work.actor.name), \(work.today), \(isSigned ? last : work.today),
         \(calendar.isKnown(last)), \(event.sequence))
      """)
  }
}
