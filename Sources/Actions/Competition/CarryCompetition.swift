public import Access
internal import PlanFormat
internal import Policy
internal import Season
public import Staffing
internal import Store
internal import Wording

/// Carries the outcome of the year's competition into the county's workbook: who was
/// hired at another school or in another subject is there from August on, and who
/// wasn't hired goes into the exchange (落聘转入交流轮岗, S001-091): the next plan
/// finds them a school, those they applied to first.
public struct CarryCompetition: Action {
  public let year: SchoolYear

  public init(year: SchoolYear) { self.year = year }

  public var permission: Permission { .importCounty }

  /// - Returns: How many people changed their post, and how many go into the exchange;
  ///   what was said before when it was done already.
  public func perform(in work: Work) throws -> CompetitionCarry {
    let run = try work.competition(of: year)
    if let carried = run.carried {
      return CompetitionCarry(hired: carried.hired, left: carried.left)
    }
    let results = run.rounds.compactMap(\.signed)
    guard let stored = try work.connection.latestCounty() else { throw Refused(.needsCounty) }
    let known = try CountyContent(stored).roster
    let whole = try work.connection.competition(as: run, in: known)
    let left = whole.applicants.filter { applicant in
      !results.contains { $0.settles(applicant.id) }
    }
    try Refused.unless(try reasons(work, run, left.count))
    var teachers = known.teachers
    let offers = Dictionary(whole.offers.map { ($0.id, $0) }) { first, _ in first }
    var hired = 0
    for hiring in results.flatMap(\.hired) {
      guard let position = known.position(of: hiring.applicant), let offer = offers[hiring.post]
      else { continue }
      hired += teachers[position].take(offer, from: Month(year.start, 8)) ? 1 : 0
    }
    for applicant in left {
      guard let position = known.position(of: applicant.id) else { continue }
      let schools = applicant.wishes.compactMap { offers[$0]?.school }
      teachers[position].enterExchange(first: schools)
    }
    let details = "hired \(hired) left \(left.count)"
    let event =
      teachers == known.teachers
      ? try work.record("carry-competition", of: run.id, details)
      : try work.replaceCounty(
        stored,
        with: try Roster(
          county: known.county, schools: known.schools, teachers: teachers,
          statedNeeds: known.statedNeeds, pairings: known.pairings, swapWishes: known.swapWishes),
        as: "carry-competition", of: run.id, details)
    try work.connection.execute(
      """
      INSERT INTO competition_carried (competition_id, hired, left_over, day, event_sequence)
      VALUES (\(run.id), \(hired), \(left.count), \(work.today), \(event.sequence))
      """)
    return CompetitionCarry(hired: hired, left: left.count)
  }

  /// All rounds are over, or nobody is left who would take part in the next.
  private func reasons(_ work: Work, _ run: CompetitionRun, _ left: Int) throws -> [Phrase] {
    guard let last = run.rounds.last else { return [.applicationsNotOpen] }
    var reasons: [Phrase] = []
    if last.situation(try work.deadline(of: last)).state(on: work.today) != .ended {
      reasons.append(.roundNotEnded(last.number))
    }
    reasons += try work.openObjectionReasons(run)
    let rounds = try work.competitionTerms(of: year).steps.count
    if last.number < rounds, left > 0 {
      reasons.append(.roundsRemain(last.number, of: rounds, left: left))
    }
    return reasons
  }
}

/// What went into the workbook.
public struct CompetitionCarry: Equatable, Sendable {
  /// People whose post changed.
  public let hired: Int

  /// People who go into the exchange.
  public let left: Int
}

extension Teacher {
  /// Holds a post that was won; says whether anything changed.
  fileprivate mutating func take(_ offer: Offer, from month: Month) -> Bool {
    let before = self
    if establishment.school != offer.school {
      establishment = Stay(school: offer.school, since: month)
      teaching = establishment
    }
    stage = offer.stage
    subject = offer.subject
    return self != before
  }

  /// Is there for the exchange, the schools applied to before those wished for.
  fileprivate mutating func enterExchange(first schools: [School.ID]) {
    isVolunteer = true
    var seen: Set<School.ID> = [teaching.school]
    wishes = (schools + wishes).filter { seen.insert($0).inserted }
  }
}
