public import Access
public import Leading
internal import Policy
public import Staffing
public import Store
internal import Wording

/// Notes a month of a temporary post: what was done and learned; the last word on a month holds.
public struct NoteTemporaryPost: Action {
  public static let longestNote = 1_000

  public let post: TemporaryPost.ID
  public let side: TemporaryPostSide
  public let month: Month
  public let words: String

  public init(
    _ words: String, of month: Month, in post: TemporaryPost.ID, by side: TemporaryPostSide
  ) {
    self.post = post
    self.side = side
    self.month = month
    self.words = words
  }

  public var permission: Permission { side.permission }
  public func place(in connection: any Connection) throws -> Place {
    try side.place(of: post, connection)
  }

  public func perform(in work: Work) throws {
    let found = try work.temporaryPost(post, as: side)
    let days = found.post.days
    var reasons = work.reasons(against: words, longest: Self.longestNote)
    if month < days.lowerBound.month || month > days.upperBound.month {
      reasons.append(.temporaryPostMonth(month, days))
    } else if month > work.today.month || days.lowerBound > work.today {
      reasons.append(.temporaryPostMonthAhead(month, today: work.today))
    }
    try Refused.unless(reasons)
    if try work.connection.temporaryPostNotes()[post]?[month]?.words == words.trimmed { return }
    let event = try work.record("note-temporary-post", of: post.rawValue, "month \(month)")
    try work.connection.execute(
      """
      INSERT INTO temporary_post_note
        (event_sequence, post_id, month, words, account, person, day)
      VALUES
        (\(event.sequence), \(post.rawValue), \("\(month)" as String), \(words.trimmed),
         \(work.actor.account), \(work.actor.name), \(work.today))
      """)
  }
}

/// Reports on a temporary post once its last day has come, with ideas for the next term that go
/// into the two schools' work plans (S003-13). Once: a report stays.
public struct ReportTemporaryPost: Action {
  public static let longestReport = 1_000
  public static let longestIdea = 120

  public let post: TemporaryPost.ID
  public let side: TemporaryPostSide
  public let words: String

  /// One a line.
  public let ideas: [String]

  public init(
    _ words: String, ideas: [String], of post: TemporaryPost.ID, by side: TemporaryPostSide
  ) {
    self.post = post
    self.side = side
    self.words = words
    self.ideas = ideas.map(\.trimmed).filter { !$0.isEmpty }
  }

  public var permission: Permission { side.permission }
  public func place(in connection: any Connection) throws -> Place {
    try side.place(of: post, connection)
  }

  public func perform(in work: Work) throws {
    let terms = try work.leadingTerms().temporary
    let found = try work.temporaryPost(post, as: side)
    if let report = try work.connection.temporaryPostReports()[post] {
      if report.words == words.trimmed { return }
      throw Refused(.temporaryPostReported(report.hand.day))
    }
    let last = found.post.days.upperBound
    var reasons = work.reasons(against: words, longest: Self.longestReport)
    if work.today < last { reasons.append(.temporaryPostRuns(last)) }
    if ideas.count > terms.ideas.value {
      reasons.append(.postIdeas(ideas.count, most: terms.ideas.value))
    }
    for (place, idea) in ideas.enumerated() where idea.count > Self.longestIdea {
      reasons.append(.postIdeaLong(line: place + 1, idea.count, most: Self.longestIdea))
    }
    try Refused.unless(reasons)
    let event = try work.record(
      "report-temporary-post", of: post.rawValue, "ideas \(ideas.count)")
    try work.connection.execute(
      """
      INSERT INTO temporary_post_report
        (post_id, words, account, person, day, event_sequence)
      VALUES
        (\(post.rawValue), \(words.trimmed), \(work.actor.account), \(work.actor.name),
         \(work.today), \(event.sequence))
      """)
    for (place, idea) in ideas.enumerated() {
      try work.connection.execute(
        """
        INSERT INTO temporary_post_idea (id, post_id, words, event_sequence)
        VALUES
          (\("I-\(event.sequence)-\(place + 1)" as String), \(post.rawValue), \(idea),
           \(event.sequence))
        """)
    }
  }
}

/// Says what becomes of an idea: taken into the next term's plan, done, or dropped, and why;
/// either school does (S003-13).
public struct SettlePostIdea: Action {
  public let idea: TemporaryPostIdea.ID
  public let state: PostIdeaState
  public let words: String

  public init(_ idea: TemporaryPostIdea.ID, _ state: PostIdeaState, words: String) {
    self.idea = idea
    self.state = state
    self.words = words
  }

  public var permission: Permission { .keepTemporaryPosts }
  public func place(in connection: any Connection) throws -> Place {
    guard let found = try connection.temporaryPostIdeas().first(where: { $0.id == idea }) else {
      return .county
    }
    return try TemporaryPostSide.keeper.place(of: found.post, connection)
  }

  public func perform(in work: Work) throws {
    guard let found = try work.connection.temporaryPostIdeas().first(where: { $0.id == idea })
    else { throw Refused(.noPostIdea(idea)) }
    if found.state == state, found.said?.words == words.trimmed { return }
    var reasons = work.reasons(against: words, longest: 300)
    if !found.state.next.contains(state) { reasons.append(.postIdeaStep(found.state, to: state)) }
    try Refused.unless(reasons)
    let event = try work.record("settle-post-idea", of: idea, "state \(state.rawValue)")
    try work.connection.execute(
      """
      INSERT INTO temporary_post_idea_step
        (event_sequence, idea_id, state, words, account, person, day)
      VALUES
        (\(event.sequence), \(idea), \(state.rawValue), \(words.trimmed), \(work.actor.account),
         \(work.actor.name), \(work.today))
      """)
  }
}
