public import Access
internal import Policy
public import Season
public import Staffing
public import Store
internal import Wording

/// Records how a school's staff congress voted on its posts (S001-077, S001-101): who came, and
/// the votes. A vote that too few attended isn't one; one that rejects the posts is
/// kept, and the posts wait for another.
public struct RecordVote: Action {
  public let year: SchoolYear
  public let school: School.ID
  public let vote: CongressVote
  public let day: Day

  /// The minutes or resolution, with its number.
  public let document: String

  public init(
    year: SchoolYear, school: School.ID, vote: CongressVote, day: Day, document: String
  ) {
    self.year = year
    self.school = school
    self.vote = vote
    self.day = day
    self.document = document
  }

  public var permission: Permission { .keepCompetition }
  public func place(in connection: any Connection) throws -> Place { .school(school) }

  /// - Returns: Whether the posts were approved.
  public func perform(in work: Work) throws -> Bool {
    let run = try work.competition(of: year, holding: school)
    guard let stored = try work.connection.latestCounty() else { throw Refused(.needsCounty) }
    let book = try CountyContent(stored).book.inForce(in: year)
    guard let terms = book.competitionTerms.congress else {
      throw Refused(.needsCompetitionTerms(book.title.zh, book.title.en))
    }
    let known = run.schools.first { $0.id == school }?.vote
    if let known, known.vote == vote, known.day == day, known.document == document.trimmed,
      run.schools.contains(where: { $0.id == school && $0.isApproved == known.isPassed })
    {
      return known.isPassed
    }
    var reasons: [Phrase] = run.rounds.isEmpty ? [] : [.postsFixed]
    reasons += vote.faults(by: terms).map { .voteFault($0, citation: terms.citation.document) }
    if document.trimmed.isEmpty { reasons.append(.needsDocument) }
    let allowed = run.day...max(run.day, work.today)
    if !allowed.contains(day) { reasons.append(.dayOutside(day, allowed)) }
    if try work.connection.offers(in: run.id).allSatisfy({ $0.school != school || $0.chairs == 0 })
    {
      reasons.append(.needsPosts)
    }
    try Refused.unless(reasons)
    let isPassed = vote.approves(by: terms)
    let event = try work.record(
      "record-vote", of: school.rawValue,
      "competition \(run.id) present \(vote.present) of \(vote.members) for \(vote.inFavour) "
        + "against \(vote.against) abstaining \(vote.abstaining)")
    try work.connection.execute(
      """
      INSERT INTO competition_vote
        (competition_id, school_id, day, members, present, in_favour, against, abstaining,
         is_passed, document, event_sequence)
      VALUES
        (\(run.id), \(school.rawValue), \(day), \(vote.members), \(vote.present),
         \(vote.inFavour), \(vote.against), \(vote.abstaining), \(isPassed),
         \(document.trimmed), \(event.sequence))
      """)
    return isPassed
  }
}
