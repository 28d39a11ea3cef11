import CoreTestSupport
import Policy
import Season
import Staffing
import Testing

@Suite struct `The vote of a staff congress` {
  private func terms() throws -> CongressTerms {
    try #require(try shippedBook().competitionTerms.congress)
  }

  @Test(arguments: bookNames)
  func `has its quorum from every shipped book, with its source`(name: String) throws {
    let terms = try #require(try shippedBook(name).competitionTerms.congress)
    #expect(terms.attendance == Fraction("2/3"))
    #expect(terms.citation.document.contains("教育部令第32号"))
  }

  @Test(
    arguments: [
      (CongressVote(members: 30, present: 20, inFavour: 15, against: 3, abstaining: 2), [], true),
      (CongressVote(members: 30, present: 20, inFavour: 14, against: 4, abstaining: 2), [], false),
      (
        CongressVote(members: 30, present: 19, inFavour: 19, against: 0, abstaining: 0),
        [.tooFewPresent(19, needed: 20)], true
      ),
      (
        CongressVote(members: 10, present: 12, inFavour: 9, against: 0, abstaining: 0),
        [.morePresent(12, members: 10), .votes(9, present: 12)], true
      ),
    ] as [(CongressVote, [CongressVote.Fault], Bool)])
  func `counts when enough came and the votes add up`(
    vote: CongressVote, faults: [CongressVote.Fault], approves: Bool
  ) throws {
    let terms = try terms()
    #expect(vote.faults(by: terms) == faults)
    #expect(vote.approves(by: terms) == approves)
  }
}

@Suite struct `A round of the competition` {
  @Test(
    arguments: [
      (Day(2026, 7, 10), false, nil, .open), (Day(2026, 7, 11), false, nil, .closed),
      (Day(2026, 7, 11), true, nil, .decided), (Day(2026, 7, 17), true, Day(2026, 7, 17), .noticed),
      (Day(2026, 7, 18), true, Day(2026, 7, 17), .ended),
    ] as [(Day, Bool, Day?, CompetitionRoundCase.State)])
  func `stands on a day as open, closed, decided, noticed or ended`(
    today: Day, isDecided: Bool, until: Day?, state: CompetitionRoundCase.State
  ) {
    let round = CompetitionRoundCase(
      lastDay: Day(2026, 7, 10), isDecided: isDecided, noticeUntil: until)
    #expect(round.state(on: today) == state)
  }
}
