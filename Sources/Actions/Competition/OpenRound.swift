public import Access
internal import Policy
internal import Season
public import Staffing
internal import Store
internal import Wording

/// Opens the next round's wishes until the end of a day: school, then district or
/// group, then county, then assignment, as the book has them.
///
/// The first round waits for every school's congress (S001-101), the others for the end of the
/// notice before.
public struct OpenRound: Action {
  public let year: SchoolYear

  /// The round to open, from 1, as it was shown.
  public let number: Int
  public let closes: Day

  public init(year: SchoolYear, number: Int, closes: Day) {
    self.year = year
    self.number = number
    self.closes = closes
  }

  public var permission: Permission { .runCompetition }

  public func perform(in work: Work) throws {
    let run = try work.competition(of: year)
    if let known = run.rounds.first(where: { $0.number == number }), known.closes == closes {
      return
    }
    let season = try work.season(of: year)
    try Refused.unless(try reasons(work, run))
    let event = try work.record(
      "open-competition-round", of: run.id, "round \(number) closes \(closes)")
    try work.connection.execute(
      """
      INSERT INTO competition_round
        (competition_id, number, opens, closes, outage_minutes, event_sequence)
      VALUES
        (\(run.id), \(number), \(work.today), \(closes), \(season.outageMinutes),
         \(event.sequence))
      """)
  }

  private func reasons(_ work: Work, _ run: CompetitionRun) throws -> [Phrase] {
    var reasons: [Phrase] = []
    if run.carried != nil { reasons.append(.competitionCarriedAlready) }
    if number != run.rounds.count + 1 {
      reasons.append(.roundNotNext(number, next: run.rounds.count + 1))
    } else if number > (try work.competitionTerms(of: year)).steps.count {
      reasons.append(.noMoreRounds)
    }
    if closes < work.today {
      reasons.append(.dayOutside(closes, work.today...max(work.today, year.days.upperBound)))
    }
    if let last = run.rounds.last {
      let state = last.situation(try work.deadline(of: last)).state(on: work.today)
      if state != .ended { reasons.append(.roundNotEnded(last.number)) }
      reasons += try work.openObjectionReasons(run)
    } else {
      for school in run.schools where !school.isApproved {
        reasons.append(.needsCongress(school.name))
      }
    }
    return reasons
  }
}

extension Work {
  /// What the county's book says of competing in a year.
  func competitionTerms(of year: SchoolYear) throws -> CompetitionTerms {
    guard let book = try connection.book(in: year) else { throw Refused(.needsCounty) }
    return book.competitionTerms
  }
}
