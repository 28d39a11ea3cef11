internal import Access
internal import Leading
internal import PlanFormat
internal import Planning
internal import Policy
internal import Staffing
internal import Store
internal import Wording

/// Who leads which school on a day, how each stands in the rotation, and the appraisals of heads
/// who rotated.
struct HeadYear: Sendable {
  let day: Day

  /// Nil where the book has no section `leading`.
  let terms: LeadingTerms?

  /// Nil where it has no section `principals`.
  let limits: PrincipalTerms?
  let posts: [RecordedHeadPost]
  let ranks: [Teacher.ID: [RecordedHeadRank]]
  let appraisals: [RecordedHeadAppraisal.Key: RecordedHeadAppraisal]
  let leadership: Leadership

  /// By school, heads first.
  let sights: [HeadSight]

  /// - Complexity: O(*n* log *n*) in teachers and posts; four queries.
  init(_ county: County, on day: Day, _ connection: any Connection) throws {
    let year = SchoolYear(containing: day)
    let book = county.book.inForce(in: year)
    let posts = try connection.headPosts()
    let ranks = try connection.headRanks()
    let leadership = Leadership(posts.map(\.post), county.roster, on: day)
    let limits = book.principalTerms
    let verdicts = try Self.verdicts(leadership, county, in: year.advanced(by: 1), limits)
    self.day = day
    self.terms = book.leadingTerms
    self.limits = limits
    self.posts = posts
    self.ranks = ranks
    self.appraisals = try connection.headAppraisals()
    self.leadership = leadership
    let months = book.leadingTerms?.remindsFor.value ?? 0
    sights = leadership.holders.map { holder in
      let limit =
        holder.role == .head
        ? holder.since.flatMap { since in limits.map { HeadLimit(since: since, $0) } } : nil
      let verdict = holder.role == .head ? verdicts[holder.teacher] : nil
      return HeadSight(
        holder: holder,
        name: county.roster[holder.teacher]?.name
          ?? posts.last { $0.post.teacher == holder.teacher }?.name ?? holder.teacher.rawValue,
        months: holder.since.map { max(0, $0.distance(to: day.month)) }, limit: limit,
        verdict: verdict,
        rank: ranks[holder.teacher]?.first { $0.since <= day },
        isNear: (verdict.map { $0.standing != .exempt } ?? false)
          && (limit?.isNear(on: day, within: months) ?? false))
    }
  }

  subscript(teacher: Teacher.ID) -> HeadSight? {
    sights.first { $0.holder.teacher == teacher }
  }

  /// Appraisals that are owed in a year, and those that somebody began, by school.
  func appraised(in year: SchoolYear) -> [HeadAppraisalSight] {
    var seen: Set<Teacher.ID> = []
    return posts.reversed().filter { recorded in
      let key = RecordedHeadAppraisal.Key(recorded.post.teacher, in: year)
      return recorded.post.role == .head
        && (recorded.post.isAppraised(in: year)
          || appraisals[key] != nil && recorded.post.first <= year.days.upperBound)
        && seen.insert(recorded.post.teacher).inserted
    }.map { appraisal(of: $0, in: year) }
      .sorted { ($0.post.school, $0.post.id) < ($1.post.school, $1.post.id) }
  }

  /// One head's, whether owed or not; nil when no post as a head is recorded in that year.
  func appraisal(of teacher: Teacher.ID, in year: SchoolYear) -> HeadAppraisalSight? {
    posts.last {
      $0.post.teacher == teacher && $0.post.role == .head
        && $0.post.first <= year.days.upperBound
        && ($0.post.last.map { $0 >= year.days.lowerBound } ?? true)
    }.map { appraisal(of: $0, in: year) }
  }

  private func appraisal(
    of recorded: RecordedHeadPost, in year: SchoolYear
  ) -> HeadAppraisalSight {
    let record = appraisals[.init(recorded.post.teacher, in: year)] ?? .init()
    return HeadAppraisalSight(
      post: recorded.post, name: recorded.name, year: year, record: record,
      terms: terms?.appraisal)
  }

  /// Where every head stands, by the same review as the planner's rotation; nothing where the
  /// book says nothing of it.
  private static func verdicts(
    _ leadership: Leadership, _ county: County, in year: SchoolYear, _ limits: PrincipalTerms?
  ) throws -> [Teacher.ID: HeadVerdict] {
    guard limits != nil,
      county.book.inForce(in: year).principalTerms != nil
    else { return [:] }
    let heads = leadership.heads(of: county.roster)
    let roster = try Roster(
      county: county.roster.county, schools: county.roster.schools, teachers: heads)
    let verdicts = try PrincipalRequest(roster: roster, book: county.book, year: year).standings()
    return Dictionary(verdicts.map { ($0.teacher, $0) }) { first, _ in first }
  }
}

/// Somebody who leads a school, and how they stand.
struct HeadSight: Sendable {
  let holder: Leadership.Holder
  let name: String

  /// How long they've been there; nil where nobody noted since when.
  let months: Int?
  let limit: HeadLimit?

  /// Nil of a deputy, and of whom retires before the next opening.
  let verdict: HeadVerdict?
  let rank: RecordedHeadRank?

  /// Whether the limit is near or past, of whom nothing exempts.
  let isNear: Bool

  var address: String { Leadership.address(of: holder.teacher) }

  /// Whether they're due to move, now or at the next opening.
  var isDue: Bool { verdict.map { [.due, .overdue].contains($0.standing) } ?? false }
}

extension Leadership {
  static func address(of teacher: Teacher.ID) -> String {
    "/heads/people/\(Address.encoded(teacher.rawValue))"
  }
}

/// One head's appraisal of a school year as it stands.
struct HeadAppraisalSight: Sendable {
  let post: HeadPost
  let name: String
  let year: SchoolYear
  let record: RecordedHeadAppraisal
  let terms: HeadAppraisalTerms?

  var key: RecordedHeadAppraisal.Key { .init(post.teacher, in: year) }
  var lacks: [HeadAppraisal.Lack] { terms.map { record.appraisal.lacks($0) } ?? [] }

  /// What it comes to by the marks and counts of now; nil while something is missing.
  var result: HeadAppraisal.Result? { terms.flatMap { record.appraisal.result($0) } }

  enum State: String, CaseIterable, Sendable {
    case none, begun, ready, agreed

    var name: Phrase {
      switch self {
      case .none: .headStateNone
      case .begun: .headStateBegun
      case .ready: .headStateReady
      case .agreed: .headAgreed
      }
    }
  }

  var state: State {
    if record.agreement != nil { return .agreed }
    if record.marks.isEmpty, record.opinions.isEmpty { return .none }
    return lacks.isEmpty ? .ready : .begun
  }

  var address: String {
    "/heads/appraisals/\(Address.encoded(post.teacher.rawValue))/\(year.start)"
  }
}

extension WebContext {
  /// Whether whoever asks works on appraisals for the bureau.
  var seesHeadAppraisals: Bool {
    may(.appraiseHeads) || may(.keepHeads) || may(.agreeHeadAppraisals)
  }

  /// Whether an appraisal is whoever asks' own.
  func isOwn(_ teacher: Teacher.ID) -> Bool {
    actor?.teacher == teacher && may(.answerOwnAppraisal, at: .teacher(teacher, at: []))
  }
}

extension YearDesk {
  /// Heads as of the day that's asked for.
  func headYear(_ county: County, _ context: WebContext) async throws -> HeadYear {
    try await database.read(for: context) { connection in
      try HeadYear(county, on: context.dayShown, connection)
    }
  }
}
