public import Leading
public import Staffing

extension Connection {
  /// Every temporary post, the latest first, ended or called off or not.
  public func temporaryPosts() throws -> [RecordedTemporaryPost] { try posts("1 = 1") }

  public func temporaryPost(_ id: TemporaryPost.ID) throws -> RecordedTemporaryPost? {
    try posts("id = \(id.rawValue)").first
  }

  private func posts(_ condition: SQL) throws -> [RecordedTemporaryPost] {
    try rows(
      """
      SELECT post.*, ending.last_day AS ended_on, ending.reason,
             ending.account AS ended_account, ending.person AS ended_by,
             COALESCE(ending.day, 0) AS ended_day
      FROM (SELECT * FROM temporary_post WHERE \(condition)) AS post
      LEFT JOIN temporary_post_end AS ending ON ending.post_id = post.id
      ORDER BY post.event_sequence DESC
      """
    ) { row in
      let (host, twin) = (try row.text("host_school"), try row.text("twin"))
      let (first, last) = (try row.day("first_day"), try row.day("last_day"))
      let ended = try row.integerIfAny("ended_on").map { Day(ordinal: $0) }
      return RecordedTemporaryPost(
        post: TemporaryPost(
          id: TemporaryPost.ID(try row.text("id")), teacher: Teacher.ID(try row.text("teacher")),
          kind: try row.text("kind"), from: School.ID(try row.text("from_school")),
          host: host.isEmpty ? nil : School.ID(host),
          days: first...max(first, min(last, ended ?? last)),
          twin: twin.isEmpty ? nil : TemporaryPost.ID(twin)),
        name: try row.text("teacher_name"), hostName: try row.text("host_name"),
        title: try row.text("title"), aims: try row.text("aims"),
        mentor: try row.text("mentor"), hand: try row.leadingHand,
        end: try row.textIfAny("reason").map { reason in
          .init(
            reason: reason,
            hand: LeadingHand(
              account: try row.textIfAny("ended_account") ?? "",
              person: try row.textIfAny("ended_by") ?? "", day: try row.day("ended_day")))
        }, isCancelled: ended.map { $0 < first } ?? false)
    }
  }

  /// The last word on each month, by post.
  public func temporaryPostNotes() throws
    -> [TemporaryPost.ID: [Month: TemporaryPostWords]]
  {
    var notes: [TemporaryPost.ID: [Month: TemporaryPostWords]] = [:]
    for row in try rows(
      "SELECT * FROM temporary_post_note ORDER BY event_sequence", { $0 })
    {
      let word = try row.text("month")
      guard let month = Month(word) else {
        throw RowError(description: "'\(word)' is no month")
      }
      notes[TemporaryPost.ID(try row.text("post_id")), default: [:]][month] =
        TemporaryPostWords(words: try row.text("words"), hand: try row.leadingHand)
    }
    return notes
  }

  /// What was reported on return, by post.
  public func temporaryPostReports() throws -> [TemporaryPost.ID: TemporaryPostWords] {
    Dictionary(
      uniqueKeysWithValues: try rows("SELECT * FROM temporary_post_report") { row in
        (
          TemporaryPost.ID(try row.text("post_id")),
          TemporaryPostWords(words: try row.text("words"), hand: try row.leadingHand)
        )
      })
  }

  /// Ideas for the next term with what became of them, the latest first.
  public func temporaryPostIdeas() throws -> [TemporaryPostIdea] {
    try rows(
      """
      SELECT idea.*, step.state, step.words AS said, step.account, step.person,
             COALESCE(step.day, 0) AS said_on
      FROM temporary_post_idea AS idea
      LEFT JOIN temporary_post_idea_step AS step ON step.event_sequence =
        (SELECT MAX(latest.event_sequence) FROM temporary_post_idea_step AS latest
         WHERE latest.idea_id = idea.id)
      ORDER BY idea.event_sequence DESC, idea.id
      """
    ) { row in
      TemporaryPostIdea(
        id: try row.text("id"), post: TemporaryPost.ID(try row.text("post_id")),
        words: try row.text("words"),
        state: try row.textIfAny("state").flatMap { .init(rawValue: $0) } ?? .open,
        said: try row.textIfAny("said").map { said in
          TemporaryPostWords(
            words: said,
            hand: LeadingHand(
              account: try row.textIfAny("account") ?? "",
              person: try row.textIfAny("person") ?? "", day: try row.day("said_on")))
        })
    }
  }
}
