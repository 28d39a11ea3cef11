internal import Access
internal import Actions
internal import Leading
internal import Policy
internal import Staffing
internal import Store
internal import Wording

/// Every temporary post as it stands on a day.
struct TemporaryPostYear: Sendable {
  let day: Day

  /// Nil where the book has no section `leading`.
  let terms: TemporaryPostTerms?

  /// The latest first.
  let sights: [TemporaryPostSight]

  /// - Complexity: O(posts · months); four queries.
  init(_ county: County, on day: Day, _ connection: any Connection) throws {
    let terms = county.book.inForce(in: SchoolYear(containing: day)).leadingTerms?.temporary
    let posts = try connection.temporaryPosts()
    let notes = try connection.temporaryPostNotes()
    let reports = try connection.temporaryPostReports()
    let ideas = Dictionary(grouping: try connection.temporaryPostIdeas(), by: \.post)
    let mutual = Dictionary(
      posts.filter { !$0.isCancelled }.compactMap { other in
        other.post.twin.map { ($0, other.id) }
      }
    ) { first, _ in first }
    self.day = day
    self.terms = terms
    sights = posts.map { recorded in
      let noted = notes[recorded.id] ?? [:]
      let owed = terms.map { recorded.post.monthsOwed(by: day, from: $0.noteFrom.value) } ?? []
      return TemporaryPostSight(
        recorded: recorded, notes: noted, report: reports[recorded.id],
        ideas: ideas[recorded.id] ?? [],
        missing: recorded.isCancelled ? [] : owed.filter { noted[$0] == nil },
        reportDue: terms.map { recorded.post.reportDue($0) },
        twin: recorded.post.twin ?? mutual[recorded.id], day: day)
    }
  }

  subscript(post: TemporaryPost.ID) -> TemporaryPostSight? { sights.first { $0.id == post } }

  /// What was posted, those that were called off left out.
  func counts(of sights: [TemporaryPostSight]) -> TemporaryPostCounts {
    TemporaryPostCounts(sights.filter { !$0.recorded.isCancelled }.map(\.post))
  }
}

/// One temporary post with what came of it.
struct TemporaryPostSight: Sendable {
  let recorded: RecordedTemporaryPost
  let notes: [Month: TemporaryPostWords]
  let report: TemporaryPostWords?
  let ideas: [TemporaryPostIdea]

  /// Months whose note is owed and missing.
  let missing: [Month]
  let reportDue: Day?

  /// The other one of mutual posts, whichever named the other.
  let twin: TemporaryPost.ID?
  let day: Day

  var post: TemporaryPost { recorded.post }
  var id: TemporaryPost.ID { recorded.id }

  enum State: String, CaseIterable, Sendable {
    case comes, runs, waits, over, cancelled

    var name: Phrase {
      switch self {
      case .comes: .postComes
      case .runs: .postRuns
      case .waits: .postReportWaits
      case .over: .postOver
      case .cancelled: .postCancelled
      }
    }
  }

  var state: State {
    if recorded.isCancelled { return .cancelled }
    if day < post.days.lowerBound { return .comes }
    if report != nil { return .over }
    return day > post.days.upperBound ? .waits : .runs
  }

  var address: String { TemporaryPost.address(of: id) }

  func host(in county: County, _ language: Language) -> String {
    post.host.map { county.name(of: $0) }
      ?? "\(recorded.hostName)\(language == .zh ? "（" : " (")"
      + "\(Phrase.postOutside[language])\(language == .zh ? "）" : ")")"
  }
}

extension TemporaryPost {
  static func address(of post: ID) -> String { "/heads/posts/\(Address.encoded(post.rawValue))" }
}

extension WebContext {
  /// As whom whoever asks keeps a post; nil when they don't.
  func side(of post: TemporaryPost) -> TemporaryPostSide? {
    if may(.keepTemporaryPosts, at: post.place) { return .keeper }
    guard let teacher = actor?.teacher, teacher == post.teacher,
      may(.keepOwnPost, at: .teacher(teacher, at: []))
    else { return nil }
    return .own(teacher)
  }

  /// Whether whoever asks sees a post: either school is within reach, or it's their own.
  func sees(_ post: TemporaryPost) -> Bool {
    may(.seeSchool, at: post.place) || side(of: post) != nil
  }
}

extension YearDesk {
  /// Temporary posts as of the day that's asked for.
  func temporaryPostYear(
    _ county: County, _ context: WebContext
  ) async throws -> TemporaryPostYear {
    try await database.read(for: context) { connection in
      try TemporaryPostYear(county, on: context.dayShown, connection)
    }
  }
}
