public import Access
internal import Policy
internal import Season
public import Staffing
public import Store
internal import Wording

/// Sets what a school offers: chairs and grade of each post, and new posts. A school
/// offers no more chairs than its establishment has (S001-075, S001-077). The congress then votes
/// on the posts as they are.
public struct SetPosts: Action {
  /// A post as it is filled in.
  public struct Draft: Equatable, Sendable {
    /// Nil for a new one.
    public let id: Offer.ID?
    public let stage: Stage
    public let subject: Subject
    public let grade: Title?
    public let chairs: Int

    public init(id: Offer.ID?, stage: Stage, subject: Subject, grade: Title?, chairs: Int) {
      self.id = id
      self.stage = stage
      self.subject = subject
      self.grade = grade
      self.chairs = chairs
    }
  }

  public let year: SchoolYear
  public let school: School.ID

  /// Those that aren't among them stay as they are.
  public let posts: [Draft]

  public init(year: SchoolYear, school: School.ID, posts: [Draft]) {
    self.year = year
    self.school = school
    self.posts = posts
  }

  public var permission: Permission { .keepCompetition }
  public func place(in connection: any Connection) throws -> Place { .school(school) }

  /// - Returns: How many posts changed.
  public func perform(in work: Work) throws -> Int {
    let run = try work.competition(of: year, holding: school)
    let known = try work.connection.offers(in: run.id)
    var after = Dictionary(known.map { ($0.id, $0) }) { first, _ in first }
    var number = known.count
    for draft in posts {
      number += draft.id == nil ? 1 : 0
      let digits = "\(number)"
      let id =
        draft.id
        ?? Offer.ID("P" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits)
      if let post = draft.id, after[post]?.school != school { throw Refused(.noPost(post)) }
      after[id] = Offer(
        id: id, school: school, stage: draft.stage, subject: draft.subject, grade: draft.grade,
        chairs: draft.chairs)
    }
    let own = after.values.filter { $0.school == school }.sorted { $0.id < $1.id }
    try Refused.unless(try reasons(work, run, own))
    let changed = own.filter { offer in
      known.first { $0.id == offer.id }.map { before in
        before.grade != offer.grade || before.chairs != offer.chairs
          || before.stage != offer.stage || before.subject != offer.subject
      } ?? (offer.chairs > 0)
    }
    guard !changed.isEmpty else { return 0 }
    let event = try work.record(
      "set-posts", of: school.rawValue, "competition \(run.id) posts \(changed.count)")
    for offer in changed { try work.connection.insert(offer, in: run.id, event) }
    return changed.count
  }

  private func reasons(_ work: Work, _ run: CompetitionRun, _ offers: [Offer]) throws -> [Phrase] {
    var reasons: [Phrase] = run.rounds.isEmpty ? [] : [.postsFixed]
    for offer in offers where !(0...1_000).contains(offer.chairs) {
      reasons.append(.chairsOutside(offer.id, offer.chairs))
    }
    let chairs = offers.reduce(0) { $0 + max(0, min(1_000, $1.chairs)) }
    let allowed = try work.allowedPosts(at: school, in: year)
    if chairs > allowed { reasons.append(.chairsExceedEstablishment(chairs, allowed: allowed)) }
    return reasons
  }
}

extension Work {
  /// The year's competition, in which `school` takes part.
  func competition(of year: SchoolYear, holding school: School.ID? = nil) throws
    -> CompetitionRun
  {
    guard let run = try connection.competition(of: year) else {
      throw Refused(.noCompetition(year))
    }
    if let school, !run.schools.contains(where: { $0.id == school }) {
      throw Refused(.notInCompetitionSchool(school))
    }
    return run
  }

  /// A school's establishment with what it holds of the turnover pool.
  fileprivate func allowedPosts(at school: School.ID, in year: SchoolYear) throws -> Int {
    guard let stored = try connection.latestCounty() else { throw Refused(.needsCounty) }
    let content = try CountyContent(stored)
    let approved = content.book.inForce(in: year).establishments(of: content.roster)
      .reduce(0) { $0 + ($1.school == school ? $1.approved : 0) }
    return approved + (try connection.poolRecords().ledger.held(by: school))
  }
}
