public import Leading
public import Staffing

extension Connection {
  /// Every recorded post of heads and deputies, the earliest first, ended or not; of several
  /// words on an end the last holds, and one that ends before it begins was taken back.
  public func headPosts() throws -> [RecordedHeadPost] {
    try rows(
      """
      SELECT post.*, ending.last_day, ending.document AS end_document
      FROM head_post AS post
      LEFT JOIN head_post_end AS ending
        ON ending.post_id = post.id AND ending.event_sequence =
          (SELECT MAX(latest.event_sequence) FROM head_post_end AS latest
           WHERE latest.post_id = post.id)
      WHERE ending.last_day IS NULL OR ending.last_day >= post.first_day
      ORDER BY post.first_day, post.event_sequence
      """
    ) { row in
      guard let role = HeadPost.Role(rawValue: try row.text("role")),
        let way = HeadPost.Way(rawValue: try row.text("way"))
      else { throw RowError(description: "post '\(try row.text("id"))' can't be read") }
      let from = try row.text("from_school")
      return RecordedHeadPost(
        post: HeadPost(
          id: HeadPost.ID(try row.text("id")), teacher: Teacher.ID(try row.text("teacher")),
          school: School.ID(try row.text("school_id")), role: role, way: way,
          from: from.isEmpty ? nil : School.ID(from), first: try row.day("first_day"),
          last: try row.integerIfAny("last_day").map { Day(ordinal: $0) }),
        name: try row.text("teacher_name"), document: try row.text("document"),
        hand: try row.leadingHand,
        endDocument: try row.integerIfAny("last_day") == nil
          ? nil : try row.textIfAny("end_document"), event: try row.integer("event_sequence"))
    }
  }

  /// Posts whose end, as it holds, came with an event.
  public func headPosts(endedBy event: Int) throws -> [HeadPost.ID] {
    try rows(
      """
      SELECT post_id FROM head_post_end AS ending
      WHERE event_sequence = \(event) AND NOT EXISTS
        (SELECT 1 FROM head_post_end AS later
         WHERE later.post_id = ending.post_id AND later.event_sequence > \(event))
      ORDER BY post_id
      """
    ) { HeadPost.ID(try $0.text("post_id")) }
  }

  /// Every word on ranks, by person, the latest day first; of one day the later word holds.
  public func headRanks() throws -> [Teacher.ID: [RecordedHeadRank]] {
    Dictionary(
      grouping: try rows(
        "SELECT * FROM head_rank ORDER BY since DESC, event_sequence DESC"
      ) { row in
        RecordedHeadRank(
          teacher: Teacher.ID(try row.text("teacher")), rank: try row.text("rank"),
          since: try row.day("since"), document: try row.text("document"),
          hand: try row.leadingHand)
      }, by: \.teacher)
  }

  /// Every head's appraisal of every school year of which something is recorded.
  public func headAppraisals() throws -> [RecordedHeadAppraisal.Key: RecordedHeadAppraisal] {
    try appraisals("1 = 1")
  }

  public func headAppraisal(
    _ key: RecordedHeadAppraisal.Key
  ) throws -> RecordedHeadAppraisal {
    try appraisals("teacher = \(key.teacher.rawValue) AND year = \(key.year.start)")[key] ?? .init()
  }

  private func appraisals(
    _ condition: SQL
  ) throws -> [RecordedHeadAppraisal.Key: RecordedHeadAppraisal] {
    var found: [RecordedHeadAppraisal.Key: RecordedHeadAppraisal] = [:]
    func add(
      _ table: SQL, _ body: (Row, inout RecordedHeadAppraisal) throws -> Void
    ) throws {
      for row in try rows(
        "SELECT * FROM \(table) WHERE \(condition) ORDER BY event_sequence", { $0 })
      {
        let key = RecordedHeadAppraisal.Key(
          Teacher.ID(try row.text("teacher")), in: SchoolYear(try row.integer("year")))
        try body(row, &found[key, default: .init()])
      }
    }
    try add("head_mark") { row, appraisal in
      let hand = try row.leadingHand
      appraisal.marks[hand.account] = RecordedHeadMarks(
        marks: [
          .virtue: try row.integer("virtue"), .results: try row.integer("results"),
          .ability: try row.integer("ability"),
        ], note: try row.text("note"), hand: hand)
      appraisal.version = max(appraisal.version, try row.integer("event_sequence"))
    }
    try add("head_opinion") { row, appraisal in
      let word = try row.text("people")
      guard let group = HeadOpinion.Group(rawValue: word) else {
        throw RowError(description: "'\(word)' is no group of opinion")
      }
      appraisal.opinions[group] = RecordedHeadOpinion(
        opinion: HeadOpinion(
          satisfied: try row.integer("satisfied"), mostly: try row.integer("mostly"),
          unsatisfied: try row.integer("unsatisfied")),
        source: try row.text("source"), hand: try row.leadingHand)
      appraisal.version = max(appraisal.version, try row.integer("event_sequence"))
    }
    try add("head_agreement") { row, appraisal in
      let hand = try row.leadingHand
      let isAgreed = try row.flag("is_agreed")
      appraisal.agreement =
        isAgreed
        ? .init(total: try row.integer("total"), grade: try row.text("grade"), hand: hand) : nil
      appraisal.reopened = isAgreed ? nil : .init(words: try row.text("reason"), hand: hand)
    }
    try add("head_answer") { row, appraisal in
      appraisal.answer = .init(words: try row.text("words"), hand: try row.leadingHand)
    }
    return found
  }
}

extension Row {
  var leadingHand: LeadingHand {
    get throws(RowError) {
      LeadingHand(account: try text("account"), person: try text("person"), day: try day("day"))
    }
  }
}
