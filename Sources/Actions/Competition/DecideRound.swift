public import Access
internal import Foundation
internal import Papers
internal import PlanChecker
internal import PlanFormat
internal import Planning
internal import Policy
internal import Sealing
public import Staffing
internal import Store
internal import Wording

/// Decides a round by score and wishes once its last day is over, and puts the result
/// before a leader. Every result is re-judged by the checker before it's kept.
public struct DecideRound: Action {
  public let year: SchoolYear
  public let number: Int

  public init(year: SchoolYear, number: Int) {
    self.year = year
    self.number = number
  }

  public var permission: Permission { .runCompetition }

  /// - Returns: How many people were hired.
  public func perform(in work: Work) throws -> Int {
    let run = try work.competition(of: year)
    guard let round = run.rounds.first(where: { $0.number == number }),
      number == run.rounds.count
    else { throw Refused(.roundNotNext(number, next: run.rounds.count)) }
    try Refused.unless(try work.openObjectionReasons(run, round: number))
    let deadline = try work.deadline(of: round)
    switch round.situation(deadline).state(on: work.today) {
    case .open: throw Refused(.roundStillOpen(deadline.last))
    case .closed: break
    case .decided, .noticed, .ended: throw Refused(.roundIsDecided(number))
    }
    guard let stored = try work.connection.latestCounty() else { throw Refused(.needsCounty) }
    let content = try CountyContent(stored)
    let whole = try work.connection.competition(as: run, in: content.roster)
    let book = content.book.inForce(in: year)
    let held = whole.step(
      number - 1, of: book.competitionTerms, after: run.rounds.compactMap(\.signed))
    try Refused.unless(try reasons(work, run, held, book.competitionTerms))
    let file = try decided(held, run, book, stored)
    let bytes = [UInt8](try file.json())
    let version = (round.result?.version ?? 0) + 1
    let event = try work.record(
      "decide-competition-round", of: run.id,
      "round \(number) version \(version) result \(file.digest) hired \(file.hired.count)")
    try work.connection.execute(
      """
      INSERT INTO competition_result
        (competition_id, number, version, content, sha256, account, person, day, event_sequence)
      VALUES
        (\(run.id), \(number), \(version), \(bytes), \(sha256(bytes)), \(work.actor.account),
         \(work.actor.name), \(work.today), \(event.sequence))
      """)
    return file.hired.count
  }

  private func decided(
    _ held: Competition, _ run: CompetitionRun, _ book: PolicyBook, _ stored: StoredCounty
  ) throws -> CompetitionFile {
    let form = try workbookBytes { try CompetitionWorkbook.write(held, to: $0) }
    let digests = (form: sha256(form), book: stored.policyBook.sha256)
    let names = Dictionary(run.schools.map { ($0.id, $0.name) }) { first, _ in first }
    let file: CompetitionFile
    do {
      file = try CompetitionPlanner(
        CompetitionRequest(
          competition: held, book: book, year: year, seed: UInt64(run.seed),
          workbookSHA256: digests.form, bookSHA256: digests.book, step: number - 1)
      ).result { names[$0] ?? $0.rawValue }
    } catch let error as CompetitionError {
      let school = { @Sendable (id: School.ID) in names[id] ?? id.rawValue }
      throw Refused(
        Phrase(
          zh: error.sentence(in: .zh, schools: school), en: error.sentence(in: .en, schools: school)
        ))
    }
    let defects = CompetitionChecker(
      file, competition: held, book: book, workbookSHA256: digests.form,
      bookSHA256: digests.book, step: number - 1
    ).defects()
    try Refused.unless(
      defects.map { Phrase(zh: $0.sentence(in: .zh), en: $0.sentence(in: .en)) })
    return file
  }

  /// Schools whose people have no score yet; somebody who was absent has one that says
  /// so, and people who keep a post need none.
  private func reasons(
    _ work: Work, _ run: CompetitionRun, _ held: Competition, _ terms: CompetitionTerms
  ) throws -> [Phrase] {
    let scored = Set(
      try work.connection.applicants(in: run.id).filter { $0.assessment != nil }.map(\.id))
    let missing = Dictionary(
      held.applicants.filter {
        !scored.contains($0.id) && !terms.protects($0.teacher, at: year.opening)
      }.map { ($0.school, 1) },
      uniquingKeysWith: +)
    return run.schools.compactMap { school in
      missing[school.id].map { .scoresMissing(school.name, $0) }
    }
  }
}
